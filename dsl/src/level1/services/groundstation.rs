//! `AWS::GroundStation`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::GroundStation::Config`.
///
/// Creates a `Config` with the specified parameters.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// Object containing the parameters of a config. Only one subtype may be specified per config. See the subtype
    /// definitions for a description of each config subtype.
    ///
    /// Required.
    pub config_data: Option<Value<config::ConfigData>>,
    /// The name of the config object.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// Tags assigned to a resource.
    pub tags: Option<Value<Vec<config::Tag>>>,
}

impl Lower for Config {
    fn fields(self, to: &mut Fields) {
        to.set("ConfigData", self.config_data);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Config {
    const TYPE: &'static str = "AWS::GroundStation::Config";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Config> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the config, such as
    /// `arn:aws:groundstation:us-east-2:1234567890:config/tracking/9940bf3b-d2ba-427e-9906-842b5e5d2296`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the config, such as `9940bf3b-d2ba-427e-9906-842b5e5d2296`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The type of the config, such as `tracking`.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// What [`Config`] is made of.
pub mod config {
    use super::*;

    /// Config objects provide information to Ground Station about how to configure the antenna and how data flows
    /// during a contact.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigData {
        /// Provides information for an antenna downlink config object. Antenna downlink config objects are used to provide
        /// parameters for downlinks where no demodulation or decoding is performed by Ground Station (RF over IP
        /// downlinks).
        pub antenna_downlink_config: Option<Value<AntennaDownlinkConfig>>,
        /// Provides information for a downlink demod decode config object. Downlink demod decode config objects are used to
        /// provide parameters for downlinks where the Ground Station service will demodulate and decode the downlinked
        /// data.
        pub antenna_downlink_demod_decode_config: Option<Value<AntennaDownlinkDemodDecodeConfig>>,
        /// Provides information for an uplink config object. Uplink config objects are used to provide parameters for
        /// uplink contacts.
        pub antenna_uplink_config: Option<Value<AntennaUplinkConfig>>,
        /// Provides information for a dataflow endpoint config object. Dataflow endpoint config objects are used to provide
        /// parameters about which IP endpoint(s) to use during a contact.
        pub dataflow_endpoint_config: Option<Value<DataflowEndpointConfig>>,
        /// Provides information for an S3 recording config object. S3 recording config objects are used to provide
        /// parameters for S3 recording during downlink contacts.
        pub s3_recording_config: Option<Value<S3RecordingConfig>>,
        pub telemetry_sink_config: Option<Value<TelemetrySinkConfig>>,
        /// Provides information for a tracking config object. Tracking config objects are used to provide parameters about
        /// how to track the satellite through the sky during a contact.
        pub tracking_config: Option<Value<TrackingConfig>>,
        /// Provides information for an uplink echo config object. Uplink echo config objects are used to provide parameters
        /// for uplink echo during uplink contacts.
        pub uplink_echo_config: Option<Value<UplinkEchoConfig>>,
    }

    impl Lower for ConfigData {
        fn fields(self, to: &mut Fields) {
            to.set("AntennaDownlinkConfig", self.antenna_downlink_config);
            to.set("AntennaDownlinkDemodDecodeConfig", self.antenna_downlink_demod_decode_config);
            to.set("AntennaUplinkConfig", self.antenna_uplink_config);
            to.set("DataflowEndpointConfig", self.dataflow_endpoint_config);
            to.set("S3RecordingConfig", self.s3_recording_config);
            to.set("TelemetrySinkConfig", self.telemetry_sink_config);
            to.set("TrackingConfig", self.tracking_config);
            to.set("UplinkEchoConfig", self.uplink_echo_config);
        }
    }

    /// Provides information about how AWS Ground Station should configure an antenna for downlink during a contact.
    #[derive(Clone, Debug, Default)]
    pub struct AntennaDownlinkConfig {
        /// Defines the spectrum configuration.
        pub spectrum_config: Option<Value<SpectrumConfig>>,
    }

    impl Lower for AntennaDownlinkConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SpectrumConfig", self.spectrum_config);
        }
    }

