//! `AWS::PCAConnectorSCEP`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::PCAConnectorSCEP::Challenge`.
///
/// For general-purpose connectors. Creates a \*challenge password\* for the specified connector. The SCEP protocol
/// uses a challenge password to authenticate a request before issuing a certificate from a certificate authority
/// (CA).
#[derive(Clone, Debug, Default)]
pub struct Challenge {
    /// The Amazon Resource Name (ARN) of the connector.
    ///
    /// Required. 5 to 200 characters. A change replaces the resource.
    pub connector_arn: Option<Value<String>>,
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Challenge {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectorArn", self.connector_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Challenge {
    const TYPE: &'static str = "AWS::PCAConnectorSCEP::Challenge";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Challenge> {
    /// `Ref`: its `ChallengeArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the challenge.
    pub fn challenge_arn(self) -> Value<Arn> {
        self.attribute("ChallengeArn")
    }
}

/// `AWS::PCAConnectorSCEP::Connector`.
///
/// Connector for SCEP is a service that links AWS Private Certificate Authority to your SCEP-enabled devices.
///
/// Its ARN: `arn:${Partition}:pca-connector-scep:${Region}:${Account}:connector/${ConnectorId}`.
#[derive(Clone, Debug, Default)]
pub struct Connector {
    /// The Amazon Resource Name (ARN) of the certificate authority associated with the connector.
    ///
    /// Required. 5 to 200 characters. A change replaces the resource.
    pub certificate_authority_arn: Option<Value<String>>,
    /// Contains settings relevant to the mobile device management system that you chose for the connector. If you
    /// didn't configure `MobileDeviceManagement`, then the connector is for general-purpose use and this object is
    /// empty.
    ///
    /// A change replaces the resource.
    pub mobile_device_management: Option<Value<connector::MobileDeviceManagement>>,
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// 5 to 200 characters. A change replaces the resource.
    pub vpc_endpoint_id: Option<Value<String>>,
}

impl Lower for Connector {
    fn fields(self, to: &mut Fields) {
        to.set("CertificateAuthorityArn", self.certificate_authority_arn);
        to.set("MobileDeviceManagement", self.mobile_device_management);
        to.set("Tags", self.tags);
        to.set("VpcEndpointId", self.vpc_endpoint_id);
    }
}

impl Level1 for Connector {
    const TYPE: &'static str = "AWS::PCAConnectorSCEP::Connector";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Connector> {
    /// `Ref`: its `ConnectorArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the connector.
    pub fn connector_arn(self) -> Value<Arn> {
        self.attribute("ConnectorArn")
    }

    /// The connector's HTTPS public SCEP URL.
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The attribute `OpenIdConfiguration`.
    pub fn open_id_configuration(self) -> Value<Json> {
        self.attribute("OpenIdConfiguration")
    }

    /// The connector type.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// What [`Connector`] is made of.
pub mod connector {
    use super::*;

    /// If you don't supply a value, by default Connector for SCEP creates a connector for general-purpose use.
    #[derive(Clone, Debug, Default)]
    pub struct MobileDeviceManagement {
        /// Configuration settings for use with Microsoft Intune. For information about using Connector for SCEP for
        /// Microsoft Intune, see Using Connector for SCEP for Microsoft Intune.
        pub intune: Option<Value<IntuneConfiguration>>,
    }

    impl Lower for MobileDeviceManagement {
        fn fields(self, to: &mut Fields) {
            to.set("Intune", self.intune);
        }
    }

    /// Contains configuration details for use with Microsoft Intune. For information about using Connector for SCEP for
    /// Microsoft Intune, see Using Connector for SCEP for Microsoft Intune.
    #[derive(Clone, Debug, Default)]
    pub struct IntuneConfiguration {
        /// The directory (tenant) ID from your Microsoft Entra ID app registration.
        ///
        /// Required. 15 to 100 characters.
        pub azure_application_id: Option<Value<String>>,
        /// The primary domain from your Microsoft Entra ID app registration.
        ///
        /// Required. 1 to 256 characters.
        pub domain: Option<Value<String>>,
    }

    impl Lower for IntuneConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AzureApplicationId", self.azure_application_id);
            to.set("Domain", self.domain);
        }
    }
}
