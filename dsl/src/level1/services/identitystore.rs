//! `AWS::IdentityStore`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::IdentityStore::Group`.
///
/// A group object, which contains a specified group’s metadata and attributes.
///
/// Its ARN: `arn:${Partition}:identitystore:::group/${GroupId}`.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// A string containing the description of the group.
    ///
    /// 1 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The display name value for the group. The length limit is 1,024 characters.
    ///
    /// Required. 1 to 1024 characters.
    pub display_name: Option<Value<String>>,
    /// The globally unique identifier for the identity store.
    ///
    /// Required. 1 to 36 characters. A change replaces the resource.
    pub identity_store_id: Option<Value<String>>,
}

impl Lower for Group {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("IdentityStoreId", self.identity_store_id);
    }
}

impl Level1 for Group {
    const TYPE: &'static str = "AWS::IdentityStore::Group";
}

impl Handle<Group> {
    /// `Ref`: `GroupId`, `IdentityStoreId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The identifier of the newly created group in the identity store.
    pub fn group_id(self) -> Value<String> {
        self.attribute("GroupId")
    }
}

/// `AWS::IdentityStore::GroupMembership`.
///
/// Creates a relationship between a member and a group. The following identifiers must be specified: `GroupId`,
/// `IdentityStoreId`, and `MemberId`.
///
/// Its ARN: `arn:${Partition}:identitystore:::membership/${MembershipId}`.
#[derive(Clone, Debug, Default)]
pub struct GroupMembership {
    /// The identifier for a group in the identity store.
    ///
    /// Required. 1 to 47 characters. A change replaces the resource.
    pub group_id: Option<Value<String>>,
    /// The globally unique identifier for the identity store.
    ///
    /// Required. 1 to 36 characters. A change replaces the resource.
    pub identity_store_id: Option<Value<String>>,
    /// An object containing the identifier of a group member. Setting the `MemberId` 's `UserId` field to a specific
    /// User's ID indicates that user is a member of the group.
    ///
    /// Required. A change replaces the resource.
    pub member_id: Option<Value<group_membership::MemberId>>,
}

impl Lower for GroupMembership {
    fn fields(self, to: &mut Fields) {
        to.set("GroupId", self.group_id);
        to.set("IdentityStoreId", self.identity_store_id);
        to.set("MemberId", self.member_id);
    }
}

impl Level1 for GroupMembership {
    const TYPE: &'static str = "AWS::IdentityStore::GroupMembership";
}

impl Handle<GroupMembership> {
    /// `Ref`: `MembershipId`, `IdentityStoreId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The identifier for a `GroupMembership` in the identity store.
    pub fn membership_id(self) -> Value<String> {
        self.attribute("MembershipId")
    }
}

/// What [`GroupMembership`] is made of.
pub mod group_membership {
    use super::*;

    /// An object that contains the identifier of a group member. Setting the `UserID` field to the specific identifier
    /// for a user indicates that the user is a member of the group.
    #[derive(Clone, Debug, Default)]
    pub struct MemberId {
        /// An object containing the identifiers of resources that can be members.
        ///
        /// Required. 1 to 47 characters.
        pub user_id: Option<Value<String>>,
    }

    impl Lower for MemberId {
        fn fields(self, to: &mut Fields) {
            to.set("UserId", self.user_id);
        }
    }
}

