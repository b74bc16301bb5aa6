//! `AWS::NotificationsContacts`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::NotificationsContacts::EmailContact`.
///
/// Configures email contacts for AWS User Notifications.
///
/// Its ARN: `arn:${Partition}:notifications-contacts::${Account}:emailcontact/${EmailContactId}`.
#[derive(Clone, Debug, Default)]
pub struct EmailContact {
    /// The email address of the contact. The activation and notification emails are sent here.
    ///
    /// Required. 6 to 254 characters. A change replaces the resource.
    pub email_address: Option<Value<String>>,
    /// The name of the contact.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A list of tags to apply to the email contact.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<email_contact::Tag>>>,
}

impl Lower for EmailContact {
    fn fields(self, to: &mut Fields) {
        to.set("EmailAddress", self.email_address);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EmailContact {
    const TYPE: &'static str = "AWS::NotificationsContacts::EmailContact";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EmailContact> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the ARN of the contact.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `EmailContact`.
    pub fn email_contact(self) -> Value<Json> {
        self.attribute("EmailContact")
    }

    /// The email address of the contact.
    pub fn email_contact_address(self) -> Value<String> {
        self.attribute("EmailContact.Address")
    }

    /// The Amazon Resource Name (ARN) of the contact.
    pub fn email_contact_arn(self) -> Value<Arn> {
        self.attribute("EmailContact.Arn")
    }

    /// The creation time of the `EmailContact`.
    pub fn email_contact_creation_time(self) -> Value<String> {
        self.attribute("EmailContact.CreationTime")
    }

    /// The name of the contact.
    pub fn email_contact_name(self) -> Value<String> {
        self.attribute("EmailContact.Name")
    }

    /// The status of the contact. Only activated contacts receive emails.
    pub fn email_contact_status(self) -> Value<String> {
        self.attribute("EmailContact.Status")
    }

    /// The time the `EmailContact` was last updated.
    pub fn email_contact_update_time(self) -> Value<String> {
        self.attribute("EmailContact.UpdateTime")
    }
}

/// What [`EmailContact`] is made of.
pub mod email_contact {
    use super::*;

    /// `Tag` of `AWS::NotificationsContacts::EmailContact`.
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
}
