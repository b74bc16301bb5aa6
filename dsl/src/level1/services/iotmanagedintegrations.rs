//! `AWS::IoTManagedIntegrations`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::IoTManagedIntegrations::AccountAssociation`.
///
/// Resource type definition for AWS::IoTManagedIntegrations::AccountAssociation.
#[derive(Clone, Debug, Default)]
pub struct AccountAssociation {
    /// The identifier of the connector destination associated with this account association.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub connector_destination_id: Option<Value<String>>,
    /// A description of the account association.
    ///
    /// 1 to 4096 characters.
    pub description: Option<Value<String>>,
    /// The General Authorization reference by authorization material name.
    ///
    /// A change replaces the resource.
    pub general_authorization: Option<Value<account_association::GeneralAuthorization>>,
    /// The name of the account association.
    ///
    /// 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// A set of key/value pairs that are used to manage the account association.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<account_association::Tag>>>,
}

impl Lower for AccountAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectorDestinationId", self.connector_destination_id);
        to.set("Description", self.description);
        to.set("GeneralAuthorization", self.general_authorization);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AccountAssociation {
    const TYPE: &'static str = "AWS::IoTManagedIntegrations::AccountAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AccountAssociation> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `AccountAssociationId`.
    pub fn account_association_id(self) -> Value<String> {
        self.attribute("AccountAssociationId")
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `AssociationState`.
    pub fn association_state(self) -> Value<String> {
        self.attribute("AssociationState")
    }
}

/// What [`AccountAssociation`] is made of.
pub mod account_association {
    use super::*;

    /// The General Authorization reference by authorization material name.
    #[derive(Clone, Debug, Default)]
    pub struct GeneralAuthorization {
        /// The name of the authorization material.
        ///
        /// 1 to 100 characters.
        pub auth_material_name: Option<Value<String>>,
    }

    impl Lower for GeneralAuthorization {
        fn fields(self, to: &mut Fields) {
            to.set("AuthMaterialName", self.auth_material_name);
        }
    }

    /// A key-value pair to associate with the account association.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag's key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag's value.
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

/// `AWS::IoTManagedIntegrations::CloudConnector`.
///
/// Resource type definition for AWS::IoTManagedIntegrations::CloudConnector.
#[derive(Clone, Debug, Default)]
pub struct CloudConnector {
    /// A description of the C2C connector.
    ///
    /// 1 to 256 characters.
    pub description: Option<Value<String>>,
    /// The configuration details for the cloud connector endpoint, including connection parameters and authentication
    /// requirements.
    ///
    /// Required. A change replaces the resource.
    pub endpoint_config: Option<Value<cloud_connector::EndpointConfig>>,
    /// The type of endpoint used for the cloud connector, which defines how the connector communicates with external
    /// services.
    ///
    /// One of `LAMBDA`. A change replaces the resource.
    pub endpoint_type: Option<Value<String>>,
    /// The display name of the C2C connector.
    ///
    /// Required. 1 to 128 characters.
    pub name: Option<Value<String>>,
}

impl Lower for CloudConnector {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("EndpointConfig", self.endpoint_config);
        to.set("EndpointType", self.endpoint_type);
        to.set("Name", self.name);
    }
}

impl Level1 for CloudConnector {
    const TYPE: &'static str = "AWS::IoTManagedIntegrations::CloudConnector";
}

impl Handle<CloudConnector> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `Type`.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// What [`CloudConnector`] is made of.
pub mod cloud_connector {
    use super::*;

    /// The configuration details for the cloud connector endpoint, including connection parameters and authentication
    /// requirements.
    #[derive(Clone, Debug, Default)]
    pub struct EndpointConfig {
        /// Configuration details for an AWS Lambda function used as an endpoint for a cloud connector.
        pub lambda: Option<Value<LambdaConfig>>,
    }

    impl Lower for EndpointConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Lambda", self.lambda);
        }
    }

    /// Configuration details for an AWS Lambda function used as an endpoint for a cloud connector.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaConfig {
        /// The Amazon Resource Name (ARN) of the Lambda function used as an endpoint.
        ///
        /// Required.
        pub arn: Option<Value<String>>,
    }

    impl Lower for LambdaConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }
}

/// `AWS::IoTManagedIntegrations::CredentialLocker`.
///
/// Resource Type definition for AWS::IoTManagedIntegrations::CredentialLocker.
#[derive(Clone, Debug, Default)]
pub struct CredentialLocker {
    /// 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for CredentialLocker {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CredentialLocker {
    const TYPE: &'static str = "AWS::IoTManagedIntegrations::CredentialLocker";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<CredentialLocker> {
    /// `Ref`: its `Identifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `Identifier`.
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }
}