/// `AWS::IdentityStore::User`.
///
/// Creates a user within the specified identity store.
///
/// Its ARN: `arn:${Partition}:identitystore:::user/${UserId}`.
#[derive(Clone, Debug, Default)]
pub struct User {
    /// A list of addresses associated with the user.
    ///
    /// 1 to 1 items. A change replaces the resource.
    pub addresses: Option<Value<Vec<user::Addresses>>>,
    /// The user's birthdate in YYYY-MM-DD format.
    ///
    /// 1 to 1024 characters.
    pub birthdate: Option<Value<String>>,
    /// A string containing the name of the user for display.
    ///
    /// 1 to 1024 characters.
    pub display_name: Option<Value<String>>,
    /// A list of email addresses associated with the user.
    ///
    /// 1 to 1 items. A change replaces the resource.
    pub emails: Option<Value<Vec<user::Emails>>>,
    /// The globally unique identifier for the identity store.
    ///
    /// Required. 1 to 36 characters. A change replaces the resource.
    pub identity_store_id: Option<Value<String>>,
    /// The geographical region or location of the user.
    ///
    /// 1 to 1024 characters.
    pub locale: Option<Value<String>>,
    /// The name of the user.
    pub name: Option<Value<user::Name>>,
    /// An alternate name for the user.
    ///
    /// 1 to 1024 characters.
    pub nick_name: Option<Value<String>>,
    /// A list of phone numbers associated with the user.
    ///
    /// 1 to 1 items. A change replaces the resource.
    pub phone_numbers: Option<Value<Vec<user::PhoneNumbers>>>,
    /// A list of photos associated with the user.
    ///
    /// 1 to 3 items. A change replaces the resource.
    pub photos: Option<Value<Vec<user::Photos>>>,
    /// The preferred language of the user.
    ///
    /// 1 to 1024 characters.
    pub preferred_language: Option<Value<String>>,
    /// A URL associated with the user.
    ///
    /// 1 to 1024 characters.
    pub profile_url: Option<Value<String>>,
    /// A list of roles associated with the user.
    ///
    /// 1 to 1 items. A change replaces the resource.
    pub roles: Option<Value<Vec<user::Roles>>>,
    /// The time zone for the user.
    ///
    /// 1 to 1024 characters.
    pub timezone: Option<Value<String>>,
    /// The title of the user.
    ///
    /// 1 to 1024 characters.
    pub title: Option<Value<String>>,
    /// A unique string used to identify the user.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub user_name: Option<Value<String>>,
    /// A string indicating the type of user.
    ///
    /// 1 to 1024 characters.
    pub user_type: Option<Value<String>>,
    /// The user's personal website or blog URL.
    ///
    /// 1 to 1024 characters.
    pub website: Option<Value<String>>,
}

impl Lower for User {
    fn fields(self, to: &mut Fields) {
        to.set("Addresses", self.addresses);
        to.set("Birthdate", self.birthdate);
        to.set("DisplayName", self.display_name);
        to.set("Emails", self.emails);
        to.set("IdentityStoreId", self.identity_store_id);
        to.set("Locale", self.locale);
        to.set("Name", self.name);
        to.set("NickName", self.nick_name);
        to.set("PhoneNumbers", self.phone_numbers);
        to.set("Photos", self.photos);
        to.set("PreferredLanguage", self.preferred_language);
        to.set("ProfileUrl", self.profile_url);
        to.set("Roles", self.roles);
        to.set("Timezone", self.timezone);
        to.set("Title", self.title);
        to.set("UserName", self.user_name);
        to.set("UserType", self.user_type);
        to.set("Website", self.website);
    }
}

impl Level1 for User {
    const TYPE: &'static str = "AWS::IdentityStore::User";
}

impl Handle<User> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the user.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time the user was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The identifier of the user or system that created the user.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The date and time the user was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The identifier of the user or system that last updated the user.
    pub fn updated_by(self) -> Value<String> {
        self.attribute("UpdatedBy")
    }

    /// The identifier for a user in the identity store.
    pub fn user_id(self) -> Value<String> {
        self.attribute("UserId")
    }

    /// The current status of the user account.
    pub fn user_status(self) -> Value<String> {
        self.attribute("UserStatus")
    }
}

/// What [`User`] is made of.
pub mod user {
    use super::*;

    /// `Addresses` of `AWS::IdentityStore::User`.
    #[derive(Clone, Debug, Default)]
    pub struct Addresses {
        /// The country of the address.
        ///
        /// 1 to 1024 characters.
        pub country: Option<Value<String>>,
        /// A formatted version of the address for display.
        ///
        /// 1 to 1024 characters.
        pub formatted: Option<Value<String>>,
        /// A string of the address locality.
        ///
        /// 1 to 1024 characters.
        pub locality: Option<Value<String>>,
        /// The postal code of the address.
        ///
        /// 1 to 1024 characters.
        pub postal_code: Option<Value<String>>,
        /// Whether this is the primary address.
        pub primary: Option<Value<bool>>,
        /// The region of the address.
        ///
        /// 1 to 1024 characters.
        pub region: Option<Value<String>>,
        /// The street of the address.
        ///
        /// 1 to 1024 characters.
        pub street_address: Option<Value<String>>,
        /// The type of address.
        ///
        /// 1 to 1024 characters.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Addresses {
        fn fields(self, to: &mut Fields) {
            to.set("Country", self.country);
            to.set("Formatted", self.formatted);
            to.set("Locality", self.locality);
            to.set("PostalCode", self.postal_code);
            to.set("Primary", self.primary);
            to.set("Region", self.region);
            to.set("StreetAddress", self.street_address);
            to.set("Type", self.type_);
        }
    }