    /// Defines a spectrum.
    #[derive(Clone, Debug, Default)]
    pub struct SpectrumConfig {
        /// The bandwidth of the spectrum. AWS Ground Station currently has the following bandwidth limitations.
        pub bandwidth: Option<Value<FrequencyBandwidth>>,
        /// The center frequency of the spectrum. Valid values are between 2200 to 2300 MHz and 7750 to 8400 MHz for
        /// downlink and 2025 to 2120 MHz for uplink.
        pub center_frequency: Option<Value<Frequency>>,
        /// The polarization of the spectrum. Valid values are `"RIGHT_HAND"` and `"LEFT_HAND"`. Capturing both
        /// `"RIGHT_HAND"` and `"LEFT_HAND"` polarization requires two separate configs.
        ///
        /// One of `LEFT_HAND`, `RIGHT_HAND`, `NONE`.
        pub polarization: Option<Value<String>>,
    }

    impl Lower for SpectrumConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Bandwidth", self.bandwidth);
            to.set("CenterFrequency", self.center_frequency);
            to.set("Polarization", self.polarization);
        }
    }

    /// Defines a bandwidth.
    #[derive(Clone, Debug, Default)]
    pub struct FrequencyBandwidth {
        /// The units of the bandwidth.
        ///
        /// One of `GHz`, `MHz`, `kHz`.
        pub units: Option<Value<String>>,
        /// The value of the bandwidth. AWS Ground Station currently has the following bandwidth limitations.
        pub value: Option<Value<f64>>,
    }

    impl Lower for FrequencyBandwidth {
        fn fields(self, to: &mut Fields) {
            to.set("Units", self.units);
            to.set("Value", self.value);
        }
    }

    /// Defines a frequency.
    #[derive(Clone, Debug, Default)]
    pub struct Frequency {
        /// The units of the frequency.
        ///
        /// One of `GHz`, `MHz`, `kHz`.
        pub units: Option<Value<String>>,
        /// The value of the frequency. Valid values are between 2200 to 2300 MHz and 7750 to 8400 MHz for downlink and 2025
        /// to 2120 MHz for uplink.
        pub value: Option<Value<f64>>,
    }

    impl Lower for Frequency {
        fn fields(self, to: &mut Fields) {
            to.set("Units", self.units);
            to.set("Value", self.value);
        }
    }

    /// Provides information about how AWS Ground Station should configure an antenna for downlink during a contact.
    #[derive(Clone, Debug, Default)]
    pub struct AntennaDownlinkDemodDecodeConfig {
        /// Defines how the RF signal will be decoded.
        pub decode_config: Option<Value<DecodeConfig>>,
        /// Defines how the RF signal will be demodulated.
        pub demodulation_config: Option<Value<DemodulationConfig>>,
        /// Defines the spectrum configuration.
        pub spectrum_config: Option<Value<SpectrumConfig>>,
    }

    impl Lower for AntennaDownlinkDemodDecodeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DecodeConfig", self.decode_config);
            to.set("DemodulationConfig", self.demodulation_config);
            to.set("SpectrumConfig", self.spectrum_config);
        }
    }

    /// Defines decoding settings.
    #[derive(Clone, Debug, Default)]
    pub struct DecodeConfig {
        /// The decoding settings are in JSON format and define a set of steps to perform to decode the data.
        pub unvalidated_json: Option<Value<String>>,
    }

    impl Lower for DecodeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("UnvalidatedJSON", self.unvalidated_json);
        }
    }

    /// Defines demodulation settings.
    #[derive(Clone, Debug, Default)]
    pub struct DemodulationConfig {
        /// The demodulation settings are in JSON format and define parameters for demodulation, for example which
        /// modulation scheme (e.g. PSK, QPSK, etc.) and matched filter to use.
        pub unvalidated_json: Option<Value<String>>,
    }

    impl Lower for DemodulationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("UnvalidatedJSON", self.unvalidated_json);
        }
    }

    /// Provides information about how AWS Ground Station should configure an antenna for uplink during a contact.
    #[derive(Clone, Debug, Default)]
    pub struct AntennaUplinkConfig {
        /// Defines the spectrum configuration.
        pub spectrum_config: Option<Value<UplinkSpectrumConfig>>,
        /// The equivalent isotropically radiated power (EIRP) to use for uplink transmissions. Valid values are between
        /// 20.0 to 50.0 dBW.
        pub target_eirp: Option<Value<Eirp>>,
        /// Whether or not uplink transmit is disabled.
        pub transmit_disabled: Option<Value<bool>>,
    }

    impl Lower for AntennaUplinkConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SpectrumConfig", self.spectrum_config);
            to.set("TargetEirp", self.target_eirp);
            to.set("TransmitDisabled", self.transmit_disabled);
        }
    }

    /// Defines a uplink spectrum.
    #[derive(Clone, Debug, Default)]
    pub struct UplinkSpectrumConfig {
        /// The center frequency of the spectrum. Valid values are between 2200 to 2300 MHz and 7750 to 8400 MHz for
        /// downlink and 2025 to 2120 MHz for uplink.
        pub center_frequency: Option<Value<Frequency>>,
        /// The polarization of the spectrum. Valid values are `"RIGHT_HAND"` and `"LEFT_HAND"`.
        ///
        /// One of `LEFT_HAND`, `RIGHT_HAND`, `NONE`.
        pub polarization: Option<Value<String>>,
    }

    impl Lower for UplinkSpectrumConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CenterFrequency", self.center_frequency);
            to.set("Polarization", self.polarization);
        }
    }

    /// Defines an equivalent isotropically radiated power (EIRP).
    #[derive(Clone, Debug, Default)]
    pub struct Eirp {
        /// The units of the EIRP.
        ///
        /// One of `dBW`.
        pub units: Option<Value<String>>,
        /// The value of the EIRP. Valid values are between 20.0 to 50.0 dBW.
        pub value: Option<Value<f64>>,
    }

    impl Lower for Eirp {
        fn fields(self, to: &mut Fields) {
            to.set("Units", self.units);
            to.set("Value", self.value);
        }
    }

    /// Provides information to AWS Ground Station about which IP endpoints to use during a contact.
    #[derive(Clone, Debug, Default)]
    pub struct DataflowEndpointConfig {
        /// The name of the dataflow endpoint to use during contacts.
        pub dataflow_endpoint_name: Option<Value<String>>,
        /// The region of the dataflow endpoint to use during contacts. When omitted, Ground Station will use the region of
        /// the contact.
        pub dataflow_endpoint_region: Option<Value<String>>,
    }

    impl Lower for DataflowEndpointConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DataflowEndpointName", self.dataflow_endpoint_name);
            to.set("DataflowEndpointRegion", self.dataflow_endpoint_region);
        }
    }

    /// Provides information about how AWS Ground Station should save downlink data to S3.
    #[derive(Clone, Debug, Default)]
    pub struct S3RecordingConfig {
        /// S3 Bucket where the data is written. The name of the S3 Bucket provided must begin with `aws-groundstation`.
        pub bucket_arn: Option<Value<String>>,
        /// The prefix of the S3 data object. If you choose to use any optional keys for substitution, these values will be
        /// replaced with the corresponding information from your contact details.
        pub prefix: Option<Value<String>>,
        /// Defines the ARN of the role assumed for putting archives to S3.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for S3RecordingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BucketArn", self.bucket_arn);
            to.set("Prefix", self.prefix);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// `TelemetrySinkConfig` of `AWS::GroundStation::Config`.
    #[derive(Clone, Debug, Default)]
    pub struct TelemetrySinkConfig {
        /// Required.
        pub telemetry_sink_data: Option<Value<TelemetrySinkData>>,
        /// Required. One of `KINESIS_DATA_STREAM`.
        pub telemetry_sink_type: Option<Value<String>>,
    }

    impl Lower for TelemetrySinkConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TelemetrySinkData", self.telemetry_sink_data);
            to.set("TelemetrySinkType", self.telemetry_sink_type);
        }
    }

    /// `TelemetrySinkData` of `AWS::GroundStation::Config`.
    #[derive(Clone, Debug, Default)]
    pub struct TelemetrySinkData {
        pub kinesis_data_stream_data: Option<Value<KinesisDataStreamData>>,
    }

    impl Lower for TelemetrySinkData {
        fn fields(self, to: &mut Fields) {
            to.set("KinesisDataStreamData", self.kinesis_data_stream_data);
        }
    }

    /// `KinesisDataStreamData` of `AWS::GroundStation::Config`.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisDataStreamData {
        /// Required.
        pub kinesis_data_stream_arn: Option<Value<String>>,
        /// Required.
        pub kinesis_role_arn: Option<Value<String>>,
    }

    impl Lower for KinesisDataStreamData {
        fn fields(self, to: &mut Fields) {
            to.set("KinesisDataStreamArn", self.kinesis_data_stream_arn);
            to.set("KinesisRoleArn", self.kinesis_role_arn);
        }
    }

    /// Provides information about how AWS Ground Station should track the satellite through the sky during a contact.
    #[derive(Clone, Debug, Default)]
    pub struct TrackingConfig {
        /// Specifies whether or not to use autotrack. `REMOVED` specifies that program track should only be used during the
        /// contact.
        ///
        /// One of `REQUIRED`, `PREFERRED`, `REMOVED`.
        pub autotrack: Option<Value<String>>,
    }

    impl Lower for TrackingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Autotrack", self.autotrack);
        }
    }

    /// Provides information about how AWS Ground Station should echo back uplink transmissions to a dataflow endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct UplinkEchoConfig {
        /// Defines the ARN of the uplink config to echo back to a dataflow endpoint.
        pub antenna_uplink_config_arn: Option<Value<String>>,
        /// Whether or not uplink echo is enabled.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for UplinkEchoConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AntennaUplinkConfigArn", self.antenna_uplink_config_arn);
            to.set("Enabled", self.enabled);
        }
    }

    /// `Tag` of `AWS::GroundStation::Config`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        pub key: Option<Value<String>>,
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::GroundStation::DataflowEndpointGroup`.
///
/// Creates a Dataflow Endpoint Group request.
///
/// Its ARN:
/// `arn:${Partition}:groundstation:${Region}:${Account}:dataflow-endpoint-group/${DataflowEndpointGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct DataflowEndpointGroup {
    /// Amount of time, in seconds, after a contact ends that the Ground Station Dataflow Endpoint Group will be in a
    /// `POSTPASS` state.
    ///
    /// 30 to 480. A change replaces the resource.
    pub contact_post_pass_duration_seconds: Option<Value<i64>>,
    /// Amount of time, in seconds, before a contact starts that the Ground Station Dataflow Endpoint Group will be in a
    /// `PREPASS` state.
    ///
    /// 30 to 480. A change replaces the resource.
    pub contact_pre_pass_duration_seconds: Option<Value<i64>>,
    /// List of Endpoint Details, containing address and port for each endpoint. All dataflow endpoints within a single
    /// dataflow endpoint group must be of the same type.
    ///
    /// Required. 1 to 500 items. A change replaces the resource.
    pub endpoint_details: Option<Value<Vec<dataflow_endpoint_group::EndpointDetails>>>,
    /// Tags assigned to a resource.
    pub tags: Option<Value<Vec<dataflow_endpoint_group::Tag>>>,
}

impl Lower for DataflowEndpointGroup {
    fn fields(self, to: &mut Fields) {
        to.set("ContactPostPassDurationSeconds", self.contact_post_pass_duration_seconds);
        to.set("ContactPrePassDurationSeconds", self.contact_pre_pass_duration_seconds);
        to.set("EndpointDetails", self.endpoint_details);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DataflowEndpointGroup {
    const TYPE: &'static str = "AWS::GroundStation::DataflowEndpointGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DataflowEndpointGroup> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the dataflow endpoint group, such as
    /// `arn:aws:groundstation:us-east-2:1234567890:dataflow-endpoint-group/9940bf3b-d2ba-427e-9906-842b5e5d2296`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// UUID of a dataflow endpoint group.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`DataflowEndpointGroup`] is made of.
pub mod dataflow_endpoint_group {
    use super::*;

    /// The security details and endpoint information.
    #[derive(Clone, Debug, Default)]
    pub struct EndpointDetails {
        /// An agent endpoint.
        pub aws_ground_station_agent_endpoint: Option<Value<AwsGroundStationAgentEndpoint>>,
        /// Information about the endpoint such as name and the endpoint address.
        pub endpoint: Option<Value<DataflowEndpoint>>,
        /// The role ARN, and IDs for security groups and subnets.
        pub security_details: Option<Value<SecurityDetails>>,
    }

    impl Lower for EndpointDetails {
        fn fields(self, to: &mut Fields) {
            to.set("AwsGroundStationAgentEndpoint", self.aws_ground_station_agent_endpoint);
            to.set("Endpoint", self.endpoint);
            to.set("SecurityDetails", self.security_details);
        }
    }

    /// Information about AwsGroundStationAgentEndpoint.
    #[derive(Clone, Debug, Default)]
    pub struct AwsGroundStationAgentEndpoint {
        /// The status of AgentEndpoint.
        ///
        /// One of `SUCCESS`, `FAILED`, `ACTIVE`, `INACTIVE`.
        pub agent_status: Option<Value<String>>,
        /// The results of the audit.
        ///
        /// One of `HEALTHY`, `UNHEALTHY`.
        pub audit_results: Option<Value<String>>,
        /// The egress address of AgentEndpoint.
        pub egress_address: Option<Value<ConnectionDetails>>,
        /// The ingress address of AgentEndpoint.
        pub ingress_address: Option<Value<RangedConnectionDetails>>,
        /// Name string associated with AgentEndpoint. Used as a human-readable identifier for AgentEndpoint.
        pub name: Option<Value<String>>,
    }

    impl Lower for AwsGroundStationAgentEndpoint {
        fn fields(self, to: &mut Fields) {
            to.set("AgentStatus", self.agent_status);
            to.set("AuditResults", self.audit_results);
            to.set("EgressAddress", self.egress_address);
            to.set("IngressAddress", self.ingress_address);
            to.set("Name", self.name);
        }
    }

    /// Egress address of AgentEndpoint with an optional mtu.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionDetails {
        /// Maximum transmission unit (MTU) size in bytes of a dataflow endpoint.
        pub mtu: Option<Value<i64>>,
        /// A socket address.
        pub socket_address: Option<Value<SocketAddress>>,
    }

    impl Lower for ConnectionDetails {
        fn fields(self, to: &mut Fields) {
            to.set("Mtu", self.mtu);
            to.set("SocketAddress", self.socket_address);
        }
    }

    /// The address of the endpoint, such as `192.168.1.1`.
    #[derive(Clone, Debug, Default)]
    pub struct SocketAddress {
        /// The name of the endpoint, such as `Endpoint 1`.
        pub name: Option<Value<String>>,
        /// The port of the endpoint, such as `55888`.
        pub port: Option<Value<i64>>,
    }

    impl Lower for SocketAddress {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Port", self.port);
        }
    }

    /// Ingress address of AgentEndpoint with a port range and an optional mtu.
    #[derive(Clone, Debug, Default)]
    pub struct RangedConnectionDetails {
        /// Maximum transmission unit (MTU) size in bytes of a dataflow endpoint.
        pub mtu: Option<Value<i64>>,
        /// A ranged socket address.
        pub socket_address: Option<Value<RangedSocketAddress>>,
    }

    impl Lower for RangedConnectionDetails {
        fn fields(self, to: &mut Fields) {
            to.set("Mtu", self.mtu);
            to.set("SocketAddress", self.socket_address);
        }
    }

    /// A socket address with a port range.
    #[derive(Clone, Debug, Default)]
    pub struct RangedSocketAddress {
        /// IPv4 socket address.
        ///
        /// 7 to 16 characters.
        pub name: Option<Value<String>>,
        /// Port range of a socket address.
        pub port_range: Option<Value<IntegerRange>>,
    }

    impl Lower for RangedSocketAddress {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("PortRange", self.port_range);
        }
    }

    /// An integer range that has a minimum and maximum value.
    #[derive(Clone, Debug, Default)]
    pub struct IntegerRange {
        /// A maximum value.
        pub maximum: Option<Value<i64>>,
        /// A minimum value.
        pub minimum: Option<Value<i64>>,
    }

    impl Lower for IntegerRange {
        fn fields(self, to: &mut Fields) {
            to.set("Maximum", self.maximum);
            to.set("Minimum", self.minimum);
        }
    }

    /// Contains information such as socket address and name that defines an endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct DataflowEndpoint {
        /// The address and port of an endpoint.
        pub address: Option<Value<SocketAddress>>,
        /// Maximum transmission unit (MTU) size in bytes of a dataflow endpoint. Valid values are between 1400 and 1500.
        pub mtu: Option<Value<i64>>,
        /// The endpoint name.
        pub name: Option<Value<String>>,
    }

    impl Lower for DataflowEndpoint {
        fn fields(self, to: &mut Fields) {
            to.set("Address", self.address);
            to.set("Mtu", self.mtu);
            to.set("Name", self.name);
        }
    }

    /// Information about IAM roles, subnets, and security groups needed for this DataflowEndpointGroup.
    #[derive(Clone, Debug, Default)]
    pub struct SecurityDetails {
        /// The ARN of a role which Ground Station has permission to assume, such as
        /// `arn:aws:iam::1234567890:role/DataDeliveryServiceRole`.
        ///
        /// 30 to 165 characters.
        pub role_arn: Option<Value<String>>,
        /// The security group Ids of the security role, such as `sg-1234567890abcdef0`.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The subnet Ids of the security details, such as `subnet-12345678`.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for SecurityDetails {
        fn fields(self, to: &mut Fields) {
            to.set("RoleArn", self.role_arn);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }

    /// `Tag` of `AWS::GroundStation::DataflowEndpointGroup`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::GroundStation::DataflowEndpointGroupV2`.
///
/// Creates a `DataflowEndpoint` group containing the specified list of Ground Station Agent based endpoints.
///
/// Its ARN:
/// `arn:${Partition}:groundstation:${Region}:${Account}:dataflow-endpoint-group/${DataflowEndpointGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct DataflowEndpointGroupV2 {
    /// Amount of time, in seconds, after a contact ends that the Ground Station Dataflow Endpoint Group will be in a
    /// POSTPASS state.
    ///
    /// 30 to 480. A change replaces the resource.
    pub contact_post_pass_duration_seconds: Option<Value<i64>>,
    /// Amount of time, in seconds, before a contact starts that the Ground Station Dataflow Endpoint Group will be in a
    /// PREPASS state.
    ///
    /// 30 to 480. A change replaces the resource.
    pub contact_pre_pass_duration_seconds: Option<Value<i64>>,
    /// List of endpoints for the dataflow endpoint group.
    ///
    /// 1 to 12 items. A change replaces the resource.
    pub endpoints: Option<Value<Vec<dataflow_endpoint_group_v2::CreateEndpointDetails>>>,
    /// Tags assigned to a resource.
    pub tags: Option<Value<Vec<dataflow_endpoint_group_v2::Tag>>>,
}

impl Lower for DataflowEndpointGroupV2 {
    fn fields(self, to: &mut Fields) {
        to.set("ContactPostPassDurationSeconds", self.contact_post_pass_duration_seconds);
        to.set("ContactPrePassDurationSeconds", self.contact_pre_pass_duration_seconds);
        to.set("Endpoints", self.endpoints);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DataflowEndpointGroupV2 {
    const TYPE: &'static str = "AWS::GroundStation::DataflowEndpointGroupV2";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DataflowEndpointGroupV2> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Information about the endpoint details.
    pub fn endpoint_details(self) -> Value<Json> {
        self.attribute("EndpointDetails")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`DataflowEndpointGroupV2`] is made of.
pub mod dataflow_endpoint_group_v2 {
    use super::*;

    /// Endpoint definition used for creating a dataflow endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct CreateEndpointDetails {
        /// Definition for a downlink agent endpoint.
        pub downlink_aws_ground_station_agent_endpoint: Option<Value<DownlinkAwsGroundStationAgentEndpoint>>,
        /// Definition for an uplink agent endpoint.
        pub uplink_aws_ground_station_agent_endpoint: Option<Value<UplinkAwsGroundStationAgentEndpoint>>,
    }

    impl Lower for CreateEndpointDetails {
        fn fields(self, to: &mut Fields) {
            to.set("DownlinkAwsGroundStationAgentEndpoint", self.downlink_aws_ground_station_agent_endpoint);
            to.set("UplinkAwsGroundStationAgentEndpoint", self.uplink_aws_ground_station_agent_endpoint);
        }
    }

    /// Definition for a downlink agent endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct DownlinkAwsGroundStationAgentEndpoint {
        /// Dataflow details for the downlink endpoint.
        ///
        /// Required.
        pub dataflow_details: Option<Value<DownlinkDataflowDetails>>,
        /// Downlink dataflow endpoint name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for DownlinkAwsGroundStationAgentEndpoint {
        fn fields(self, to: &mut Fields) {
            to.set("DataflowDetails", self.dataflow_details);
            to.set("Name", self.name);
        }
    }

    /// Dataflow details for a downlink endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct DownlinkDataflowDetails {
        /// Downlink connection details for customer to Agent and Agent to Ground Station.
        pub agent_connection_details: Option<Value<DownlinkConnectionDetails>>,
    }

    impl Lower for DownlinkDataflowDetails {
        fn fields(self, to: &mut Fields) {
            to.set("AgentConnectionDetails", self.agent_connection_details);
        }
    }

    /// Connection details for Ground Station to Agent and Agent to customer.
    #[derive(Clone, Debug, Default)]
    pub struct DownlinkConnectionDetails {
        /// Agent IP and port address for the downlink connection.
        ///
        /// Required.
        pub agent_ip_and_port_address: Option<Value<RangedConnectionDetails>>,
        /// Egress address and port for the downlink connection.
        ///
        /// Required.
        pub egress_address_and_port: Option<Value<ConnectionDetails>>,
    }

    impl Lower for DownlinkConnectionDetails {
        fn fields(self, to: &mut Fields) {
            to.set("AgentIpAndPortAddress", self.agent_ip_and_port_address);
            to.set("EgressAddressAndPort", self.egress_address_and_port);
        }
    }

    /// Ingress address of AgentEndpoint with a port range and an optional mtu.
    #[derive(Clone, Debug, Default)]
    pub struct RangedConnectionDetails {
        /// Maximum transmission unit (MTU) size in bytes of a dataflow endpoint.
        ///
        /// 1400 to 1500.
        pub mtu: Option<Value<i64>>,
        /// A ranged socket address.
        ///
        /// Required.
        pub socket_address: Option<Value<RangedSocketAddress>>,
    }

    impl Lower for RangedConnectionDetails {
        fn fields(self, to: &mut Fields) {
            to.set("Mtu", self.mtu);
            to.set("SocketAddress", self.socket_address);
        }
    }

    /// A socket address with a port range.
    #[derive(Clone, Debug, Default)]
    pub struct RangedSocketAddress {
        /// IPv4 socket address.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// Port range of a socket address.
        ///
        /// Required.
        pub port_range: Option<Value<IntegerRange>>,
    }

    impl Lower for RangedSocketAddress {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("PortRange", self.port_range);
        }
    }

    /// An integer range that has a minimum and maximum value.
    #[derive(Clone, Debug, Default)]
    pub struct IntegerRange {
        /// A maximum value.
        ///
        /// Required.
        pub maximum: Option<Value<i64>>,
        /// A minimum value.
        ///
        /// Required.
        pub minimum: Option<Value<i64>>,
    }

    impl Lower for IntegerRange {
        fn fields(self, to: &mut Fields) {
            to.set("Maximum", self.maximum);
            to.set("Minimum", self.minimum);
        }
    }

    /// Egress address of AgentEndpoint with an optional mtu.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionDetails {
        /// Maximum transmission unit (MTU) size in bytes of a dataflow endpoint.
        ///
        /// 1400 to 1500.
        pub mtu: Option<Value<i64>>,
        /// A socket address.
        ///
        /// Required.
        pub socket_address: Option<Value<SocketAddress>>,
    }

    impl Lower for ConnectionDetails {
        fn fields(self, to: &mut Fields) {
            to.set("Mtu", self.mtu);
            to.set("SocketAddress", self.socket_address);
        }
    }

    /// Information about the socket address.
    #[derive(Clone, Debug, Default)]
    pub struct SocketAddress {
        /// Name of a socket address.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// Port of a socket address.
        ///
        /// Required.
        pub port: Option<Value<i64>>,
    }

    impl Lower for SocketAddress {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Port", self.port);
        }
    }

    /// Definition for an uplink agent endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct UplinkAwsGroundStationAgentEndpoint {
        /// Dataflow details for the uplink endpoint.
        ///
        /// Required.
        pub dataflow_details: Option<Value<UplinkDataflowDetails>>,
        /// Uplink dataflow endpoint name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for UplinkAwsGroundStationAgentEndpoint {
        fn fields(self, to: &mut Fields) {
            to.set("DataflowDetails", self.dataflow_details);
            to.set("Name", self.name);
        }
    }

    /// Dataflow details for an uplink endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct UplinkDataflowDetails {
        /// Uplink connection details for customer to Agent and Agent to Ground Station.
        pub agent_connection_details: Option<Value<UplinkConnectionDetails>>,
    }

    impl Lower for UplinkDataflowDetails {
        fn fields(self, to: &mut Fields) {
            to.set("AgentConnectionDetails", self.agent_connection_details);
        }
    }

    /// Connection details for customer to Agent and Agent to Ground Station.
    #[derive(Clone, Debug, Default)]
    pub struct UplinkConnectionDetails {
        /// Agent IP and port address for the uplink connection.
        ///
        /// Required.
        pub agent_ip_and_port_address: Option<Value<RangedConnectionDetails>>,
        /// Ingress address and port for the uplink connection.
        ///
        /// Required.
        pub ingress_address_and_port: Option<Value<ConnectionDetails>>,
    }

    impl Lower for UplinkConnectionDetails {
        fn fields(self, to: &mut Fields) {
            to.set("AgentIpAndPortAddress", self.agent_ip_and_port_address);
            to.set("IngressAddressAndPort", self.ingress_address_and_port);
        }
    }

    /// `Tag` of `AWS::GroundStation::DataflowEndpointGroupV2`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::GroundStation::MissionProfile`.
