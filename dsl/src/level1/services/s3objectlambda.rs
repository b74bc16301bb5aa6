//! `AWS::S3ObjectLambda`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::S3ObjectLambda::AccessPoint`.
///
/// The `AWS::S3ObjectLambda::AccessPoint` resource specifies an Object Lambda Access Point used to access a bucket.
///
/// Its ARN: `arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}`.
#[derive(Clone, Debug, Default)]
pub struct AccessPoint {
    /// The name of this access point.
    ///
    /// 3 to 45 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A configuration used when creating an Object Lambda Access Point.
    ///
    /// Required.
    pub object_lambda_configuration: Option<Value<access_point::ObjectLambdaConfiguration>>,
}

impl Lower for AccessPoint {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("ObjectLambdaConfiguration", self.object_lambda_configuration);
    }
}

impl Level1 for AccessPoint {
    const TYPE: &'static str = "AWS::S3ObjectLambda::AccessPoint";
}

impl Handle<AccessPoint> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Alias`.
    pub fn alias(self) -> Value<Json> {
        self.attribute("Alias")
    }

    /// The status of the Object Lambda Access Point alias. Valid Values: `PROVISIONING` \| `READY`.
    pub fn alias_status(self) -> Value<String> {
        self.attribute("Alias.Status")
    }

    /// The alias name value of the Object Lambda Access Point. For example:
    /// `myolap-1a4n8yjrb3kda96f67zwrwiiuse1a--ol-s3`.
    pub fn alias_value(self) -> Value<String> {
        self.attribute("Alias.Value")
    }

    /// Specifies the ARN for the Object Lambda Access Point.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time when the specified Object Lambda Access Point was created.
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The attribute `PolicyStatus`.
    pub fn policy_status(self) -> Value<Json> {
        self.attribute("PolicyStatus")
    }

    /// Specifies whether the Object lambda Access Point Policy is Public or not. Object lambda Access Points are
    /// private by default.
    pub fn policy_status_is_public(self) -> Value<bool> {
        self.attribute("PolicyStatus.IsPublic")
    }

    /// The Public Access Block Configuration is used to block policies that would allow public access to this Object
    /// lambda Access Point.
    pub fn public_access_block_configuration(self) -> Value<Json> {
        self.attribute("PublicAccessBlockConfiguration")
    }

    /// The attribute `PublicAccessBlockConfiguration.BlockPublicAcls`.
    pub fn public_access_block_configuration_block_public_acls(self) -> Value<bool> {
        self.attribute("PublicAccessBlockConfiguration.BlockPublicAcls")
    }

    /// The attribute `PublicAccessBlockConfiguration.BlockPublicPolicy`.
    pub fn public_access_block_configuration_block_public_policy(self) -> Value<bool> {
        self.attribute("PublicAccessBlockConfiguration.BlockPublicPolicy")
    }

    /// The attribute `PublicAccessBlockConfiguration.IgnorePublicAcls`.
    pub fn public_access_block_configuration_ignore_public_acls(self) -> Value<bool> {
        self.attribute("PublicAccessBlockConfiguration.IgnorePublicAcls")
    }

    /// The attribute `PublicAccessBlockConfiguration.RestrictPublicBuckets`.
    pub fn public_access_block_configuration_restrict_public_buckets(self) -> Value<bool> {
        self.attribute("PublicAccessBlockConfiguration.RestrictPublicBuckets")
    }
}

/// What [`AccessPoint`] is made of.
pub mod access_point {
    use super::*;

    /// A configuration used when creating an Object Lambda Access Point.
    #[derive(Clone, Debug, Default)]
    pub struct ObjectLambdaConfiguration {
        /// A container for allowed features. Valid inputs are `GetObject-Range`, `GetObject-PartNumber`,
        /// `HeadObject-Range`, and `HeadObject-PartNumber`.
        pub allowed_features: Option<Value<Vec<String>>>,
        /// A container for whether the CloudWatch metrics configuration is enabled.
        pub cloud_watch_metrics_enabled: Option<Value<bool>>,
        /// Standard access point associated with the Object Lambda Access Point.
        ///
        /// Required. 1 to 2048 characters.
        pub supporting_access_point: Option<Value<String>>,
        /// A container for transformation configurations for an Object Lambda Access Point.
        ///
        /// Required.
        pub transformation_configurations: Option<Value<Vec<TransformationConfiguration>>>,
    }

    impl Lower for ObjectLambdaConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedFeatures", self.allowed_features);
            to.set("CloudWatchMetricsEnabled", self.cloud_watch_metrics_enabled);
            to.set("SupportingAccessPoint", self.supporting_access_point);
            to.set("TransformationConfigurations", self.transformation_configurations);
        }
    }

    /// A configuration used when creating an Object Lambda Access Point transformation.
    #[derive(Clone, Debug, Default)]
    pub struct TransformationConfiguration {
        /// A container for the action of an Object Lambda Access Point configuration. Valid inputs are `GetObject`,
        /// `HeadObject`, `ListObject`, and `ListObjectV2`.
        ///
        /// Required.
        pub actions: Option<Value<Vec<String>>>,
        /// A container for the content transformation of an Object Lambda Access Point configuration. Can include the
        /// FunctionArn and FunctionPayload.
        ///
        /// Required.
        pub content_transformation: Option<Value<ContentTransformation>>,
    }

    impl Lower for TransformationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Actions", self.actions);
            to.set("ContentTransformation", self.content_transformation);
        }
    }

    /// `ContentTransformation` of `AWS::S3ObjectLambda::AccessPoint`.
    #[derive(Clone, Debug, Default)]
    pub struct ContentTransformation {
        pub aws_lambda: Option<Value<AwsLambda>>,
    }

    impl Lower for ContentTransformation {
        fn fields(self, to: &mut Fields) {
            to.set("AwsLambda", self.aws_lambda);
        }
    }

    /// `AwsLambda` of `AWS::S3ObjectLambda::AccessPoint`.
    #[derive(Clone, Debug, Default)]
    pub struct AwsLambda {
        /// Required. 1 to 2048 characters.
        pub function_arn: Option<Value<String>>,
        pub function_payload: Option<Value<String>>,
    }

    impl Lower for AwsLambda {
        fn fields(self, to: &mut Fields) {
            to.set("FunctionArn", self.function_arn);
            to.set("FunctionPayload", self.function_payload);
        }
    }
}

/// `AWS::S3ObjectLambda::AccessPointPolicy`.
///
/// The `AWS::S3ObjectLambda::AccessPointPolicy` resource specifies the Object Lambda Access Point resource policy
/// document.
#[derive(Clone, Debug, Default)]
pub struct AccessPointPolicy {
    /// An access point with an attached AWS Lambda function used to access transformed data from an Amazon S3 bucket.
    ///
    /// Required. 3 to 45 characters. A change replaces the resource.
    pub object_lambda_access_point: Option<Value<String>>,
    /// Object Lambda Access Point resource policy document.
    ///
    /// Required.
    pub policy_document: Option<Value<Json>>,
}

impl Lower for AccessPointPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("ObjectLambdaAccessPoint", self.object_lambda_access_point);
        to.set("PolicyDocument", self.policy_document);
    }
}

impl Level1 for AccessPointPolicy {
    const TYPE: &'static str = "AWS::S3ObjectLambda::AccessPointPolicy";
}

impl Handle<AccessPointPolicy> {
    /// `Ref`: its `ObjectLambdaAccessPoint`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}
