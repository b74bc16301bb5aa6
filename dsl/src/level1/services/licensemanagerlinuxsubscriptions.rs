//! `AWS::LicenseManagerLinuxSubscriptions`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider`.
///
/// Resource Type definition for AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider.
#[derive(Clone, Debug, Default)]
pub struct SubscriptionProvider {
    /// The Amazon Resource Name (ARN) of the Secrets Manager secret that contains the access token for the third-party
    /// Linux subscription provider.
    ///
    /// Required. A change replaces the resource.
    pub secret_arn: Option<Value<String>>,
    /// The Linux subscription provider that the registration is for.
    ///
    /// Required. One of `RedHat`. A change replaces the resource.
    pub subscription_provider_source: Option<Value<String>>,
    /// The metadata tags assigned to the registered subscription provider.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<subscription_provider::Tag>>>,
}

impl Lower for SubscriptionProvider {
    fn fields(self, to: &mut Fields) {
        to.set("SecretArn", self.secret_arn);
        to.set("SubscriptionProviderSource", self.subscription_provider_source);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SubscriptionProvider {
    const TYPE: &'static str = "AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SubscriptionProvider> {
    /// `Ref`: its `SubscriptionProviderArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `LastSuccessfulDataRetrievalTime`.
    pub fn last_successful_data_retrieval_time(self) -> Value<String> {
        self.attribute("LastSuccessfulDataRetrievalTime")
    }

    /// The attribute `SubscriptionProviderArn`.
    pub fn subscription_provider_arn(self) -> Value<Arn> {
        self.attribute("SubscriptionProviderArn")
    }

    /// The attribute `SubscriptionProviderStatus`.
    pub fn subscription_provider_status(self) -> Value<String> {
        self.attribute("SubscriptionProviderStatus")
    }

    /// The attribute `SubscriptionProviderStatusMessage`.
    pub fn subscription_provider_status_message(self) -> Value<String> {
        self.attribute("SubscriptionProviderStatusMessage")
    }
}

/// What [`SubscriptionProvider`] is made of.
pub mod subscription_provider {
    use super::*;

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
