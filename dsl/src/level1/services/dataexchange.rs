//! `AWS::DataExchange`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::DataExchange::DataSet`.
///
/// Definition of AWS::DataExchange::DataSet Resource Type.
///
/// Its ARN: `arn:${Partition}:dataexchange:${Region}:${Account}:data-sets/${DataSetId}`.
#[derive(Clone, Debug, Default)]
pub struct DataSet {
    /// The type of asset that is added to a data set.
    ///
    /// Required. One of `S3_SNAPSHOT`, `REDSHIFT_DATA_SHARE`, `API_GATEWAY_API`, `S3_DATA_ACCESS`,
    /// `LAKE_FORMATION_DATA_PERMISSION`. A change replaces the resource.
    pub asset_type: Option<Value<String>>,
    /// A description for the data set.
    ///
    /// Required.
    pub description: Option<Value<String>>,
    /// The name of the data set.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// Tags for the data set.
    pub tags: Option<Value<Vec<data_set::Tag>>>,
}

impl Lower for DataSet {
    fn fields(self, to: &mut Fields) {
        to.set("AssetType", self.asset_type);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DataSet {
    const TYPE: &'static str = "AWS::DataExchange::DataSet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DataSet> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN for the data set.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time that the data set was created, in ISO 8601 format.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier for the data set.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// A property that defines the data set as OWNED by the account (for providers) or ENTITLED to the account (for
    /// subscribers).
    pub fn origin(self) -> Value<String> {
        self.attribute("Origin")
    }

    /// The date and time that the data set was last updated, in ISO 8601 format.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`DataSet`] is made of.
pub mod data_set {
    use super::*;

    /// `Tag` of `AWS::DataExchange::DataSet`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::DataExchange::EventAction`.
///
/// An event action is an AWS Data Exchange resource that automatically exports data set revisions to Amazon S3 when
/// a revision is published.
///
/// Its ARN: `arn:${Partition}:dataexchange:${Region}:${Account}:event-actions/${EventActionId}`.
#[derive(Clone, Debug, Default)]
pub struct EventAction {
    /// What occurs after a certain event.
    ///
    /// Required.
    pub action: Option<Value<event_action::Action>>,
    /// What occurs to start an action.
    ///
    /// Required. A change replaces the resource.
    pub event: Option<Value<event_action::Event>>,
    /// The tags for the event action.
    pub tags: Option<Value<Vec<event_action::Tag>>>,
}

impl Lower for EventAction {
    fn fields(self, to: &mut Fields) {
        to.set("Action", self.action);
        to.set("Event", self.event);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EventAction {
    const TYPE: &'static str = "AWS::DataExchange::EventAction";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EventAction> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN for the event action.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time that the event action was created, in ISO 8601 format.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier for the event action.
    pub fn event_action_id(self) -> Value<String> {
        self.attribute("EventActionId")
    }

    /// The date and time that the event action was last updated, in ISO 8601 format.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`EventAction`] is made of.
pub mod event_action {
    use super::*;

    /// What occurs after a certain event.
    #[derive(Clone, Debug, Default)]
    pub struct Action {
        /// Details of the operation to be performed by the job.
        pub export_revision_to_s3: Option<Value<AutoExportRevisionToS3RequestDetails>>,
    }

    impl Lower for Action {
        fn fields(self, to: &mut Fields) {
            to.set("ExportRevisionToS3", self.export_revision_to_s3);
        }
    }

    /// Details of the operation to be performed by the job.
    #[derive(Clone, Debug, Default)]
    pub struct AutoExportRevisionToS3RequestDetails {
        /// Encryption configuration of the export job.
        pub encryption: Option<Value<ExportServerSideEncryption>>,
        /// A revision destination is the Amazon S3 bucket folder destination to where the export will be sent.
        ///
        /// Required.
        pub revision_destination: Option<Value<AutoExportRevisionDestinationEntry>>,
    }

    impl Lower for AutoExportRevisionToS3RequestDetails {
        fn fields(self, to: &mut Fields) {
            to.set("Encryption", self.encryption);
            to.set("RevisionDestination", self.revision_destination);
        }
    }

    /// Encryption configuration of the export job.
    #[derive(Clone, Debug, Default)]
    pub struct ExportServerSideEncryption {
        /// The Amazon Resource Name (ARN) of the AWS KMS key you want to use to encrypt the Amazon S3 objects.
        pub kms_key_arn: Option<Value<String>>,
        /// The type of server side encryption used for encrypting the objects in Amazon S3.
        ///
        /// Required. One of `aws:kms`, `AES256`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ExportServerSideEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
            to.set("Type", self.type_);
        }
    }

    /// A revision destination is the Amazon S3 bucket folder destination to where the export will be sent.
    #[derive(Clone, Debug, Default)]
    pub struct AutoExportRevisionDestinationEntry {
        /// The Amazon S3 bucket that is the destination for the event action.
        ///
        /// Required.
        pub bucket: Option<Value<String>>,
        /// A string representing the pattern for generated names of the individual assets in the revision.
        pub key_pattern: Option<Value<String>>,
    }

    impl Lower for AutoExportRevisionDestinationEntry {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("KeyPattern", self.key_pattern);
        }
    }

    /// What occurs to start an action.
    #[derive(Clone, Debug, Default)]
    pub struct Event {
        /// Information about the published revision.
        pub revision_published: Option<Value<RevisionPublished>>,
    }

    impl Lower for Event {
        fn fields(self, to: &mut Fields) {
            to.set("RevisionPublished", self.revision_published);
        }
    }

    /// Information about the published revision.
    #[derive(Clone, Debug, Default)]
    pub struct RevisionPublished {
        /// The data set ID of the published revision.
        ///
        /// Required.
        pub data_set_id: Option<Value<String>>,
    }

    impl Lower for RevisionPublished {
        fn fields(self, to: &mut Fields) {
            to.set("DataSetId", self.data_set_id);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the tag.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