///
/// Mission profiles specify parameters and provide references to config objects to define how Ground Station lists
/// and executes contacts.
///
/// Its ARN: `arn:${Partition}:groundstation:${Region}:${Account}:mission-profile/${MissionProfileId}`.
#[derive(Clone, Debug, Default)]
pub struct MissionProfile {
    /// Amount of time in seconds after a contact ends that you’d like to receive a Ground Station Contact State Change
    /// indicating the pass has finished.
    ///
    /// 0 to 21600.
    pub contact_post_pass_duration_seconds: Option<Value<i64>>,
    /// Amount of time in seconds prior to contact start that you'd like to receive a Ground Station Contact State
    /// Change Event indicating an upcoming pass.
    ///
    /// 0 to 21600.
    pub contact_pre_pass_duration_seconds: Option<Value<i64>>,
    /// A list containing lists of config ARNs. Each list of config ARNs is an edge, with a "from" config and a "to"
    /// config.
    ///
    /// Required. 1 to 500 items.
    pub dataflow_edges: Option<Value<Vec<mission_profile::DataflowEdge>>>,
    /// Minimum length of a contact in seconds that Ground Station will return when listing contacts. Ground Station
    /// will not return contacts shorter than this duration.
    ///
    /// Required. 1 to 21600.
    pub minimum_viable_contact_duration_seconds: Option<Value<i64>>,
    /// The name of the mission profile.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// KMS key to use for encrypting streams.
    pub streams_kms_key: Option<Value<mission_profile::StreamsKmsKey>>,
    /// Role to use for encrypting streams with KMS key.
    ///
    /// 30 to 165 characters.
    pub streams_kms_role: Option<Value<String>>,
    /// Tags assigned to the mission profile.
    pub tags: Option<Value<Vec<mission_profile::Tag>>>,
    /// ARN of a Config resource of type TelemetrySinkConfig used for telemetry data sink configuration.
    ///
    /// 82 to 424 characters.
    pub telemetry_sink_config_arn: Option<Value<String>>,
    /// The ARN of a tracking config objects that defines how to track the satellite through the sky during a contact.
    ///
    /// Required. 82 to 424 characters.
    pub tracking_config_arn: Option<Value<String>>,
}

