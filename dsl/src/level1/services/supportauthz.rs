//! `AWS::SupportAuthZ`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::SupportAuthZ::SupportPermit`.
///
/// Resource Type definition for AWS::SupportAuthZ::SupportPermit. Represents a support permit that grants AWS
/// support time-bounded access to one or more resources for a set of actions.
///
/// Its ARN: `arn:${Partition}:supportauthz:${Region}:${Account}:supportpermit/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct SupportPermit {
    /// An optional description of the support permit.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The name of the support permit.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The grant definition: which actions on which resources, optionally constrained by time conditions.
    ///
    /// Required. A change replaces the resource.
    pub permit: Option<Value<support_permit::Permit>>,
    /// The signing key used by the permit. Exactly one key type must be provided.
    ///
    /// Required. A change replaces the resource.
    pub signing_key_info: Option<Value<support_permit::SigningKeyInfo>>,
    /// The support case display identifier associated with the permit. When provided, the permit is linked to the
    /// specified AWS Support case.
    ///
    /// 1 to 512 characters. A change replaces the resource.
    pub support_case_display_id: Option<Value<String>>,
    /// A list of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<support_permit::Tag>>>,
}

impl Lower for SupportPermit {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Permit", self.permit);
        to.set("SigningKeyInfo", self.signing_key_info);
        to.set("SupportCaseDisplayId", self.support_case_display_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SupportPermit {
    const TYPE: &'static str = "AWS::SupportAuthZ::SupportPermit";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SupportPermit> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the support permit.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time at which the support permit was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The service-generated identifier of the support permit (the resource segment of the ARN).
    pub fn permit_id(self) -> Value<String> {
        self.attribute("PermitId")
    }

    /// The current status of the support permit.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`SupportPermit`] is made of.
pub mod support_permit {
    use super::*;

    /// The grant definition: which actions on which resources, optionally constrained by time conditions.
    #[derive(Clone, Debug, Default)]
    pub struct Permit {
        /// The set of actions a support permit grants. Exactly one of AllActions or Actions must be provided.
        ///
        /// Required.
        pub actions: Option<Value<ActionSet>>,
        /// Optional time-bound conditions (at most two).
        ///
        /// At most 2 items.
        pub conditions: Option<Value<Vec<Condition>>>,
        /// The set of resources a support permit applies to. Exactly one of AllResourcesInRegion or Resources must be
        /// provided.
        ///
        /// Required.
        pub resources: Option<Value<ResourceSet>>,
    }

    impl Lower for Permit {
        fn fields(self, to: &mut Fields) {
            to.set("Actions", self.actions);
            to.set("Conditions", self.conditions);
            to.set("Resources", self.resources);
        }
    }

    /// The set of actions a support permit grants. Exactly one of AllActions or Actions must be provided.
    #[derive(Clone, Debug, Default)]
    pub struct ActionSet {
        /// An explicit list of actions to grant.
        ///
        /// 1 to 10 items.
        pub actions: Option<Value<Vec<String>>>,
        /// Grants all actions.
        pub all_actions: Option<Value<Json>>,
    }

    impl Lower for ActionSet {
        fn fields(self, to: &mut Fields) {
            to.set("Actions", self.actions);
            to.set("AllActions", self.all_actions);
        }
    }

    /// A time-bound condition controlling when the permit is active. Exactly one of AllowAfter or AllowBefore must be
    /// provided.
    #[derive(Clone, Debug, Default)]
    pub struct Condition {
        /// The permit is active only after this time.
        pub allow_after: Option<Value<String>>,
        /// The permit is active only before this time.
        pub allow_before: Option<Value<String>>,
    }

    impl Lower for Condition {
        fn fields(self, to: &mut Fields) {
            to.set("AllowAfter", self.allow_after);
            to.set("AllowBefore", self.allow_before);
        }
    }

    /// The set of resources a support permit applies to. Exactly one of AllResourcesInRegion or Resources must be
    /// provided.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceSet {
        /// Applies to all resources in the region.
        pub all_resources_in_region: Option<Value<Json>>,
        /// An explicit list of resource ARNs.
        ///
        /// 1 to 5 items.
        pub resources: Option<Value<Vec<String>>>,
    }

    impl Lower for ResourceSet {
        fn fields(self, to: &mut Fields) {
            to.set("AllResourcesInRegion", self.all_resources_in_region);
            to.set("Resources", self.resources);
        }
    }

    /// The signing key used by the permit. Exactly one key type must be provided.
    #[derive(Clone, Debug, Default)]
    pub struct SigningKeyInfo {
        /// The ARN of the KMS key used to sign permit grants.
        ///
        /// Required. 1 to 512 characters.
        pub kms_key: Option<Value<String>>,
    }

    impl Lower for SigningKeyInfo {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKey", self.kms_key);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length.
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
