//! `Alexa::ASK`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `Alexa::ASK::Skill`.
///
/// The `Alexa::ASK::Skill` resource creates an Alexa skill that enables customers to access new abilities.
#[derive(Clone, Debug, Default)]
pub struct Skill {
    /// Login with Amazon (LWA) configuration used to authenticate with the Alexa service. Only Login with Amazon
    /// clients created through the are supported.
    ///
    /// Required.
    pub authentication_configuration: Option<Value<skill::AuthenticationConfiguration>>,
    /// Configuration for the skill package that contains the components of the Alexa skill. Skill packages are
    /// retrieved from an Amazon S3 bucket and key and used to create and update the skill.
    ///
    /// Required.
    pub skill_package: Option<Value<skill::SkillPackage>>,
    /// The vendor ID associated with the Amazon developer account that will host the skill. Details for retrieving the
    /// vendor ID are in.
    ///
    /// Required. A change replaces the resource.
    pub vendor_id: Option<Value<String>>,
}

impl Lower for Skill {
    fn fields(self, to: &mut Fields) {
        to.set("AuthenticationConfiguration", self.authentication_configuration);
        to.set("SkillPackage", self.skill_package);
        to.set("VendorId", self.vendor_id);
    }
}

impl Level1 for Skill {
    const TYPE: &'static str = "Alexa::ASK::Skill";
}

impl Handle<Skill> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Skill`] is made of.
pub mod skill {
    use super::*;

    /// The `AuthenticationConfiguration` property type specifies the Login with Amazon (LWA) configuration used to
    /// authenticate with the Alexa service.
    #[derive(Clone, Debug, Default)]
    pub struct AuthenticationConfiguration {
        /// Client ID from Login with Amazon (LWA).
        ///
        /// Required.
        pub client_id: Option<Value<String>>,
        /// Client secret from Login with Amazon (LWA).
        ///
        /// Required.
        pub client_secret: Option<Value<String>>,
        /// Refresh token from Login with Amazon (LWA). This token is secret.
        ///
        /// Required.
        pub refresh_token: Option<Value<String>>,
    }

    impl Lower for AuthenticationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("RefreshToken", self.refresh_token);
        }
    }

    /// The `SkillPackage` property type contains configuration details for the skill package that contains the
    /// components of the Alexa skill.
    #[derive(Clone, Debug, Default)]
    pub struct SkillPackage {
        /// Overrides to the skill package to apply when creating or updating the skill. Values provided here do not modify
        /// the contents of the original skill package.
        pub overrides: Option<Value<Overrides>>,
        /// The name of the Amazon S3 bucket where the.zip file that contains the skill package is stored.
        ///
        /// Required.
        pub s3_bucket: Option<Value<String>>,
        /// ARN of the IAM role that grants the Alexa service ( `alexa-appkit.amazon.com` ) permission to access the bucket
        /// and retrieve the skill package.
        pub s3_bucket_role: Option<Value<String>>,
        /// The location and name of the skill package.zip file.
        ///
        /// Required.
        pub s3_key: Option<Value<String>>,
        /// If you have S3 versioning enabled, the version ID of the skill package.zip file.
        pub s3_object_version: Option<Value<String>>,
    }

    impl Lower for SkillPackage {
        fn fields(self, to: &mut Fields) {
            to.set("Overrides", self.overrides);
            to.set("S3Bucket", self.s3_bucket);
            to.set("S3BucketRole", self.s3_bucket_role);
            to.set("S3Key", self.s3_key);
            to.set("S3ObjectVersion", self.s3_object_version);
        }
    }

    /// The `Overrides` property type provides overrides to the skill package to apply when creating or updating the
    /// skill.
    #[derive(Clone, Debug, Default)]
    pub struct Overrides {
        /// Overrides to apply to the skill manifest inside of the skill package. The skill manifest contains metadata about
        /// the skill.
        pub manifest: Option<Value<Json>>,
    }

    impl Lower for Overrides {
        fn fields(self, to: &mut Fields) {
            to.set("Manifest", self.manifest);
        }
    }
}
