//! `AWS::OSIS`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::OSIS::Pipeline`.
///
/// The AWS::OSIS::Pipeline resource creates an Amazon OpenSearch Ingestion pipeline.
///
/// Its ARN: `arn:${Partition}:osis:${Region}:${Account}:pipeline/${PipelineName}`.
#[derive(Clone, Debug, Default)]
pub struct Pipeline {
    /// Options that specify the configuration of a persistent buffer. To configure how OpenSearch Ingestion encrypts
    /// this data, set the `EncryptionAtRestOptions`.
    pub buffer_options: Option<Value<pipeline::BufferOptions>>,
    /// Options to control how OpenSearch encrypts buffer data.
    pub encryption_at_rest_options: Option<Value<pipeline::EncryptionAtRestOptions>>,
    /// Key-value pairs that represent log publishing settings.
    pub log_publishing_options: Option<Value<pipeline::LogPublishingOptions>>,
    /// The maximum pipeline capacity, in Ingestion Compute Units (ICUs).
    ///
    /// Required. 1 to 384.
    pub max_units: Option<Value<i64>>,
    /// The minimum pipeline capacity, in Ingestion Compute Units (ICUs).
    ///
    /// Required. 1 to 384.
    pub min_units: Option<Value<i64>>,
    /// The Data Prepper pipeline configuration in YAML format.
    ///
    /// Required. 1 to 100000 characters.
    pub pipeline_configuration_body: Option<Value<String>>,
    /// The name of the pipeline.
    ///
    /// Required. 3 to 28 characters. A change replaces the resource.
    pub pipeline_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role that the pipeline uses to access AWS resources.
    ///
    /// 20 to 2048 characters.
    pub pipeline_role_arn: Option<Value<String>>,
    pub resource_policy: Option<Value<pipeline::ResourcePolicy>>,
    /// List of tags to add to the pipeline upon creation.
    pub tags: Option<Value<Vec<pipeline::Tag>>>,
    /// Options that specify the subnets and security groups for an OpenSearch Ingestion VPC endpoint.
    pub vpc_options: Option<Value<pipeline::VpcOptions>>,
}

impl Lower for Pipeline {
    fn fields(self, to: &mut Fields) {
        to.set("BufferOptions", self.buffer_options);
        to.set("EncryptionAtRestOptions", self.encryption_at_rest_options);
        to.set("LogPublishingOptions", self.log_publishing_options);
        to.set("MaxUnits", self.max_units);
        to.set("MinUnits", self.min_units);
        to.set("PipelineConfigurationBody", self.pipeline_configuration_body);
        to.set("PipelineName", self.pipeline_name);
        to.set("PipelineRoleArn", self.pipeline_role_arn);
        to.set("ResourcePolicy", self.resource_policy);
        to.set("Tags", self.tags);
        to.set("VpcOptions", self.vpc_options);
    }
}

impl Level1 for Pipeline {
    const TYPE: &'static str = "AWS::OSIS::Pipeline";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Pipeline> {
    /// `Ref`: its `PipelineArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// A list of the ingestion endpoints for the pipeline that you can send data to. Currently, only a single ingestion
    /// endpoint is supported for a pipeline.
    pub fn ingest_endpoint_urls(self) -> Value<Vec<String>> {
        self.attribute("IngestEndpointUrls")
    }

    /// The Amazon Resource Name (ARN) of the pipeline.
    pub fn pipeline_arn(self) -> Value<Arn> {
        self.attribute("PipelineArn")
    }

    /// The VPC endpoint service name for the pipeline.
    pub fn vpc_endpoint_service(self) -> Value<String> {
        self.attribute("VpcEndpointService")
    }

    /// The VPC interface endpoints that have access to the pipeline.
    pub fn vpc_endpoints(self) -> Value<Json> {
        self.attribute("VpcEndpoints")
    }
}

/// What [`Pipeline`] is made of.
pub mod pipeline {
    use super::*;

