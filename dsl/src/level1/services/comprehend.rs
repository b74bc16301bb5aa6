//! `AWS::Comprehend`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Comprehend::DocumentClassifier`.
///
/// This resource creates and trains a document classifier to categorize documents. You provide a set of training
/// documents that are labeled with the categories that you want to identify.
///
/// Its ARN: `arn:${Partition}:comprehend:${Region}:${Account}:document-classifier/${DocumentClassifierName}`.
#[derive(Clone, Debug, Default)]
pub struct DocumentClassifier {
    /// The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub data_access_role_arn: Option<Value<String>>,
    /// The name of the document classifier.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub document_classifier_name: Option<Value<String>>,
    /// Specifies the format and location of the input data for the job.
    ///
    /// Required. A change replaces the resource.
    pub input_data_config: Option<Value<document_classifier::DocumentClassifierInputDataConfig>>,
    /// The language of the input documents. You can specify any of the languages supported by Amazon Comprehend.
    ///
    /// Required. One of `en`, `es`, `fr`, `it`, `de`, `pt`. A change replaces the resource.
    pub language_code: Option<Value<String>>,
    /// Indicates the mode in which the classifier will be trained. The classifier can be trained in multi-class
    /// (single-label) mode or multi-label mode.
    ///
    /// One of `MULTI_CLASS`, `MULTI_LABEL`. A change replaces the resource.
    pub mode: Option<Value<String>>,
    /// ID for the AWS key that Amazon Comprehend uses to encrypt trained custom models. The ModelKmsKeyId can be either
    /// of the following formats.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub model_kms_key_id: Option<Value<String>>,
    /// The resource-based policy to attach to your custom document classifier model. You can use this policy to allow
    /// another AWS account to import your custom model.
    ///
    /// 1 to 20000 characters.
    pub model_policy: Option<Value<String>>,
    /// Provides output results configuration parameters for custom classifier jobs.
    ///
    /// A change replaces the resource.
    pub output_data_config: Option<Value<document_classifier::DocumentClassifierOutputDataConfig>>,
    /// Tags to associate with the document classifier. A tag is a key-value pair that adds as a metadata to a resource
    /// used by Amazon Comprehend.
    pub tags: Option<Value<Vec<document_classifier::Tag>>>,
    /// The version name given to the newly created classifier. Version names can have a maximum of 256 characters.
    ///
    /// 1 to 63 characters. A change replaces the resource.
    pub version_name: Option<Value<String>>,
    /// ID for the AWS Key Management Service (KMS) key that Amazon Comprehend uses to encrypt data on the storage
    /// volume attached to the ML compute instance(s) that process the analysis job.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub volume_kms_key_id: Option<Value<String>>,
    /// Configuration parameters for a private Virtual Private Cloud (VPC) containing the resources you are using for
    /// your custom classifier.
    ///
    /// A change replaces the resource.
    pub vpc_config: Option<Value<document_classifier::VpcConfig>>,
}

impl Lower for DocumentClassifier {
    fn fields(self, to: &mut Fields) {
        to.set("DataAccessRoleArn", self.data_access_role_arn);
        to.set("DocumentClassifierName", self.document_classifier_name);
        to.set("InputDataConfig", self.input_data_config);
        to.set("LanguageCode", self.language_code);
        to.set("Mode", self.mode);
        to.set("ModelKmsKeyId", self.model_kms_key_id);
        to.set("ModelPolicy", self.model_policy);
        to.set("OutputDataConfig", self.output_data_config);
        to.set("Tags", self.tags);
        to.set("VersionName", self.version_name);
        to.set("VolumeKmsKeyId", self.volume_kms_key_id);
        to.set("VpcConfig", self.vpc_config);
    }
}

impl Level1 for DocumentClassifier {
    const TYPE: &'static str = "AWS::Comprehend::DocumentClassifier";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DocumentClassifier> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the document classifier.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`DocumentClassifier`] is made of.
pub mod document_classifier {
    use super::*;

