//! `AWS::HealthImaging`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::HealthImaging::Datastore`.
///
/// Create a data store.
///
/// Its ARN: `arn:${Partition}:medical-imaging:${Region}:${Account}:datastore/${DatastoreId}`.
#[derive(Clone, Debug, Default)]
pub struct Datastore {
    /// The data store name.
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub datastore_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) assigned to the Key Management Service (KMS) key for accessing encrypted data.
    ///
    /// 1 to 512 characters. A change replaces the resource.
    pub kms_key_arn: Option<Value<String>>,
    /// The tags provided when creating a data store.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Datastore {
    fn fields(self, to: &mut Fields) {
        to.set("DatastoreName", self.datastore_name);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Datastore {
    const TYPE: &'static str = "AWS::HealthImaging::Datastore";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Datastore> {
    /// `Ref`: its `DatastoreId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp when the data store was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) for the data store.
    pub fn datastore_arn(self) -> Value<Arn> {
        self.attribute("DatastoreArn")
    }

    /// The data store identifier.
    pub fn datastore_id(self) -> Value<String> {
        self.attribute("DatastoreId")
    }

    /// The data store status.
    pub fn datastore_status(self) -> Value<String> {
        self.attribute("DatastoreStatus")
    }

    /// The timestamp when the data store was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}
