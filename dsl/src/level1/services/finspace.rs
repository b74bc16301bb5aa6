//! `AWS::FinSpace`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::FinSpace::Environment`.
///
/// The `AWS::FinSpace::Environment` resource represents an Amazon FinSpace environment.
///
/// Its ARN: `arn:${Partition}:finspace:${Region}:${Account}:environment/${EnvironmentId}`.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    /// ARNs of FinSpace Data Bundles to install.
    ///
    /// A change replaces the resource.
    pub data_bundles: Option<Value<Vec<String>>>,
    /// The description of the FinSpace environment.
    pub description: Option<Value<String>>,
    /// The authentication mode for the environment.
    ///
    /// One of `LOCAL`, `FEDERATED`.
    pub federation_mode: Option<Value<String>>,
    /// Configuration information when authentication mode is FEDERATED.
    ///
    /// A change replaces the resource.
    pub federation_parameters: Option<Value<environment::FederationParameters>>,
    /// The KMS key id used to encrypt in the FinSpace environment.
    ///
    /// A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The name of the FinSpace environment.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// Configuration information for the superuser.
    ///
    /// A change replaces the resource.
    pub superuser_parameters: Option<Value<environment::SuperuserParameters>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<environment::Tag>>>,
}

impl Lower for Environment {
    fn fields(self, to: &mut Fields) {
        to.set("DataBundles", self.data_bundles);
        to.set("Description", self.description);
        to.set("FederationMode", self.federation_mode);
        to.set("FederationParameters", self.federation_parameters);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("Name", self.name);
        to.set("SuperuserParameters", self.superuser_parameters);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Environment {
    const TYPE: &'static str = "AWS::FinSpace::Environment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Environment> {
    /// `Ref`: its `EnvironmentId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the AWS account in which the FinSpace environment is created.
    pub fn aws_account_id(self) -> Value<String> {
        self.attribute("AwsAccountId")
    }

    /// The AWS account ID of the dedicated service account associated with your FinSpace environment.
    pub fn dedicated_service_account_id(self) -> Value<String> {
        self.attribute("DedicatedServiceAccountId")
    }

    /// The Amazon Resource Name (ARN) of your FinSpace environment.
    pub fn environment_arn(self) -> Value<Arn> {
        self.attribute("EnvironmentArn")
    }

    /// The identifier of the FinSpace environment.
    pub fn environment_id(self) -> Value<String> {
        self.attribute("EnvironmentId")
    }

    /// The sign-in url for the web application of your FinSpace environment.
    pub fn environment_url(self) -> Value<String> {
        self.attribute("EnvironmentUrl")
    }

    /// The url of the integrated FinSpace notebook environment in your web application.
    pub fn sage_maker_studio_domain_url(self) -> Value<String> {
        self.attribute("SageMakerStudioDomainUrl")
    }

    /// The current status of creation of the FinSpace environment.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Environment`] is made of.
pub mod environment {
    use super::*;

    /// Configuration information when authentication mode is FEDERATED.
    #[derive(Clone, Debug, Default)]
    pub struct FederationParameters {
        /// The redirect or sign-in URL that should be entered into the SAML 2.0 compliant identity provider configuration
        /// (IdP).
        ///
        /// A change replaces the resource.
        pub application_call_back_url: Option<Value<String>>,
        /// SAML attribute name and value. The name must always be `Email` and the value should be set to the attribute
        /// definition in which user email is set.
        ///
        /// A change replaces the resource.
        pub attribute_map: Option<Value<Vec<AttributeMap>>>,
        /// Name of the identity provider (IdP).
        ///
        /// 1 to 32 characters. A change replaces the resource.
        pub federation_provider_name: Option<Value<String>>,
        /// The Uniform Resource Name (URN). Also referred as Service Provider URN or Audience URI or Service Provider
        /// Entity ID.
        ///
        /// A change replaces the resource.
        pub federation_urn: Option<Value<String>>,
        /// SAML 2.0 Metadata document from identity provider (IdP).
        ///
        /// 1000 to 10000000 characters. A change replaces the resource.
        pub saml_metadata_document: Option<Value<String>>,
        /// Provide the metadata URL from your SAML 2.0 compliant identity provider (IdP).
        ///
        /// A change replaces the resource.
        pub saml_metadata_url: Option<Value<String>>,
    }

    impl Lower for FederationParameters {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationCallBackURL", self.application_call_back_url);
            to.set("AttributeMap", self.attribute_map);
            to.set("FederationProviderName", self.federation_provider_name);
            to.set("FederationURN", self.federation_urn);
            to.set("SamlMetadataDocument", self.saml_metadata_document);
            to.set("SamlMetadataURL", self.saml_metadata_url);
        }
    }

    /// `AttributeMap` of `AWS::FinSpace::Environment`.
    #[derive(Clone, Debug, Default)]
    pub struct AttributeMap {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for AttributeMap {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Configuration information for the superuser.
    #[derive(Clone, Debug, Default)]
    pub struct SuperuserParameters {
        /// The email address of the superuser.
        ///
        /// 1 to 128 characters. A change replaces the resource.
        pub email_address: Option<Value<String>>,
        /// The first name of the superuser.
        ///
        /// 1 to 50 characters. A change replaces the resource.
        pub first_name: Option<Value<String>>,
        /// The last name of the superuser.
        ///
        /// 1 to 50 characters. A change replaces the resource.
        pub last_name: Option<Value<String>>,
    }

    impl Lower for SuperuserParameters {
        fn fields(self, to: &mut Fields) {
            to.set("EmailAddress", self.email_address);
            to.set("FirstName", self.first_name);
            to.set("LastName", self.last_name);
        }
    }

    /// A list of all tags for a resource.
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
