//! `AWS::NimbleStudio`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::NimbleStudio::Studio`.
///
/// `http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-nimblestudio-studio.html`.
///
/// Its ARN: `arn:${Partition}:nimble:${Region}:${Account}:studio/${StudioId}`.
#[derive(Clone, Debug, Default)]
pub struct Studio {
    /// \<p>The IAM role that Studio Admins will assume when logging in to the Nimble Studio portal.\</p>.
    ///
    /// Required.
    pub admin_role_arn: Option<Value<String>>,
    /// \<p>A friendly name for the studio.\</p>.
    ///
    /// Required. 0 to 64 characters.
    pub display_name: Option<Value<String>>,
    /// \<p>Configuration of the encryption method that is used for the studio.\</p>.
    pub studio_encryption_configuration: Option<Value<studio::StudioEncryptionConfiguration>>,
    /// \<p>The studio name that is used in the URL of the Nimble Studio portal when accessed by Nimble Studio
    /// users.\</p>.
    ///
    /// Required. 3 to 64 characters. A change replaces the resource.
    pub studio_name: Option<Value<String>>,
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// \<p>The IAM role that Studio Users will assume when logging in to the Nimble Studio portal.\</p>.
    ///
    /// Required.
    pub user_role_arn: Option<Value<String>>,
}

impl Lower for Studio {
    fn fields(self, to: &mut Fields) {
        to.set("AdminRoleArn", self.admin_role_arn);
        to.set("DisplayName", self.display_name);
        to.set("StudioEncryptionConfiguration", self.studio_encryption_configuration);
        to.set("StudioName", self.studio_name);
        to.set("Tags", self.tags);
        to.set("UserRoleArn", self.user_role_arn);
    }
}

impl Level1 for Studio {
    const TYPE: &'static str = "AWS::NimbleStudio::Studio";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Studio> {
    /// `Ref`: its `StudioId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// \<p>The Amazon Web Services Region where the studio resource is located.\</p>.
    pub fn home_region(self) -> Value<String> {
        self.attribute("HomeRegion")
    }

    /// \<p>The Amazon Web Services SSO application client ID used to integrate with Amazon Web Services SSO to enable
    /// Amazon Web Services SSO users to log in to Nimble Studio portal.\</p>.
    pub fn sso_client_id(self) -> Value<String> {
        self.attribute("SsoClientId")
    }

    /// The attribute `StudioId`.
    pub fn studio_id(self) -> Value<String> {
        self.attribute("StudioId")
    }

    /// \<p>The address of the web page for the studio.\</p>.
    pub fn studio_url(self) -> Value<String> {
        self.attribute("StudioUrl")
    }
}

/// What [`Studio`] is made of.
pub mod studio {
    use super::*;

    /// \<p>Configuration of the encryption method that is used for the studio.\</p>.
    #[derive(Clone, Debug, Default)]
    pub struct StudioEncryptionConfiguration {
        /// \<p>The ARN for a KMS key that is used to encrypt studio data.\</p>.
        ///
        /// At least 4 characters.
        pub key_arn: Option<Value<String>>,
        /// \<p>The type of KMS key that is used to encrypt studio data.\</p>.
        ///
        /// Required. One of `AWS_OWNED_KEY`, `CUSTOMER_MANAGED_KEY`.
        pub key_type: Option<Value<String>>,
    }

    impl Lower for StudioEncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KeyArn", self.key_arn);
            to.set("KeyType", self.key_type);
        }
    }
}