/// `AWS::IoTManagedIntegrations::ManagedThing`.
///
/// Resource Type definition for AWS::IoTManagedIntegrations::ManagedThing Resource Type.
#[derive(Clone, Debug, Default)]
pub struct ManagedThing {
    /// String used to identify a managed thing and start the connectivity setup. This is usually a bar code that can be
    /// found on the box.
    ///
    /// 1 to 512 characters. A change replaces the resource.
    pub authentication_material: Option<Value<String>>,
    /// Represent the type of authentication material provided.
    ///
    /// One of `WIFI_SETUP_QR_BAR_CODE`, `ZWAVE_QR_BAR_CODE`, `ZIGBEE_QR_BAR_CODE`. A change replaces the resource.
    pub authentication_material_type: Option<Value<String>>,
    /// Brand of the managed thing.
    ///
    /// 1 to 128 characters.
    pub brand: Option<Value<String>>,
    /// Report of all capabilities supported by the device.
    pub capability_report: Option<Value<managed_thing::CapabilityReport>>,
    /// Metadata identifying the type of the device, follows device type from Matter specification.
    ///
    /// 1 to 64 characters.
    pub classification: Option<Value<String>>,
    /// ID of a CredentialLocker entry and is generated by IoT SmartHome.
    ///
    /// 1 to 64 characters.
    pub credential_locker_id: Option<Value<String>>,
    /// Meta data associated with the managedThing.
    pub meta_data: Option<Value<BTreeMap<String, String>>>,
    /// Model of the managed thing.
    ///
    /// 1 to 128 characters.
    pub model: Option<Value<String>>,
    /// Friendly name for a given managed thing, when provided.
    ///
    /// 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// A per customer AWS account and region unique identifier (string) for an abstract entity that a Iot SmartHome
    /// solution associates devices to.
    ///
    /// 1 to 64 characters.
    pub owner: Option<Value<String>>,
    /// Represent the role of a managed thing.
    ///
    /// Required. One of `CONTROLLER`, `DEVICE`. A change replaces the resource.
    pub role: Option<Value<String>>,
    /// Managed thing serial number.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub serial_number: Option<Value<String>>,
    /// Tags associated with the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The Wi-Fi Simple Setup configuration for the managed thing, which defines provisioning capabilities and timeout
    /// settings.
    pub wi_fi_simple_setup_configuration: Option<Value<managed_thing::WiFiSimpleSetupConfiguration>>,
}

impl Lower for ManagedThing {
    fn fields(self, to: &mut Fields) {
        to.set("AuthenticationMaterial", self.authentication_material);
        to.set("AuthenticationMaterialType", self.authentication_material_type);
        to.set("Brand", self.brand);
        to.set("CapabilityReport", self.capability_report);
        to.set("Classification", self.classification);
        to.set("CredentialLockerId", self.credential_locker_id);
        to.set("MetaData", self.meta_data);
        to.set("Model", self.model);
        to.set("Name", self.name);
        to.set("Owner", self.owner);
        to.set("Role", self.role);
        to.set("SerialNumber", self.serial_number);
        to.set("Tags", self.tags);
        to.set("WiFiSimpleSetupConfiguration", self.wi_fi_simple_setup_configuration);
    }
}

impl Level1 for ManagedThing {
    const TYPE: &'static str = "AWS::IoTManagedIntegrations::ManagedThing";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<ManagedThing> {
    /// `Ref`: its `Identifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `ActivatedAt`.
    pub fn activated_at(self) -> Value<String> {
        self.attribute("ActivatedAt")
    }