    /// The input properties for training a document classifier.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentClassifierInputDataConfig {
        /// A list of augmented manifest files that provide training data for your custom model. An augmented manifest file
        /// is a labeled dataset that is produced by Amazon SageMaker Ground Truth.
        ///
        /// A change replaces the resource.
        pub augmented_manifests: Option<Value<Vec<AugmentedManifestsListItem>>>,
        /// The format of your training data.
        ///
        /// One of `COMPREHEND_CSV`, `AUGMENTED_MANIFEST`. A change replaces the resource.
        pub data_format: Option<Value<String>>,
        /// A change replaces the resource.
        pub document_reader_config: Option<Value<DocumentReaderConfig>>,
        /// The type of input documents for training the model. Provide plain-text documents to create a plain-text model,
        /// and provide semi-structured documents to create a native document model.
        ///
        /// One of `PLAIN_TEXT_DOCUMENT`, `SEMI_STRUCTURED_DOCUMENT`. A change replaces the resource.
        pub document_type: Option<Value<String>>,
        /// The S3 location of the training documents. This parameter is required in a request to create a native document
        /// model.
        ///
        /// A change replaces the resource.
        pub documents: Option<Value<DocumentClassifierDocuments>>,
        /// Indicates the delimiter used to separate each label for training a multi-label classifier. The default delimiter
        /// between labels is a pipe (\|).
        ///
        /// 1 to 1 characters. A change replaces the resource.
        pub label_delimiter: Option<Value<String>>,
        /// The Amazon S3 URI for the input data. The S3 bucket must be in the same Region as the API endpoint that you are
        /// calling.
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
        /// This specifies the Amazon S3 location that contains the test annotations for the document classifier.
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub test_s3_uri: Option<Value<String>>,
    }

    impl Lower for DocumentClassifierInputDataConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AugmentedManifests", self.augmented_manifests);
            to.set("DataFormat", self.data_format);
            to.set("DocumentReaderConfig", self.document_reader_config);
            to.set("DocumentType", self.document_type);
            to.set("Documents", self.documents);
            to.set("LabelDelimiter", self.label_delimiter);
            to.set("S3Uri", self.s3_uri);
            to.set("TestS3Uri", self.test_s3_uri);
        }
    }

    /// An augmented manifest file that provides training data for your custom model. An augmented manifest file is a
    /// labeled dataset that is produced by Amazon SageMaker Ground Truth.
    #[derive(Clone, Debug, Default)]
    pub struct AugmentedManifestsListItem {
        /// The JSON attribute that contains the annotations for your training documents. The number of attribute names that
        /// you specify depends on whether your augmented manifest file is the output of a single labeling job or a chained
        /// labeling job.
        ///
        /// Required. 1 to 63 items. A change replaces the resource.
        pub attribute_names: Option<Value<Vec<String>>>,
        /// The Amazon S3 location of the augmented manifest file.
        ///
        /// Required. 0 to 1024 characters. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
        /// The purpose of the data you've provided in the augmented manifest. You can either train or test this data.
        ///
        /// One of `TRAIN`, `TEST`. A change replaces the resource.
        pub split: Option<Value<String>>,
    }

    impl Lower for AugmentedManifestsListItem {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeNames", self.attribute_names);
            to.set("S3Uri", self.s3_uri);
            to.set("Split", self.split);
        }
    }

    /// Provides configuration parameters to override the default actions for extracting text from PDF documents and
    /// image files.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentReaderConfig {
        /// This field defines the Amazon Textract API operation that Amazon Comprehend uses to extract text from PDF files
        /// and image files.
        ///
        /// Required. One of `TEXTRACT_DETECT_DOCUMENT_TEXT`, `TEXTRACT_ANALYZE_DOCUMENT`. A change replaces the resource.
        pub document_read_action: Option<Value<String>>,
        /// Determines the text extraction actions for PDF files. Enter one of the following values.
        ///
        /// One of `SERVICE_DEFAULT`, `FORCE_DOCUMENT_READ_ACTION`. A change replaces the resource.
        pub document_read_mode: Option<Value<String>>,
        /// Specifies the type of Amazon Textract features to apply. If you chose `TEXTRACT_ANALYZE_DOCUMENT` as the read
        /// action, you must specify one or both of the following values.
        ///
        /// 1 to 2 items. A change replaces the resource.
        pub feature_types: Option<Value<Vec<String>>>,
    }

    impl Lower for DocumentReaderConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DocumentReadAction", self.document_read_action);
            to.set("DocumentReadMode", self.document_read_mode);
            to.set("FeatureTypes", self.feature_types);
        }
    }

    /// The location of the training documents. This parameter is required in a request to create a semi-structured
    /// document classification model.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentClassifierDocuments {
        /// The S3 URI location of the training documents specified in the S3Uri CSV file.
        ///
        /// Required. 0 to 1024 characters. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
        /// The S3 URI location of the test documents included in the TestS3Uri CSV file. This field is not required if you
        /// do not specify a test CSV file.
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub test_s3_uri: Option<Value<String>>,
    }

    impl Lower for DocumentClassifierDocuments {
        fn fields(self, to: &mut Fields) {
            to.set("S3Uri", self.s3_uri);
            to.set("TestS3Uri", self.test_s3_uri);
        }
    }

    /// Provide the location for output data from a custom classifier job. This field is mandatory if you are training a
    /// native document model.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentClassifierOutputDataConfig {
        /// ID for the AWS Key Management Service (KMS) key that Amazon Comprehend uses to encrypt the output results from
        /// an analysis job.
        ///
        /// 1 to 2048 characters. A change replaces the resource.
        pub kms_key_id: Option<Value<String>>,
        /// When you use the `OutputDataConfig` object while creating a custom classifier, you specify the Amazon S3
        /// location where you want to write the confusion matrix and other output files.
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for DocumentClassifierOutputDataConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// `Tag` of `AWS::Comprehend::DocumentClassifier`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are
    /// using for the job.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// The ID number for a security group on an instance of your private VPC.
        ///
        /// Required. 1 to 5 items. A change replaces the resource.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The ID for each subnet being used in your private VPC. This subnet is a subset of the a range of IPv4 addresses
        /// used by the VPC and is specific to a given availability zone in the VPC’s Region.
        ///
        /// Required. 1 to 16 items. A change replaces the resource.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("Subnets", self.subnets);
        }
    }
}