    /// Options that specify the configuration of a persistent buffer. To configure how OpenSearch Ingestion encrypts
    /// this data, set the `EncryptionAtRestOptions`.
    #[derive(Clone, Debug, Default)]
    pub struct BufferOptions {
        /// Whether persistent buffering should be enabled.
        ///
        /// Required.
        pub persistent_buffer_enabled: Option<Value<bool>>,
    }

    impl Lower for BufferOptions {
        fn fields(self, to: &mut Fields) {
            to.set("PersistentBufferEnabled", self.persistent_buffer_enabled);
        }
    }

    /// Options to control how OpenSearch encrypts buffer data.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionAtRestOptions {
        /// The ARN of the KMS key used to encrypt buffer data. By default, data is encrypted using an AWS owned key.
        ///
        /// Required. 7 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for EncryptionAtRestOptions {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// Container for the values required to configure logging for the pipeline. If you don't specify these values,
    /// OpenSearch Ingestion will not publish logs from your application to CloudWatch Logs.
    #[derive(Clone, Debug, Default)]
    pub struct LogPublishingOptions {
        /// The destination for OpenSearch Ingestion logs sent to Amazon CloudWatch Logs. This parameter is required if
        /// `IsLoggingEnabled` is set to `true`.
        pub cloud_watch_log_destination: Option<Value<CloudWatchLogDestination>>,
        /// Whether logs should be published.
        pub is_logging_enabled: Option<Value<bool>>,
    }

    impl Lower for LogPublishingOptions {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogDestination", self.cloud_watch_log_destination);
            to.set("IsLoggingEnabled", self.is_logging_enabled);
        }
    }

    /// The destination for OpenSearch Ingestion logs sent to Amazon CloudWatch.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogDestination {
        /// The name of the CloudWatch Logs group to send pipeline logs to. You can specify an existing log group or create
        /// a new one.
        ///
        /// Required. 1 to 512 characters.
        pub log_group: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogDestination {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroup", self.log_group);
        }
    }

    /// `ResourcePolicy` of `AWS::OSIS::Pipeline`.
    #[derive(Clone, Debug, Default)]
    pub struct ResourcePolicy {
        /// Required.
        pub policy: Option<Value<Json>>,
    }

    impl Lower for ResourcePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("Policy", self.policy);
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

    /// Options that specify the subnets and security groups for an OpenSearch Ingestion VPC endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct VpcOptions {
        /// A list of security groups associated with the VPC endpoint.
        ///
        /// 1 to 12 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// A list of subnet IDs associated with the VPC endpoint.
        ///
        /// Required. 1 to 12 items.
        pub subnet_ids: Option<Value<Vec<String>>>,
        /// Options for attaching a VPC to a pipeline.
        pub vpc_attachment_options: Option<Value<VpcAttachmentOptions>>,
        /// Defines whether you or Amazon OpenSearch Ingestion service create and manage the VPC endpoint configured for the
        /// pipeline.
        ///
        /// One of `CUSTOMER`, `SERVICE`.
        pub vpc_endpoint_management: Option<Value<String>>,
    }

    impl Lower for VpcOptions {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
            to.set("VpcAttachmentOptions", self.vpc_attachment_options);
            to.set("VpcEndpointManagement", self.vpc_endpoint_management);
        }
    }

    /// Options for attaching a VPC to pipeline.
    #[derive(Clone, Debug, Default)]
    pub struct VpcAttachmentOptions {
        /// Whether a VPC is attached to the pipeline.
        ///
        /// Required.
        pub attach_to_vpc: Option<Value<bool>>,
        /// The CIDR block to be reserved for OpenSearch Ingestion to create elastic network interfaces (ENIs).
        ///
        /// Required.
        pub cidr_block: Option<Value<String>>,
    }

    impl Lower for VpcAttachmentOptions {
        fn fields(self, to: &mut Fields) {
            to.set("AttachToVpc", self.attach_to_vpc);
            to.set("CidrBlock", self.cidr_block);
        }
    }
}
