//! `AWS::LicenseManagerUserSubscriptions`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
///
/// Resource Type definition for AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint. A license server
/// endpoint that provides access to Remote Desktop Services Subscriber Access License servers for a registered
/// identity provider.
#[derive(Clone, Debug, Default)]
pub struct LicenseServerEndpoint {
    /// The Amazon Resource Name (ARN) that identifies the registered identity provider the license server endpoint is
    /// created for.
    ///
    /// Required. A change replaces the resource.
    pub identity_provider_arn: Option<Value<String>>,
    /// The settings of the RDS license server to create the endpoint for.
    ///
    /// A change replaces the resource.
    pub license_server_settings: Option<Value<license_server_endpoint::LicenseServerSettings>>,
    /// The tags that apply for the license server endpoint. A maximum of 50 tags.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<license_server_endpoint::Tag>>>,
}

impl Lower for LicenseServerEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("IdentityProviderArn", self.identity_provider_arn);
        to.set("LicenseServerSettings", self.license_server_settings);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LicenseServerEndpoint {
    const TYPE: &'static str = "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LicenseServerEndpoint> {
    /// `Ref`: `IdentityProviderArn`, `LicenseServerEndpointArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `CreationTime`.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The attribute `LicenseServerEndpointArn`.
    pub fn license_server_endpoint_arn(self) -> Value<Arn> {
        self.attribute("LicenseServerEndpointArn")
    }

    /// The attribute `LicenseServerEndpointId`.
    pub fn license_server_endpoint_id(self) -> Value<String> {
        self.attribute("LicenseServerEndpointId")
    }

    /// The attribute `LicenseServerEndpointProvisioningStatus`.
    pub fn license_server_endpoint_provisioning_status(self) -> Value<String> {
        self.attribute("LicenseServerEndpointProvisioningStatus")
    }

    /// The attribute `LicenseServers`.
    pub fn license_servers(self) -> Value<Json> {
        self.attribute("LicenseServers")
    }

    /// The attribute `ServerEndpoint`.
    pub fn server_endpoint(self) -> Value<Json> {
        self.attribute("ServerEndpoint")
    }

    /// The attribute `ServerType`.
    pub fn server_type(self) -> Value<String> {
        self.attribute("ServerType")
    }
}

/// What [`LicenseServerEndpoint`] is made of.
pub mod license_server_endpoint {
    use super::*;

    /// The settings of the RDS license server to create the endpoint for.
    #[derive(Clone, Debug, Default)]
    pub struct LicenseServerSettings {
        /// The settings of a license server, by server type.
        ///
        /// Required.
        pub server_settings: Option<Value<ServerSettings>>,
        /// The type of license server.
        ///
        /// Required. One of `RDS_SAL`.
        pub server_type: Option<Value<String>>,
    }

    impl Lower for LicenseServerSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ServerSettings", self.server_settings);
            to.set("ServerType", self.server_type);
        }
    }

    /// The settings of a license server, by server type.
    #[derive(Clone, Debug, Default)]
    pub struct ServerSettings {
        /// The settings of a Remote Desktop Services Subscriber Access License server.
        ///
        /// Required.
        pub rds_sal_settings: Option<Value<RdsSalSettings>>,
    }

    impl Lower for ServerSettings {
        fn fields(self, to: &mut Fields) {
            to.set("RdsSalSettings", self.rds_sal_settings);
        }
    }

    /// The settings of a Remote Desktop Services Subscriber Access License server.
    #[derive(Clone, Debug, Default)]
    pub struct RdsSalSettings {
        /// The source of the credentials that License Manager uses to reach the license server.
        ///
        /// Required.
        pub rds_sal_credentials_provider: Option<Value<CredentialsProvider>>,
    }

    impl Lower for RdsSalSettings {
        fn fields(self, to: &mut Fields) {
            to.set("RdsSalCredentialsProvider", self.rds_sal_credentials_provider);
        }
    }

    /// The source of the credentials that License Manager uses to reach the license server.
    #[derive(Clone, Debug, Default)]
    pub struct CredentialsProvider {
        /// Credentials held in AWS Secrets Manager.
        ///
        /// Required.
        pub secrets_manager_credentials_provider: Option<Value<SecretsManagerCredentialsProvider>>,
    }

    impl Lower for CredentialsProvider {
        fn fields(self, to: &mut Fields) {
            to.set("SecretsManagerCredentialsProvider", self.secrets_manager_credentials_provider);
        }
    }

    /// Credentials held in AWS Secrets Manager.
    #[derive(Clone, Debug, Default)]
    pub struct SecretsManagerCredentialsProvider {
        /// The identifier of the Secrets Manager secret that holds the license server administrator credentials.
        ///
        /// Required. At least 1 characters.
        pub secret_id: Option<Value<String>>,
    }

    impl Lower for SecretsManagerCredentialsProvider {
        fn fields(self, to: &mut Fields) {
            to.set("SecretId", self.secret_id);
        }
    }

    /// `Tag` of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
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