/// `AWS::Comprehend::DocumentClassifierEndpoint`.
///
/// An Amazon Comprehend endpoint that hosts a custom document classification model for real-time inference.
///
/// Its ARN: `arn:${Partition}:comprehend:${Region}:${Account}:document-classifier-endpoint/${EndpointName}`.
#[derive(Clone, Debug, Default)]
pub struct DocumentClassifierEndpoint {
    /// The desired number of inference units to be used by the model. Each inference unit represents throughput of 100
    /// characters per second.
    ///
    /// Required. At least 1.
    pub desired_inference_units: Option<Value<i64>>,
    /// The name of the endpoint. The name must be unique within the AWS Region and account.
    ///
    /// Required. 1 to 40 characters. A change replaces the resource.
    pub endpoint_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the document classifier model to which the endpoint is attached.
    ///
    /// Required. 0 to 256 characters.
    pub model_arn: Option<Value<String>>,
    /// Tags associated with the endpoint being created.
    pub tags: Option<Value<Vec<document_classifier_endpoint::Tag>>>,
}

impl Lower for DocumentClassifierEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("DesiredInferenceUnits", self.desired_inference_units);
        to.set("EndpointName", self.endpoint_name);
        to.set("ModelArn", self.model_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DocumentClassifierEndpoint {
    const TYPE: &'static str = "AWS::Comprehend::DocumentClassifierEndpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DocumentClassifierEndpoint> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the document classifier endpoint.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The creation date and time of the endpoint.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The number of inference units currently used by the model using this endpoint.
    pub fn current_inference_units(self) -> Value<i64> {
        self.attribute("CurrentInferenceUnits")
    }

    /// The date and time that the endpoint was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`DocumentClassifierEndpoint`] is made of.
pub mod document_classifier_endpoint {
    use super::*;

    /// `Tag` of `AWS::Comprehend::DocumentClassifierEndpoint`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The initial part of a key-value pair that forms a tag associated with a given resource.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The second part of a key-value pair that forms a tag associated with a given resource.
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

/// `AWS::Comprehend::EntityRecognizer`.
///
/// An Amazon Comprehend custom entity recognizer: a trained model that identifies custom entity types in text,
/// created via an asynchronous training job.
#[derive(Clone, Debug, Default)]
pub struct EntityRecognizer {
    /// The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub data_access_role_arn: Option<Value<String>>,
    /// Specifies the format and location of the input data for an entity recognizer.
    ///
    /// Required. A change replaces the resource.
    pub input_data_config: Option<Value<entity_recognizer::EntityRecognizerInputDataConfig>>,
    /// The language of the input documents. All documents must be in the same language.
    ///
    /// Required. A change replaces the resource.
    pub language_code: Option<Value<String>>,
    /// ID for the AWS KMS key that Amazon Comprehend uses to encrypt trained custom models.
    ///
    /// 0 to 2048 characters. A change replaces the resource.
    pub model_kms_key_id: Option<Value<String>>,
    /// The JSON resource-based policy to attach to your custom entity recognizer model.
    ///
    /// 1 to 20000 characters. A change replaces the resource.
    pub model_policy: Option<Value<String>>,
    /// The name given to the entity recognizer.
    ///
    /// Required. 0 to 63 characters. A change replaces the resource.
    pub recognizer_name: Option<Value<String>>,
    /// Tags to associate with the entity recognizer.
    pub tags: Option<Value<Vec<entity_recognizer::Tag>>>,
    /// The version name given to the entity recognizer.
    ///
    /// 0 to 63 characters. A change replaces the resource.
    pub version_name: Option<Value<String>>,
    /// ID for the AWS KMS key that Amazon Comprehend uses to encrypt data on the storage volume attached to the ML
    /// compute instance(s).
    ///
    /// 0 to 2048 characters. A change replaces the resource.
    pub volume_kms_key_id: Option<Value<String>>,
    /// Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are
    /// using for the job.
    ///
    /// A change replaces the resource.
    pub vpc_config: Option<Value<entity_recognizer::VpcConfig>>,
}

impl Lower for EntityRecognizer {
    fn fields(self, to: &mut Fields) {
        to.set("DataAccessRoleArn", self.data_access_role_arn);
        to.set("InputDataConfig", self.input_data_config);
        to.set("LanguageCode", self.language_code);
        to.set("ModelKmsKeyId", self.model_kms_key_id);
        to.set("ModelPolicy", self.model_policy);
        to.set("RecognizerName", self.recognizer_name);
        to.set("Tags", self.tags);
        to.set("VersionName", self.version_name);
        to.set("VolumeKmsKeyId", self.volume_kms_key_id);
        to.set("VpcConfig", self.vpc_config);
    }
}

impl Level1 for EntityRecognizer {
    const TYPE: &'static str = "AWS::Comprehend::EntityRecognizer";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EntityRecognizer> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) that identifies the entity recognizer.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`EntityRecognizer`] is made of.
pub mod entity_recognizer {
    use super::*;

    /// Specifies the format and location of the input data for an entity recognizer.
    #[derive(Clone, Debug, Default)]
    pub struct EntityRecognizerInputDataConfig {
        /// Describes the annotations associated with an entity recognizer.
        pub annotations: Option<Value<EntityRecognizerAnnotations>>,
        /// A list of augmented manifest files that provide training data for a custom model.
        pub augmented_manifests: Option<Value<Vec<AugmentedManifestsListItem>>>,
        /// The format of your training data.
        ///
        /// One of `COMPREHEND_CSV`, `AUGMENTED_MANIFEST`.
        pub data_format: Option<Value<String>>,
        /// Describes the training documents submitted with an entity recognizer.
        pub documents: Option<Value<EntityRecognizerDocuments>>,
        /// Describes the entity list submitted with an entity recognizer.
        pub entity_list: Option<Value<EntityRecognizerEntityList>>,
        /// The entity types in the labeled training data.
        ///
        /// Required.
        pub entity_types: Option<Value<Vec<EntityTypesListItem>>>,
    }

    impl Lower for EntityRecognizerInputDataConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Annotations", self.annotations);
            to.set("AugmentedManifests", self.augmented_manifests);
            to.set("DataFormat", self.data_format);
            to.set("Documents", self.documents);
            to.set("EntityList", self.entity_list);
            to.set("EntityTypes", self.entity_types);
        }
    }

    /// Describes the annotations associated with an entity recognizer.
    #[derive(Clone, Debug, Default)]
    pub struct EntityRecognizerAnnotations {
        /// Specifies the Amazon S3 location where the annotations are located.
        ///
        /// Required. 0 to 1024 characters.
        pub s3_uri: Option<Value<String>>,
        /// Specifies the Amazon S3 location where the test annotations are located.
        ///
        /// 0 to 1024 characters.
        pub test_s3_uri: Option<Value<String>>,
    }

    impl Lower for EntityRecognizerAnnotations {
        fn fields(self, to: &mut Fields) {
            to.set("S3Uri", self.s3_uri);
            to.set("TestS3Uri", self.test_s3_uri);
        }
    }

    /// An augmented manifest file that provides training data for your custom model.
    #[derive(Clone, Debug, Default)]
    pub struct AugmentedManifestsListItem {
        /// The S3 prefix to the annotation files that are referred in the augmented manifest file.
        ///
        /// 0 to 1024 characters.
        pub annotation_data_s3_uri: Option<Value<String>>,
        /// The JSON attribute that contains the annotations for your training documents.
        ///
        /// Required.
        pub attribute_names: Option<Value<Vec<String>>>,
        /// The type of augmented manifest.
        ///
        /// One of `PLAIN_TEXT_DOCUMENT`, `SEMI_STRUCTURED_DOCUMENT`.
        pub document_type: Option<Value<String>>,
        /// The Amazon S3 location of the augmented manifest file.
        ///
        /// Required. 0 to 1024 characters.
        pub s3_uri: Option<Value<String>>,
        /// The S3 prefix to the source files (PDFs) that are referred to in the augmented manifest file.
        ///
        /// 0 to 1024 characters.
        pub source_documents_s3_uri: Option<Value<String>>,
        /// The purpose of the data you've provided in the augmented manifest.
        ///
        /// One of `TRAIN`, `TEST`.
        pub split: Option<Value<String>>,
    }

    impl Lower for AugmentedManifestsListItem {
        fn fields(self, to: &mut Fields) {
            to.set("AnnotationDataS3Uri", self.annotation_data_s3_uri);
            to.set("AttributeNames", self.attribute_names);
            to.set("DocumentType", self.document_type);
            to.set("S3Uri", self.s3_uri);
            to.set("SourceDocumentsS3Uri", self.source_documents_s3_uri);
            to.set("Split", self.split);
        }
    }

    /// Describes the training documents submitted with an entity recognizer.
    #[derive(Clone, Debug, Default)]
    pub struct EntityRecognizerDocuments {
        /// Specifies how the text in an input file should be processed.
        ///
        /// One of `ONE_DOC_PER_FILE`, `ONE_DOC_PER_LINE`.
        pub input_format: Option<Value<String>>,
        /// Specifies the Amazon S3 location where the training documents are located.
        ///
        /// Required. 0 to 1024 characters.
        pub s3_uri: Option<Value<String>>,
        /// Specifies the Amazon S3 location where the test documents are located.
        ///
        /// 0 to 1024 characters.
        pub test_s3_uri: Option<Value<String>>,
    }

    impl Lower for EntityRecognizerDocuments {
        fn fields(self, to: &mut Fields) {
            to.set("InputFormat", self.input_format);
            to.set("S3Uri", self.s3_uri);
            to.set("TestS3Uri", self.test_s3_uri);
        }
    }

    /// Describes the entity list submitted with an entity recognizer.
    #[derive(Clone, Debug, Default)]
    pub struct EntityRecognizerEntityList {
        /// Specifies the Amazon S3 location where the entity list is located.
        ///
        /// Required. 0 to 1024 characters.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for EntityRecognizerEntityList {
        fn fields(self, to: &mut Fields) {
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// An entity type within a labeled training dataset that Amazon Comprehend uses to train a custom entity
    /// recognizer.
    #[derive(Clone, Debug, Default)]
    pub struct EntityTypesListItem {
        /// An entity type within a labeled training dataset.
        ///
        /// Required. 0 to 64 characters.
        pub type_: Option<Value<String>>,
    }

    impl Lower for EntityTypesListItem {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
        }
    }

    /// A key-value pair that adds metadata to a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the key-value pair that forms a tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the key-value pair that forms a tag.
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

    /// Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are
    /// using for the job.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// The ID number for a security group on an instance of your private VPC.
        ///
        /// Required. 1 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The ID for each subnet being used in your private VPC.
        ///
        /// Required. 1 to 16 items.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("Subnets", self.subnets);
        }
    }
}

/// `AWS::Comprehend::EntityRecognizerEndpoint`.
///
/// An Amazon Comprehend endpoint that hosts a custom entity recognizer model for real-time inference.
#[derive(Clone, Debug, Default)]
pub struct EntityRecognizerEndpoint {
    /// The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to trained custom
    /// models encrypted with a customer managed key (ModelKmsKeyId).
    ///
    /// 20 to 2048 characters.
    pub data_access_role_arn: Option<Value<String>>,
    /// The desired number of inference units to be used by the model. Each inference unit represents throughput of 100
    /// characters per second.
    ///
    /// Required. At least 1.
    pub desired_inference_units: Option<Value<i64>>,
    /// The name of the endpoint. The name must be unique within the AWS Region and account.
    ///
    /// Required. 1 to 40 characters. A change replaces the resource.
    pub endpoint_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the flywheel to which the endpoint is attached.
    ///
    /// 0 to 256 characters. A change replaces the resource.
    pub flywheel_arn: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the entity recognizer model to which the endpoint is attached.
    ///
    /// 0 to 256 characters.
    pub model_arn: Option<Value<String>>,
    /// Tags associated with the endpoint being created.
    pub tags: Option<Value<Vec<entity_recognizer_endpoint::Tag>>>,
}

impl Lower for EntityRecognizerEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("DataAccessRoleArn", self.data_access_role_arn);
        to.set("DesiredInferenceUnits", self.desired_inference_units);
        to.set("EndpointName", self.endpoint_name);
        to.set("FlywheelArn", self.flywheel_arn);
        to.set("ModelArn", self.model_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EntityRecognizerEndpoint {
    const TYPE: &'static str = "AWS::Comprehend::EntityRecognizerEndpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EntityRecognizerEndpoint> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CreationTime`.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The attribute `CurrentInferenceUnits`.
    pub fn current_inference_units(self) -> Value<i64> {
        self.attribute("CurrentInferenceUnits")
    }

    /// The attribute `EndpointStatus`.
    pub fn endpoint_status(self) -> Value<String> {
        self.attribute("EndpointStatus")
    }

    /// The attribute `LastModifiedTime`.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`EntityRecognizerEndpoint`] is made of.
pub mod entity_recognizer_endpoint {
    use super::*;

    /// `Tag` of `AWS::Comprehend::EntityRecognizerEndpoint`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The initial part of a key-value pair that forms a tag associated with a given resource.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The second part of a key-value pair that forms a tag associated with a given resource.
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

/// `AWS::Comprehend::Flywheel`.
///
/// A flywheel is an AWS resource that orchestrates the ongoing training of a model for custom classification or
/// custom entity recognition.
///
/// Its ARN: `arn:${Partition}:comprehend:${Region}:${Account}:flywheel/${FlywheelName}`.
#[derive(Clone, Debug, Default)]
pub struct Flywheel {
    /// The Amazon Resource Number (ARN) of the active model version.
    ///
    /// 0 to 256 characters.
    pub active_model_arn: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend permission to access the flywheel
    /// data.
    ///
    /// Required. 20 to 2048 characters.
    pub data_access_role_arn: Option<Value<String>>,
    /// Amazon S3 URI of the data lake location.
    ///
    /// Required. 0 to 512 characters. A change replaces the resource.
    pub data_lake_s3_uri: Option<Value<String>>,
    /// Data security configuration.
    pub data_security_config: Option<Value<flywheel::DataSecurityConfig>>,
    /// Name for the flywheel.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub flywheel_name: Option<Value<String>>,
    /// Model type of the flywheel's model.
    ///
    /// One of `DOCUMENT_CLASSIFIER`, `ENTITY_RECOGNIZER`. A change replaces the resource.
    pub model_type: Option<Value<String>>,
    /// Tags associated with the endpoint being created. A tag is a key-value pair that adds metadata to the endpoint.
    pub tags: Option<Value<Vec<flywheel::Tag>>>,
    /// Configuration about the model associated with a flywheel.
    ///
    /// A change replaces the resource.
    pub task_config: Option<Value<flywheel::TaskConfig>>,
}

impl Lower for Flywheel {
    fn fields(self, to: &mut Fields) {
        to.set("ActiveModelArn", self.active_model_arn);
        to.set("DataAccessRoleArn", self.data_access_role_arn);
        to.set("DataLakeS3Uri", self.data_lake_s3_uri);
        to.set("DataSecurityConfig", self.data_security_config);
        to.set("FlywheelName", self.flywheel_name);
        to.set("ModelType", self.model_type);
        to.set("Tags", self.tags);
        to.set("TaskConfig", self.task_config);
    }
}

impl Level1 for Flywheel {
    const TYPE: &'static str = "AWS::Comprehend::Flywheel";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Flywheel> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the flywheel.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Flywheel`] is made of.
pub mod flywheel {
    use super::*;

    /// Data security configuration.
    #[derive(Clone, Debug, Default)]
    pub struct DataSecurityConfig {
        /// ID for the AWS key that Amazon Comprehend uses to encrypt the data in the data lake.
        ///
        /// 1 to 2048 characters.
        pub data_lake_kms_key_id: Option<Value<String>>,
        /// ID for the AWS key that Amazon Comprehend uses to encrypt trained custom models. The ModelKmsKeyId can be either
        /// of the following formats.
        ///
        /// 1 to 2048 characters.
        pub model_kms_key_id: Option<Value<String>>,
        /// ID for the AWS key that Amazon Comprehend uses to encrypt the volume.
        ///
        /// 1 to 2048 characters.
        pub volume_kms_key_id: Option<Value<String>>,
        /// Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are
        /// using for the job.
        pub vpc_config: Option<Value<VpcConfig>>,
    }

    impl Lower for DataSecurityConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DataLakeKmsKeyId", self.data_lake_kms_key_id);
            to.set("ModelKmsKeyId", self.model_kms_key_id);
            to.set("VolumeKmsKeyId", self.volume_kms_key_id);
            to.set("VpcConfig", self.vpc_config);
        }
    }

    /// Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are
    /// using for the job.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// The ID number for a security group on an instance of your private VPC.
        ///
        /// Required. 1 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The ID for each subnet being used in your private VPC. This subnet is a subset of the a range of IPv4 addresses
        /// used by the VPC and is specific to a given availability zone in the VPC’s Region.
        ///
        /// Required. 1 to 16 items.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("Subnets", self.subnets);
        }
    }

    /// `Tag` of `AWS::Comprehend::Flywheel`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Configuration about the model associated with a flywheel.
    #[derive(Clone, Debug, Default)]
    pub struct TaskConfig {
        /// Configuration required for a document classification model.
        ///
        /// A change replaces the resource.
        pub document_classification_config: Option<Value<DocumentClassificationConfig>>,
        /// Configuration required for an entity recognition model.
        ///
        /// A change replaces the resource.
        pub entity_recognition_config: Option<Value<EntityRecognitionConfig>>,
        /// Language code for the language that the model supports.
        ///
        /// Required. One of `en`, `es`, `fr`, `it`, `de`, `pt`. A change replaces the resource.
        pub language_code: Option<Value<String>>,
    }

    impl Lower for TaskConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DocumentClassificationConfig", self.document_classification_config);
            to.set("EntityRecognitionConfig", self.entity_recognition_config);
            to.set("LanguageCode", self.language_code);
        }
    }

    /// Configuration required for a document classification model.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentClassificationConfig {
        /// One or more labels to associate with the custom classifier.
        ///
        /// 0 to 1000 items. A change replaces the resource.
        pub labels: Option<Value<Vec<String>>>,
        /// Classification mode indicates whether the documents are `MULTI_CLASS` or `MULTI_LABEL`.
        ///
        /// Required. One of `MULTI_CLASS`, `MULTI_LABEL`. A change replaces the resource.
        pub mode: Option<Value<String>>,
    }

    impl Lower for DocumentClassificationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Labels", self.labels);
            to.set("Mode", self.mode);
        }
    }

    /// Configuration required for an entity recognition model.
    #[derive(Clone, Debug, Default)]
    pub struct EntityRecognitionConfig {
        /// Up to 25 entity types that the model is trained to recognize.
        ///
        /// 1 to 25 items. A change replaces the resource.
        pub entity_types: Option<Value<Vec<EntityTypesListItem>>>,
    }

    impl Lower for EntityRecognitionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EntityTypes", self.entity_types);
        }
    }

    /// An entity type within a labeled training dataset that Amazon Comprehend uses to train a custom entity
    /// recognizer.
    #[derive(Clone, Debug, Default)]
    pub struct EntityTypesListItem {
        /// An entity type within a labeled training dataset that Amazon Comprehend uses to train a custom entity
        /// recognizer.
        ///
        /// Required. 1 to 64 characters. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for EntityTypesListItem {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
        }
    }
}
