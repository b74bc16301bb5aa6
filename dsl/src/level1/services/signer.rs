//! `AWS::Signer`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Signer::ProfilePermission`.
///
/// Adds cross-account permissions to a signing profile.
#[derive(Clone, Debug, Default)]
pub struct ProfilePermission {
    /// The AWS Signer action permitted as part of cross-account permissions.
    ///
    /// Required. A change replaces the resource.
    pub action: Option<Value<String>>,
    /// The AWS principal receiving cross-account permissions. This may be an IAM role or another AWS account ID.
    ///
    /// Required. A change replaces the resource.
    pub principal: Option<Value<String>>,
    /// The human-readable name of the signing profile.
    ///
    /// Required. A change replaces the resource.
    pub profile_name: Option<Value<String>>,
    /// The version of the signing profile.
    ///
    /// 10 to 10 characters. A change replaces the resource.
    pub profile_version: Option<Value<String>>,
    /// A unique identifier for the cross-account permission statement.
    ///
    /// Required. A change replaces the resource.
    pub statement_id: Option<Value<String>>,
}

impl Lower for ProfilePermission {
    fn fields(self, to: &mut Fields) {
        to.set("Action", self.action);
        to.set("Principal", self.principal);
        to.set("ProfileName", self.profile_name);
        to.set("ProfileVersion", self.profile_version);
        to.set("StatementId", self.statement_id);
    }
}

impl Level1 for ProfilePermission {
    const TYPE: &'static str = "AWS::Signer::ProfilePermission";
}

impl Handle<ProfilePermission> {
    /// `Ref`: `StatementId`, `ProfileName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Signer::SigningProfile`.
///
/// Creates a signing profile. A signing profile is a code-signing template that can be used to carry out a
/// pre-defined signing job.
///
/// Its ARN: `arn:${Partition}:signer:${Region}:${Account}:/signing-profiles/${ProfileName}`.
#[derive(Clone, Debug, Default)]
pub struct SigningProfile {
    /// The ID of a platform that is available for use by a signing profile.
    ///
    /// Required. One of `AWSLambda-SHA384-ECDSA`, `Notation-OCI-SHA384-ECDSA`. A change replaces the resource.
    pub platform_id: Option<Value<String>>,
    /// The validity period override for any signature generated using this signing profile. If unspecified, the default
    /// is 135 months.
    ///
    /// A change replaces the resource.
    pub signature_validity_period: Option<Value<signing_profile::SignatureValidityPeriod>>,
    /// A list of tags associated with the signing profile.
    pub tags: Option<Value<Vec<signing_profile::Tag>>>,
}

impl Lower for SigningProfile {
    fn fields(self, to: &mut Fields) {
        to.set("PlatformId", self.platform_id);
        to.set("SignatureValidityPeriod", self.signature_validity_period);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SigningProfile {
    const TYPE: &'static str = "AWS::Signer::SigningProfile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SigningProfile> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the signing profile created.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The name of the signing profile created.
    pub fn profile_name(self) -> Value<String> {
        self.attribute("ProfileName")
    }

    /// The version of the signing profile created.
    pub fn profile_version(self) -> Value<String> {
        self.attribute("ProfileVersion")
    }

    /// The signing profile ARN, including the profile version.
    pub fn profile_version_arn(self) -> Value<Arn> {
        self.attribute("ProfileVersionArn")
    }
}

/// What [`SigningProfile`] is made of.
pub mod signing_profile {
    use super::*;

    /// The validity period for the signing job.
    #[derive(Clone, Debug, Default)]
    pub struct SignatureValidityPeriod {
        /// The time unit for signature validity: DAYS \| MONTHS \| YEARS.
        ///
        /// One of `DAYS`, `MONTHS`, `YEARS`. A change replaces the resource.
        pub type_: Option<Value<String>>,
        /// The numerical value of the time unit for signature validity.
        ///
        /// A change replaces the resource.
        pub value: Option<Value<i64>>,
    }

    impl Lower for SignatureValidityPeriod {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// `Tag` of `AWS::Signer::SigningProfile`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
