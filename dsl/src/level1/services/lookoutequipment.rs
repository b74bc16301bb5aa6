//! `AWS::LookoutEquipment`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::LookoutEquipment::InferenceScheduler`.
///
/// Creates a scheduled inference. Scheduling an inference is setting up a continuous real-time inference plan to
/// analyze new measurement data.
#[derive(Clone, Debug, Default)]
pub struct InferenceScheduler {
    /// A period of time (in minutes) by which inference on the data is delayed after the data starts.
    ///
    /// 0 to 60.
    pub data_delay_offset_in_minutes: Option<Value<i64>>,
    /// Specifies configuration information for the input data for the inference scheduler, including delimiter, format,
    /// and dataset location.
    ///
    /// Required.
    pub data_input_configuration: Option<Value<inference_scheduler::DataInputConfiguration>>,
    /// Specifies configuration information for the output results for the inference scheduler, including the Amazon S3
    /// location for the output.
    ///
    /// Required.
    pub data_output_configuration: Option<Value<inference_scheduler::DataOutputConfiguration>>,
    /// How often data is uploaded to the source S3 bucket for the input data. This value is the length of time between
    /// data uploads.
    ///
    /// Required. One of `PT5M`, `PT10M`, `PT15M`, `PT30M`, `PT1H`.
    pub data_upload_frequency: Option<Value<String>>,
    /// The name of the inference scheduler.
    ///
    /// 1 to 200 characters. A change replaces the resource.
    pub inference_scheduler_name: Option<Value<String>>,
    /// The name of the machine learning model used for the inference scheduler.
    ///
    /// Required. 1 to 200 characters. A change replaces the resource.
    pub model_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of a role with permission to access the data source being used for the inference.
    ///
    /// Required. 20 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// Provides the identifier of the AWS KMS key used to encrypt inference scheduler data by.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub server_side_kms_key_id: Option<Value<String>>,
    /// Any tags associated with the inference scheduler.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<inference_scheduler::Tag>>>,
}

impl Lower for InferenceScheduler {
    fn fields(self, to: &mut Fields) {
        to.set("DataDelayOffsetInMinutes", self.data_delay_offset_in_minutes);
        to.set("DataInputConfiguration", self.data_input_configuration);
        to.set("DataOutputConfiguration", self.data_output_configuration);
        to.set("DataUploadFrequency", self.data_upload_frequency);
        to.set("InferenceSchedulerName", self.inference_scheduler_name);
        to.set("ModelName", self.model_name);
        to.set("RoleArn", self.role_arn);
        to.set("ServerSideKmsKeyId", self.server_side_kms_key_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for InferenceScheduler {
    const TYPE: &'static str = "AWS::LookoutEquipment::InferenceScheduler";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<InferenceScheduler> {
    /// `Ref`: its `InferenceSchedulerName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the inference scheduler being created.
    pub fn inference_scheduler_arn(self) -> Value<Arn> {
        self.attribute("InferenceSchedulerArn")
    }
}

/// What [`InferenceScheduler`] is made of.
pub mod inference_scheduler {
    use super::*;

    /// Specifies configuration information for the input data for the inference scheduler, including delimiter, format,
    /// and dataset location.
    #[derive(Clone, Debug, Default)]
    pub struct DataInputConfiguration {
        /// Specifies configuration information for the input data for the inference, including timestamp format and
        /// delimiter.
        pub inference_input_name_configuration: Option<Value<InputNameConfiguration>>,
        /// Indicates the difference between your time zone and Greenwich Mean Time (GMT).
        pub input_time_zone_offset: Option<Value<String>>,
        /// Specifies configuration information for the input data for the inference, including input data S3 location.
        ///
        /// Required.
        pub s3_input_configuration: Option<Value<S3InputConfiguration>>,
    }

    impl Lower for DataInputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InferenceInputNameConfiguration", self.inference_input_name_configuration);
            to.set("InputTimeZoneOffset", self.input_time_zone_offset);
            to.set("S3InputConfiguration", self.s3_input_configuration);
        }
    }

    /// Specifies configuration information for the input data for the inference, including timestamp format and
    /// delimiter.
    #[derive(Clone, Debug, Default)]
    pub struct InputNameConfiguration {
        /// Indicates the delimiter character used between items in the data.
        ///
        /// 0 to 1 characters.
        pub component_timestamp_delimiter: Option<Value<String>>,
        /// The format of the timestamp, whether Epoch time, or standard, with or without hyphens (-).
        pub timestamp_format: Option<Value<String>>,
    }

    impl Lower for InputNameConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ComponentTimestampDelimiter", self.component_timestamp_delimiter);
            to.set("TimestampFormat", self.timestamp_format);
        }
    }

    /// Specifies configuration information for the input data for the inference, including input data S3 location.
    #[derive(Clone, Debug, Default)]
    pub struct S3InputConfiguration {
        /// Required. 3 to 63 characters.
        pub bucket: Option<Value<String>>,
        /// 0 to 1024 characters.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for S3InputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Prefix", self.prefix);
        }
    }

    /// Specifies configuration information for the output results for the inference scheduler, including the S3
    /// location for the output.
    #[derive(Clone, Debug, Default)]
    pub struct DataOutputConfiguration {
        /// The ID number for the AWS KMS key used to encrypt the inference output.
        ///
        /// 1 to 2048 characters.
        pub kms_key_id: Option<Value<String>>,
        /// Specifies configuration information for the output results from the inference, including output S3 location.
        ///
        /// Required.
        pub s3_output_configuration: Option<Value<S3OutputConfiguration>>,
    }

    impl Lower for DataOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
            to.set("S3OutputConfiguration", self.s3_output_configuration);
        }
    }

    /// Specifies configuration information for the output results from the inference, including output S3 location.
    #[derive(Clone, Debug, Default)]
    pub struct S3OutputConfiguration {
        /// Required. 3 to 63 characters.
        pub bucket: Option<Value<String>>,
        /// 0 to 1024 characters.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for S3OutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Prefix", self.prefix);
        }
    }

    /// A tag is a key-value pair that can be added to a resource as metadata.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for the specified tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the specified tag.
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