impl Lower for MissionProfile {
    fn fields(self, to: &mut Fields) {
        to.set("ContactPostPassDurationSeconds", self.contact_post_pass_duration_seconds);
        to.set("ContactPrePassDurationSeconds", self.contact_pre_pass_duration_seconds);
        to.set("DataflowEdges", self.dataflow_edges);
        to.set("MinimumViableContactDurationSeconds", self.minimum_viable_contact_duration_seconds);
        to.set("Name", self.name);
        to.set("StreamsKmsKey", self.streams_kms_key);
        to.set("StreamsKmsRole", self.streams_kms_role);
        to.set("Tags", self.tags);
        to.set("TelemetrySinkConfigArn", self.telemetry_sink_config_arn);
        to.set("TrackingConfigArn", self.tracking_config_arn);
    }
}

impl Level1 for MissionProfile {
    const TYPE: &'static str = "AWS::GroundStation::MissionProfile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MissionProfile> {
    /// `Ref`: `Id`, `Arn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the mission profile, such as
    /// `arn:aws:groundstation:us-east-2:1234567890:mission-profile/9940bf3b-d2ba-427e-9906-842b5e5d2296`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the mission profile, such as `9940bf3b-d2ba-427e-9906-842b5e5d2296`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The region of the mission profile.
    pub fn region(self) -> Value<String> {
        self.attribute("Region")
    }
}