    /// `Emails` of `AWS::IdentityStore::User`.
    #[derive(Clone, Debug, Default)]
    pub struct Emails {
        /// Whether this is the primary email address.
        pub primary: Option<Value<bool>>,
        /// The type of email address.
        ///
        /// 1 to 1024 characters.
        pub type_: Option<Value<String>>,
        /// The email address.
        ///
        /// 1 to 1024 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Emails {
        fn fields(self, to: &mut Fields) {
            to.set("Primary", self.primary);
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// The name of the user.
    #[derive(Clone, Debug, Default)]
    pub struct Name {
        /// The family name of the user.
        ///
        /// 1 to 1024 characters.
        pub family_name: Option<Value<String>>,
        /// A string containing a formatted version of the name for display.
        ///
        /// 1 to 1024 characters.
        pub formatted: Option<Value<String>>,
        /// The given name of the user.
        ///
        /// 1 to 1024 characters.
        pub given_name: Option<Value<String>>,
        /// The honorific prefix of the user.
        ///
        /// 1 to 1024 characters.
        pub honorific_prefix: Option<Value<String>>,
        /// The honorific suffix of the user.
        ///
        /// 1 to 1024 characters.
        pub honorific_suffix: Option<Value<String>>,
        /// The middle name of the user.
        ///
        /// 1 to 1024 characters.
        pub middle_name: Option<Value<String>>,
    }

    impl Lower for Name {
        fn fields(self, to: &mut Fields) {
            to.set("FamilyName", self.family_name);
            to.set("Formatted", self.formatted);
            to.set("GivenName", self.given_name);
            to.set("HonorificPrefix", self.honorific_prefix);
            to.set("HonorificSuffix", self.honorific_suffix);
            to.set("MiddleName", self.middle_name);
        }
    }

    /// `PhoneNumbers` of `AWS::IdentityStore::User`.
    #[derive(Clone, Debug, Default)]
    pub struct PhoneNumbers {
        /// Whether this is the primary phone number.
        pub primary: Option<Value<bool>>,
        /// The type of phone number.
        ///
        /// 1 to 1024 characters.
        pub type_: Option<Value<String>>,
        /// The phone number.
        ///
        /// 1 to 1024 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for PhoneNumbers {
        fn fields(self, to: &mut Fields) {
            to.set("Primary", self.primary);
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// `Photos` of `AWS::IdentityStore::User`.
    #[derive(Clone, Debug, Default)]
    pub struct Photos {
        /// A display name for the photo.
        ///
        /// 1 to 1024 characters.
        pub display: Option<Value<String>>,
        /// Whether this is the primary photo.
        pub primary: Option<Value<bool>>,
        /// The type of photo.
        ///
        /// 1 to 1024 characters.
        pub type_: Option<Value<String>>,
        /// The photo data or URL.
        ///
        /// Required. 1 to 1024 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Photos {
        fn fields(self, to: &mut Fields) {
            to.set("Display", self.display);
            to.set("Primary", self.primary);
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// `Roles` of `AWS::IdentityStore::User`.
    #[derive(Clone, Debug, Default)]
    pub struct Roles {
        /// Whether this is the primary role.
        pub primary: Option<Value<bool>>,
        /// The type of role.
        ///
        /// 1 to 1024 characters.
        pub type_: Option<Value<String>>,
        /// The role name.
        ///
        /// 1 to 1024 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Roles {
        fn fields(self, to: &mut Fields) {
            to.set("Primary", self.primary);
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }
}