    /// The attribute `AdvertisedProductId`.
    pub fn advertised_product_id(self) -> Value<String> {
        self.attribute("AdvertisedProductId")
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CertificatePem`.
    pub fn certificate_pem(self) -> Value<String> {
        self.attribute("CertificatePem")
    }

    /// The attribute `ConnectorDeviceId`.
    pub fn connector_device_id(self) -> Value<String> {
        self.attribute("ConnectorDeviceId")
    }

    /// The attribute `ConnectorPolicyId`.
    pub fn connector_policy_id(self) -> Value<String> {
        self.attribute("ConnectorPolicyId")
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `DeviceSpecificKey`.
    pub fn device_specific_key(self) -> Value<String> {
        self.attribute("DeviceSpecificKey")
    }

    /// The attribute `HubNetworkMode`.
    pub fn hub_network_mode(self) -> Value<String> {
        self.attribute("HubNetworkMode")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `Identifier`.
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// The attribute `InternationalArticleNumber`.
    pub fn international_article_number(self) -> Value<String> {
        self.attribute("InternationalArticleNumber")
    }

    /// The attribute `MacAddress`.
    pub fn mac_address(self) -> Value<String> {
        self.attribute("MacAddress")
    }

    /// The attribute `ParentControllerId`.
    pub fn parent_controller_id(self) -> Value<String> {
        self.attribute("ParentControllerId")
    }

    /// The attribute `ProvisioningStatus`.
    pub fn provisioning_status(self) -> Value<String> {
        self.attribute("ProvisioningStatus")
    }

    /// The attribute `UniversalProductCode`.
    pub fn universal_product_code(self) -> Value<String> {
        self.attribute("UniversalProductCode")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`ManagedThing`] is made of.
pub mod managed_thing {
    use super::*;

    /// Report of all capabilities supported by the device.
    #[derive(Clone, Debug, Default)]
    pub struct CapabilityReport {
        /// Endpoints used in Capability Report.
        ///
        /// Required. 0 to 50 items.
        pub endpoints: Option<Value<Vec<CapabilityReportEndpoint>>>,
        /// Numeric identifier of the node.
        ///
        /// 1 to 64 characters.
        pub node_id: Option<Value<String>>,
        /// Version of Capability Report.
        ///
        /// Required. 1 to 10 characters.
        pub version: Option<Value<String>>,
    }

    impl Lower for CapabilityReport {
        fn fields(self, to: &mut Fields) {
            to.set("Endpoints", self.endpoints);
            to.set("NodeId", self.node_id);
            to.set("Version", self.version);
        }
    }

    /// Endpoint used in Capability Report.
    #[derive(Clone, Debug, Default)]
    pub struct CapabilityReportEndpoint {
        /// Capabilities used in Capability Report.
        ///
        /// Required. 0 to 50 items.
        pub capabilities: Option<Value<Vec<CapabilityReportCapability>>>,
        /// The type of device..
        ///
        /// Required. 0 to 50 items.
        pub device_types: Option<Value<Vec<String>>>,
        /// Numeric identifier of the endpoint.
        ///
        /// Required. 1 to 64 characters.
        pub id: Option<Value<String>>,
    }

    impl Lower for CapabilityReportEndpoint {
        fn fields(self, to: &mut Fields) {
            to.set("Capabilities", self.capabilities);
            to.set("DeviceTypes", self.device_types);
            to.set("Id", self.id);
        }
    }

    /// Capability used in Capability Report.
    #[derive(Clone, Debug, Default)]
    pub struct CapabilityReportCapability {
        /// Capability actions used in Capability Report.
        ///
        /// Required. 0 to 100 items.
        pub actions: Option<Value<Vec<String>>>,
        /// Capability events used in Capability Report.
        ///
        /// Required. 0 to 100 items.
        pub events: Option<Value<Vec<String>>>,
        /// Identifier of a SchemaVersion.
        ///
        /// Required. 1 to 128 characters.
        pub id: Option<Value<String>>,
        /// Name for the AWS capability.
        ///
        /// Required. 1 to 128 characters.
        pub name: Option<Value<String>>,
        /// Capability properties used in Capability Report.
        ///
        /// Required. 0 to 100 items.
        pub properties: Option<Value<Vec<String>>>,
        /// Version for the AWS capability.
        ///
        /// Required. 1 to 64 characters.
        pub version: Option<Value<String>>,
    }

    impl Lower for CapabilityReportCapability {
        fn fields(self, to: &mut Fields) {
            to.set("Actions", self.actions);
            to.set("Events", self.events);
            to.set("Id", self.id);
            to.set("Name", self.name);
            to.set("Properties", self.properties);
            to.set("Version", self.version);
        }
    }

    /// The Wi-Fi Simple Setup configuration for the managed thing, which defines provisioning capabilities and timeout
    /// settings.
    #[derive(Clone, Debug, Default)]
    pub struct WiFiSimpleSetupConfiguration {
        /// Indicates whether the device can act as a provisionee in Wi-Fi Simple Setup, allowing it to be configured by
        /// other devices.
        pub enable_as_provisionee: Option<Value<bool>>,
        /// Indicates whether the device can act as a provisioner in Wi-Fi Simple Setup, allowing it to configure other
        /// devices.
        pub enable_as_provisioner: Option<Value<bool>>,
        /// 5 to 15.
        pub timeout_in_minutes: Option<Value<i64>>,
    }

    impl Lower for WiFiSimpleSetupConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EnableAsProvisionee", self.enable_as_provisionee);
            to.set("EnableAsProvisioner", self.enable_as_provisioner);
            to.set("TimeoutInMinutes", self.timeout_in_minutes);
        }
    }
}

/// `AWS::IoTManagedIntegrations::ProvisioningProfile`.
///
/// Resource Type definition for AWS::IoTManagedIntegrations::ProvisioningProfile.
#[derive(Clone, Debug, Default)]
pub struct ProvisioningProfile {
    /// A change replaces the resource.
    pub ca_certificate: Option<Value<String>>,
    /// A change replaces the resource.
    pub claim_certificate: Option<Value<String>>,
    /// 1 to 36 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Required. One of `FLEET_PROVISIONING`, `JITR`. A change replaces the resource.
    pub provisioning_type: Option<Value<String>>,
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for ProvisioningProfile {
    fn fields(self, to: &mut Fields) {
        to.set("CaCertificate", self.ca_certificate);
        to.set("ClaimCertificate", self.claim_certificate);
        to.set("Name", self.name);
        to.set("ProvisioningType", self.provisioning_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ProvisioningProfile {
    const TYPE: &'static str = "AWS::IoTManagedIntegrations::ProvisioningProfile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<ProvisioningProfile> {
    /// `Ref`: its `Identifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `Identifier`.
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}