/// What [`MissionProfile`] is made of.
pub mod mission_profile {
    use super::*;

    /// A dataflow edge defines from where and to where data will flow during a contact.
    #[derive(Clone, Debug, Default)]
    pub struct DataflowEdge {
        /// The ARN of the destination for this dataflow edge. For example, specify the ARN of a dataflow endpoint config
        /// for a downlink edge or an antenna uplink config for an uplink edge.
        pub destination: Option<Value<String>>,
        /// The ARN of the source for this dataflow edge. For example, specify the ARN of an antenna downlink config for a
        /// downlink edge or a dataflow endpoint config for an uplink edge.
        pub source: Option<Value<String>>,
    }

    impl Lower for DataflowEdge {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("Source", self.source);
        }
    }

    /// KMS key info.
    #[derive(Clone, Debug, Default)]
    pub struct StreamsKmsKey {
        /// KMS Alias Arn.
        pub kms_alias_arn: Option<Value<String>>,
        /// KMS Alias Name.
        pub kms_alias_name: Option<Value<String>>,
        /// KMS Key Arn.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for StreamsKmsKey {
        fn fields(self, to: &mut Fields) {
            to.set("KmsAliasArn", self.kms_alias_arn);
            to.set("KmsAliasName", self.kms_alias_name);
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// `Tag` of `AWS::GroundStation::MissionProfile`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
