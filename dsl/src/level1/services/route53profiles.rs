//! `AWS::Route53Profiles`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Route53Profiles::Profile`.
///
/// A complex type that includes settings for a Route 53 Profile.
///
/// Its ARN: `arn:${Partition}:route53profiles:${Region}:${Account}:profile/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// Name of the Profile.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A list of the tag keys and values that you want to associate with the profile.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<profile::Tag>>>,
}

impl Lower for Profile {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Profile {
    const TYPE: &'static str = "AWS::Route53Profiles::Profile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Profile> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the Profile.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The `ClientToken` value that was assigned when the Profile was created.
    pub fn client_token(self) -> Value<String> {
        self.attribute("ClientToken")
    }

    /// ID of the Profile.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Sharing status for the Profile.
    pub fn share_status(self) -> Value<String> {
        self.attribute("ShareStatus")
    }
}

/// What [`Profile`] is made of.
pub mod profile {
    use super::*;

    /// `Tag` of `AWS::Route53Profiles::Profile`.
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

/// `AWS::Route53Profiles::ProfileAssociation`.
///
/// An association between a Route 53 Profile and a VPC.
///
/// Its ARN: `arn:${Partition}:route53profiles:${Region}:${Account}:profile-association/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct ProfileAssociation {
    /// The Amazon Resource Name (ARN) of the profile association to a VPC.
    pub arn: Option<Value<String>>,
    /// Name of the Profile association.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// ID of the Profile.
    ///
    /// Required. A change replaces the resource.
    pub profile_id: Option<Value<String>>,
    /// The ID of the VPC.
    ///
    /// Required. A change replaces the resource.
    pub resource_id: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<profile_association::Tag>>>,
}

impl Lower for ProfileAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("Arn", self.arn);
        to.set("Name", self.name);
        to.set("ProfileId", self.profile_id);
        to.set("ResourceId", self.resource_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ProfileAssociation {
    const TYPE: &'static str = "AWS::Route53Profiles::ProfileAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ProfileAssociation> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// ID of the Profile association.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ProfileAssociation`] is made of.
pub mod profile_association {
    use super::*;

    /// `Tag` of `AWS::Route53Profiles::ProfileAssociation`.
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

/// `AWS::Route53Profiles::ProfileResourceAssociation`.
///
/// The association between a Route 53 Profile and resources.
#[derive(Clone, Debug, Default)]
pub struct ProfileResourceAssociation {
    /// Name of the Profile resource association.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Profile ID of the Profile that the resources are associated with.
    ///
    /// Required. A change replaces the resource.
    pub profile_id: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the resource association.
    ///
    /// Required. A change replaces the resource.
    pub resource_arn: Option<Value<String>>,
    /// If the DNS resource is a DNS Firewall rule group, this indicates the priority.
    pub resource_properties: Option<Value<String>>,
}

impl Lower for ProfileResourceAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("ProfileId", self.profile_id);
        to.set("ResourceArn", self.resource_arn);
        to.set("ResourceProperties", self.resource_properties);
    }
}

impl Level1 for ProfileResourceAssociation {
    const TYPE: &'static str = "AWS::Route53Profiles::ProfileResourceAssociation";
}

impl Handle<ProfileResourceAssociation> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// ID of the Profile resource association.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Resource type, such as a private hosted zone, interface VPC endpoint, or DNS Firewall rule group.
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }
}
