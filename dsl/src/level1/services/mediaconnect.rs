//! `AWS::MediaConnect`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::MediaConnect::Bridge`.
///
/// The `AWS::MediaConnect::Bridge` resource defines a connection between your data center’s gateway instances and
/// the cloud.
#[derive(Clone, Debug, Default)]
pub struct Bridge {
    /// An egress bridge is a cloud-to-ground bridge. The content comes from an existing MediaConnect flow and is
    /// delivered to your premises.
    pub egress_gateway_bridge: Option<Value<bridge::EgressGatewayBridge>>,
    /// An ingress bridge is a ground-to-cloud bridge. The content originates at your premises and is delivered to the
    /// cloud.
    pub ingress_gateway_bridge: Option<Value<bridge::IngressGatewayBridge>>,
    /// The name of the bridge. This name can not be modified after the bridge is created.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// The outputs that you want to add to this bridge.
    ///
    /// 0 to 2 items.
    pub outputs: Option<Value<Vec<bridge::BridgeOutput>>>,
    /// The bridge placement Amazon Resource Number (ARN).
    ///
    /// Required.
    pub placement_arn: Option<Value<String>>,
    /// The settings for source failover.
    pub source_failover_config: Option<Value<bridge::FailoverConfig>>,
    /// The sources that you want to add to this bridge.
    ///
    /// Required. 0 to 2 items.
    pub sources: Option<Value<Vec<bridge::BridgeSource>>>,
}

impl Lower for Bridge {
    fn fields(self, to: &mut Fields) {
        to.set("EgressGatewayBridge", self.egress_gateway_bridge);
        to.set("IngressGatewayBridge", self.ingress_gateway_bridge);
        to.set("Name", self.name);
        to.set("Outputs", self.outputs);
        to.set("PlacementArn", self.placement_arn);
        to.set("SourceFailoverConfig", self.source_failover_config);
        to.set("Sources", self.sources);
    }
}

impl Level1 for Bridge {
    const TYPE: &'static str = "AWS::MediaConnect::Bridge";
}

impl Handle<Bridge> {
    /// `Ref`: its `BridgeArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the bridge.
    pub fn bridge_arn(self) -> Value<Arn> {
        self.attribute("BridgeArn")
    }

    /// The current status of the bridge. Possible values are: ACTIVE or STANDBY.
    pub fn bridge_state(self) -> Value<String> {
        self.attribute("BridgeState")
    }
}

/// What [`Bridge`] is made of.
pub mod bridge {
    use super::*;

    /// Create a bridge with the egress bridge type. An egress bridge is a cloud-to-ground bridge. The content comes
    /// from an existing MediaConnect flow and is delivered to your premises.
    #[derive(Clone, Debug, Default)]
    pub struct EgressGatewayBridge {
        /// The maximum expected bitrate (in bps) of the egress bridge.
        ///
        /// Required.
        pub max_bitrate: Option<Value<i64>>,
    }

    impl Lower for EgressGatewayBridge {
        fn fields(self, to: &mut Fields) {
            to.set("MaxBitrate", self.max_bitrate);
        }
    }

    /// Create a bridge with the ingress bridge type. An ingress bridge is a ground-to-cloud bridge. The content
    /// originates at your premises and is delivered to the cloud.
    #[derive(Clone, Debug, Default)]
    pub struct IngressGatewayBridge {
        /// The maximum expected bitrate (in bps) of the ingress bridge.
        ///
        /// Required.
        pub max_bitrate: Option<Value<i64>>,
        /// The maximum number of outputs on the ingress bridge.
        ///
        /// Required.
        pub max_outputs: Option<Value<i64>>,
    }

    impl Lower for IngressGatewayBridge {
        fn fields(self, to: &mut Fields) {
            to.set("MaxBitrate", self.max_bitrate);
            to.set("MaxOutputs", self.max_outputs);
        }
    }

    /// The output of the bridge.
    #[derive(Clone, Debug, Default)]
    pub struct BridgeOutput {
        /// The output of the bridge. A network output is delivered to your premises.
        pub network_output: Option<Value<BridgeNetworkOutput>>,
    }

    impl Lower for BridgeOutput {
        fn fields(self, to: &mut Fields) {
            to.set("NetworkOutput", self.network_output);
        }
    }

    /// The output of the bridge. A network output is delivered to your premises.
    #[derive(Clone, Debug, Default)]
    pub struct BridgeNetworkOutput {
        /// The network output IP address.
        ///
        /// Required.
        pub ip_address: Option<Value<String>>,
        /// The network output name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The network output's gateway network name.
        ///
        /// Required.
        pub network_name: Option<Value<String>>,
        /// The network output's port.
        ///
        /// Required.
        pub port: Option<Value<i64>>,
        /// The network output protocol.
        ///
        /// Required. One of `rtp-fec`, `rtp`, `udp`.
        pub protocol: Option<Value<String>>,
        /// The network output TTL.
        ///
        /// Required.
        pub ttl: Option<Value<i64>>,
    }

    impl Lower for BridgeNetworkOutput {
        fn fields(self, to: &mut Fields) {
            to.set("IpAddress", self.ip_address);
            to.set("Name", self.name);
            to.set("NetworkName", self.network_name);
            to.set("Port", self.port);
            to.set("Protocol", self.protocol);
            to.set("Ttl", self.ttl);
        }
    }

    /// The settings for source failover.
    #[derive(Clone, Debug, Default)]
    pub struct FailoverConfig {
        /// The type of failover you choose for this flow. MERGE combines the source streams into a single stream, allowing
        /// graceful recovery from any single-source loss.
        ///
        /// Required. One of `FAILOVER`.
        pub failover_mode: Option<Value<String>>,
        /// The priority you want to assign to a source. You can have a primary stream and a backup stream or two equally
        /// prioritized streams.
        pub source_priority: Option<Value<SourcePriority>>,
        /// The state of source failover on the flow. If the state is inactive, the flow can have only one source.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
    }

    impl Lower for FailoverConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FailoverMode", self.failover_mode);
            to.set("SourcePriority", self.source_priority);
            to.set("State", self.state);
        }
    }

    /// The priority you want to assign to a source. You can have a primary stream and a backup stream or two equally
    /// prioritized streams.
    #[derive(Clone, Debug, Default)]
    pub struct SourcePriority {
        /// The name of the source you choose as the primary source for this flow.
        pub primary_source: Option<Value<String>>,
    }

    impl Lower for SourcePriority {
        fn fields(self, to: &mut Fields) {
            to.set("PrimarySource", self.primary_source);
        }
    }

    /// The bridge's source.
    #[derive(Clone, Debug, Default)]
    pub struct BridgeSource {
        /// The source of the bridge. A flow source originates in MediaConnect as an existing cloud flow.
        pub flow_source: Option<Value<BridgeFlowSource>>,
        /// The source of the bridge. A network source originates at your premises.
        pub network_source: Option<Value<BridgeNetworkSource>>,
    }

    impl Lower for BridgeSource {
        fn fields(self, to: &mut Fields) {
            to.set("FlowSource", self.flow_source);
            to.set("NetworkSource", self.network_source);
        }
    }

    /// The source of the bridge. A flow source originates in MediaConnect as an existing cloud flow.
    #[derive(Clone, Debug, Default)]
    pub struct BridgeFlowSource {
        /// The ARN of the cloud flow used as a source of this bridge.
        ///
        /// Required.
        pub flow_arn: Option<Value<String>>,
        /// The name of the VPC interface attachment to use for this source.
        pub flow_vpc_interface_attachment: Option<Value<VpcInterfaceAttachment>>,
        /// The name of the flow source.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for BridgeFlowSource {
        fn fields(self, to: &mut Fields) {
            to.set("FlowArn", self.flow_arn);
            to.set("FlowVpcInterfaceAttachment", self.flow_vpc_interface_attachment);
            to.set("Name", self.name);
        }
    }

    /// The settings for attaching a VPC interface to an resource.
    #[derive(Clone, Debug, Default)]
    pub struct VpcInterfaceAttachment {
        /// The name of the VPC interface to use for this resource.
        pub vpc_interface_name: Option<Value<String>>,
    }

    impl Lower for VpcInterfaceAttachment {
        fn fields(self, to: &mut Fields) {
            to.set("VpcInterfaceName", self.vpc_interface_name);
        }
    }

    /// The source of the bridge. A network source originates at your premises.
    #[derive(Clone, Debug, Default)]
    pub struct BridgeNetworkSource {
        /// The network source multicast IP.
        ///
        /// Required.
        pub multicast_ip: Option<Value<String>>,
        /// The settings related to the multicast source.
        pub multicast_source_settings: Option<Value<MulticastSourceSettings>>,
        /// The name of the network source.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The network source's gateway network name.
        ///
        /// Required.
        pub network_name: Option<Value<String>>,
        /// The network source port.
        ///
        /// Required.
        pub port: Option<Value<i64>>,
        /// The network source protocol.
        ///
        /// Required. One of `rtp-fec`, `rtp`, `udp`.
        pub protocol: Option<Value<String>>,
    }

    impl Lower for BridgeNetworkSource {
        fn fields(self, to: &mut Fields) {
            to.set("MulticastIp", self.multicast_ip);
            to.set("MulticastSourceSettings", self.multicast_source_settings);
            to.set("Name", self.name);
            to.set("NetworkName", self.network_name);
            to.set("Port", self.port);
            to.set("Protocol", self.protocol);
        }
    }

    /// The settings related to the multicast source.
    #[derive(Clone, Debug, Default)]
    pub struct MulticastSourceSettings {
        /// The IP address of the source for source-specific multicast (SSM).
        pub multicast_source_ip: Option<Value<String>>,
    }

    impl Lower for MulticastSourceSettings {
        fn fields(self, to: &mut Fields) {
            to.set("MulticastSourceIp", self.multicast_source_ip);
        }
    }
}

/// `AWS::MediaConnect::BridgeOutput`.
///
/// Adds outputs to an existing bridge.
#[derive(Clone, Debug, Default)]
pub struct BridgeOutput {
    /// The Amazon Resource Name (ARN) of the bridge that you want to update.
    ///
    /// Required. A change replaces the resource.
    pub bridge_arn: Option<Value<String>>,
    /// The network output name. This name is used to reference the output and must be unique among outputs in this
    /// bridge.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The network output of the bridge. A network output is delivered to your premises.
    ///
    /// Required.
    pub network_output: Option<Value<bridge_output::BridgeNetworkOutput>>,
}

impl Lower for BridgeOutput {
    fn fields(self, to: &mut Fields) {
        to.set("BridgeArn", self.bridge_arn);
        to.set("Name", self.name);
        to.set("NetworkOutput", self.network_output);
    }
}

impl Level1 for BridgeOutput {
    const TYPE: &'static str = "AWS::MediaConnect::BridgeOutput";
}

impl Handle<BridgeOutput> {
    /// `Ref`: `BridgeArn`, `Name`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`BridgeOutput`] is made of.
pub mod bridge_output {
    use super::*;

    /// The output of the bridge. A network output is delivered to your premises.
    #[derive(Clone, Debug, Default)]
    pub struct BridgeNetworkOutput {
        /// The network output IP address.
        ///
        /// Required.
        pub ip_address: Option<Value<String>>,
        /// The network output's gateway network name.
        ///
        /// Required.
        pub network_name: Option<Value<String>>,
        /// The network output's port.
        ///
        /// Required.
        pub port: Option<Value<i64>>,
        /// The network output protocol.
        ///
        /// Required. One of `rtp-fec`, `rtp`, `udp`.
        pub protocol: Option<Value<String>>,
        /// The network output TTL.
        ///
        /// Required.
        pub ttl: Option<Value<i64>>,
    }

    impl Lower for BridgeNetworkOutput {
        fn fields(self, to: &mut Fields) {
            to.set("IpAddress", self.ip_address);
            to.set("NetworkName", self.network_name);
            to.set("Port", self.port);
            to.set("Protocol", self.protocol);
            to.set("Ttl", self.ttl);
        }
    }
}

/// `AWS::MediaConnect::BridgeSource`.
///
/// Adds sources to an existing bridge.
#[derive(Clone, Debug, Default)]
pub struct BridgeSource {
    /// The ARN of the bridge feeding this flow.
    ///
    /// Required. A change replaces the resource.
    pub bridge_arn: Option<Value<String>>,
    /// The source of the flow.
    pub flow_source: Option<Value<bridge_source::BridgeFlowSource>>,
    /// The name of the flow source. This name is used to reference the source and must be unique among sources in this
    /// bridge.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The source of the network.
    pub network_source: Option<Value<bridge_source::BridgeNetworkSource>>,
}

impl Lower for BridgeSource {
    fn fields(self, to: &mut Fields) {
        to.set("BridgeArn", self.bridge_arn);
        to.set("FlowSource", self.flow_source);
        to.set("Name", self.name);
        to.set("NetworkSource", self.network_source);
    }
}

impl Level1 for BridgeSource {
    const TYPE: &'static str = "AWS::MediaConnect::BridgeSource";
}

impl Handle<BridgeSource> {
    /// `Ref`: `BridgeArn`, `Name`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`BridgeSource`] is made of.
pub mod bridge_source {
    use super::*;

    /// The source of the bridge. A flow source originates in MediaConnect as an existing cloud flow.
    #[derive(Clone, Debug, Default)]
    pub struct BridgeFlowSource {
        /// The ARN of the cloud flow used as a source of this bridge.
        ///
        /// Required.
        pub flow_arn: Option<Value<String>>,
        /// The name of the VPC interface attachment to use for this source.
        pub flow_vpc_interface_attachment: Option<Value<VpcInterfaceAttachment>>,
    }

    impl Lower for BridgeFlowSource {
        fn fields(self, to: &mut Fields) {
            to.set("FlowArn", self.flow_arn);
            to.set("FlowVpcInterfaceAttachment", self.flow_vpc_interface_attachment);
        }
    }

    /// The settings for attaching a VPC interface to an resource.
    #[derive(Clone, Debug, Default)]
    pub struct VpcInterfaceAttachment {
        /// The name of the VPC interface to use for this resource.
        pub vpc_interface_name: Option<Value<String>>,
    }

    impl Lower for VpcInterfaceAttachment {
        fn fields(self, to: &mut Fields) {
            to.set("VpcInterfaceName", self.vpc_interface_name);
        }
    }

    /// The source of the bridge. A network source originates at your premises.
    #[derive(Clone, Debug, Default)]
    pub struct BridgeNetworkSource {
        /// The network source multicast IP.
        ///
        /// Required.
        pub multicast_ip: Option<Value<String>>,
        /// The settings related to the multicast source.
        pub multicast_source_settings: Option<Value<MulticastSourceSettings>>,
        /// The network source's gateway network name.
        ///
        /// Required.
        pub network_name: Option<Value<String>>,
        /// The network source port.
        ///
        /// Required.
        pub port: Option<Value<i64>>,
        /// The network source protocol.
        ///
        /// Required. One of `rtp-fec`, `rtp`, `udp`.
        pub protocol: Option<Value<String>>,
    }

    impl Lower for BridgeNetworkSource {
        fn fields(self, to: &mut Fields) {
            to.set("MulticastIp", self.multicast_ip);
            to.set("MulticastSourceSettings", self.multicast_source_settings);
            to.set("NetworkName", self.network_name);
            to.set("Port", self.port);
            to.set("Protocol", self.protocol);
        }
    }

    /// The settings related to the multicast source.
    #[derive(Clone, Debug, Default)]
    pub struct MulticastSourceSettings {
        /// The IP address of the source for source-specific multicast (SSM).
        pub multicast_source_ip: Option<Value<String>>,
    }

    impl Lower for MulticastSourceSettings {
        fn fields(self, to: &mut Fields) {
            to.set("MulticastSourceIp", self.multicast_source_ip);
        }
    }
}

/// `AWS::MediaConnect::Flow`.
///
/// The `AWS::MediaConnect::Flow` resource defines a connection between one or more video sources and one or more
/// outputs.
#[derive(Clone, Debug, Default)]
pub struct Flow {
    /// The Availability Zone that you want to create the flow in. These options are limited to the Availability Zones
    /// within the current AWS Region.
    ///
    /// A change replaces the resource.
    pub availability_zone: Option<Value<String>>,
    /// The encoding configuration to apply to the NDI source content when transcoding it to a transport stream (TS) for
    /// downstream distribution.
    pub encoding_config: Option<Value<flow::EncodingConfig>>,
    /// Determines the processing capacity and feature set of the flow. Set this optional parameter to LARGE if you want
    /// to enable NDI outputs on the flow.
    ///
    /// One of `MEDIUM`, `LARGE`, `LARGE_4X`.
    pub flow_size: Option<Value<String>>,
    /// The maintenance settings you want to use for the flow.
    pub maintenance: Option<Value<flow::Maintenance>>,
    /// The media streams that are associated with the flow. After you associate a media stream with a source, you can
    /// also associate it with outputs on the flow.
    pub media_streams: Option<Value<Vec<flow::MediaStream>>>,
    /// The name of the flow.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Specifies the configuration settings for NDI outputs. Required when the flow includes NDI outputs.
    pub ndi_config: Option<Value<flow::NdiConfig>>,
    /// The settings for the source that you want to use for the new flow.
    ///
    /// Required.
    pub source: Option<Value<flow::Source>>,
    /// The settings for source failover.
    pub source_failover_config: Option<Value<flow::FailoverConfig>>,
    /// The settings for source monitoring.
    pub source_monitoring_config: Option<Value<flow::SourceMonitoringConfig>>,
    /// Key-value pairs that can be used to tag this flow.
    pub tags: Option<Value<Vec<flow::Tag>>>,
    /// The VPC Interfaces for this flow.
    pub vpc_interfaces: Option<Value<Vec<flow::VpcInterface>>>,
}

impl Lower for Flow {
    fn fields(self, to: &mut Fields) {
        to.set("AvailabilityZone", self.availability_zone);
        to.set("EncodingConfig", self.encoding_config);
        to.set("FlowSize", self.flow_size);
        to.set("Maintenance", self.maintenance);
        to.set("MediaStreams", self.media_streams);
        to.set("Name", self.name);
        to.set("NdiConfig", self.ndi_config);
        to.set("Source", self.source);
        to.set("SourceFailoverConfig", self.source_failover_config);
        to.set("SourceMonitoringConfig", self.source_monitoring_config);
        to.set("Tags", self.tags);
        to.set("VpcInterfaces", self.vpc_interfaces);
    }
}

impl Level1 for Flow {
    const TYPE: &'static str = "AWS::MediaConnect::Flow";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Flow> {
    /// `Ref`: its `FlowArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The IP address from which video will be sent to output destinations.
    pub fn egress_ip(self) -> Value<String> {
        self.attribute("EgressIp")
    }

    /// The Amazon Resource Name (ARN) of the flow.
    pub fn flow_arn(self) -> Value<Arn> {
        self.attribute("FlowArn")
    }

    /// The Availability Zone that the flow was created in. These options are limited to the Availability Zones within
    /// the current AWS Region.
    pub fn flow_availability_zone(self) -> Value<String> {
        self.attribute("FlowAvailabilityZone")
    }

    /// This read-only value represents the automatically-generated NDI machine name that MediaConnect generated for
    /// this flow.
    pub fn flow_ndi_machine_name(self) -> Value<String> {
        self.attribute("FlowNdiMachineName")
    }

    /// The IP address that the flow listens on for incoming content.
    pub fn source_ingest_ip(self) -> Value<String> {
        self.attribute("Source.IngestIp")
    }

    /// The ARN of the source.
    pub fn source_source_arn(self) -> Value<Arn> {
        self.attribute("Source.SourceArn")
    }

    /// The port that the flow listens on for incoming content. If the protocol of the source is Zixi, the port must be
    /// set to 2088.
    pub fn source_source_ingest_port(self) -> Value<String> {
        self.attribute("Source.SourceIngestPort")
    }
}

/// What [`Flow`] is made of.
pub mod flow {
    use super::*;

    /// `EncodingConfig` of `AWS::MediaConnect::Flow`.
    #[derive(Clone, Debug, Default)]
    pub struct EncodingConfig {
        /// The encoding profile to use when transcoding the NDI source to a Transport Stream. You can change this value
        /// while a flow is running.
        ///
        /// One of `DISTRIBUTION_H264_DEFAULT`, `CONTRIBUTION_H264_DEFAULT`.
        pub encoding_profile: Option<Value<String>>,
        /// The maximum video bitrate to use when transcoding the NDI source to a Transport Stream. This parameter enables
        /// you to override the default video bitrate within the encoding profile's supported range.
        pub video_max_bitrate: Option<Value<i64>>,
    }

    impl Lower for EncodingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EncodingProfile", self.encoding_profile);
            to.set("VideoMaxBitrate", self.video_max_bitrate);
        }
    }

    /// The maintenance setting of a flow.
    #[derive(Clone, Debug, Default)]
    pub struct Maintenance {
        /// A day of a week when the maintenance will happen. Use Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday.
        ///
        /// Required. One of `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`, `Sunday`.
        pub maintenance_day: Option<Value<String>>,
        /// UTC time when the maintenance will happen. Use 24-hour HH:MM format. Minutes must be 00. Example: 13:00.
        ///
        /// Required.
        pub maintenance_start_hour: Option<Value<String>>,
    }

    impl Lower for Maintenance {
        fn fields(self, to: &mut Fields) {
            to.set("MaintenanceDay", self.maintenance_day);
            to.set("MaintenanceStartHour", self.maintenance_start_hour);
        }
    }

    /// A media stream represents one component of your content, such as video, audio, or ancillary data. After you add
    /// a media stream to your flow, you can associate it with sources and outputs that use the ST 2110 JPEG XS or CDI
    /// protocol.
    #[derive(Clone, Debug, Default)]
    pub struct MediaStream {
        /// Attributes that are related to the media stream.
        pub attributes: Option<Value<MediaStreamAttributes>>,
        /// The sample rate for the stream. This value is measured in Hz.
        pub clock_rate: Option<Value<i64>>,
        /// A description that can help you quickly identify what your media stream is used for.
        pub description: Option<Value<String>>,
        /// The format type number (sometimes referred to as RTP payload type) of the media stream. MediaConnect assigns
        /// this value to the media stream.
        pub fmt: Option<Value<i64>>,
        /// A unique identifier for the media stream.
        ///
        /// Required.
        pub media_stream_id: Option<Value<i64>>,
        /// A name that helps you distinguish one media stream from another.
        ///
        /// Required.
        pub media_stream_name: Option<Value<String>>,
        /// The type of media stream.
        ///
        /// Required. One of `video`, `audio`, `ancillary-data`.
        pub media_stream_type: Option<Value<String>>,
        /// Key-value pairs that can be used to tag this media stream.
        pub tags: Option<Value<Vec<Tag>>>,
        /// The resolution of the video.
        ///
        /// One of `2160p`, `1080p`, `1080i`, `720p`, `480p`.
        pub video_format: Option<Value<String>>,
    }

    impl Lower for MediaStream {
        fn fields(self, to: &mut Fields) {
            to.set("Attributes", self.attributes);
            to.set("ClockRate", self.clock_rate);
            to.set("Description", self.description);
            to.set("Fmt", self.fmt);
            to.set("MediaStreamId", self.media_stream_id);
            to.set("MediaStreamName", self.media_stream_name);
            to.set("MediaStreamType", self.media_stream_type);
            to.set("Tags", self.tags);
            to.set("VideoFormat", self.video_format);
        }
    }

    /// Attributes that are related to the media stream.
    #[derive(Clone, Debug, Default)]
    pub struct MediaStreamAttributes {
        /// The settings that you want to use to define the media stream.
        pub fmtp: Option<Value<Fmtp>>,
        /// The audio language, in a format that is recognized by the receiver.
        pub lang: Option<Value<String>>,
    }

    impl Lower for MediaStreamAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("Fmtp", self.fmtp);
            to.set("Lang", self.lang);
        }
    }

    /// A set of parameters that define the media stream.
    #[derive(Clone, Debug, Default)]
    pub struct Fmtp {
        /// The format of the audio channel.
        pub channel_order: Option<Value<String>>,
        /// The format used for the representation of color.
        ///
        /// One of `BT601`, `BT709`, `BT2020`, `BT2100`, `ST2065-1`, `ST2065-3`, `XYZ`.
        pub colorimetry: Option<Value<String>>,
        /// The frame rate for the video stream, in frames/second. For example: 60000/1001.
        pub exact_framerate: Option<Value<String>>,
        /// The pixel aspect ratio (PAR) of the video.
        pub par: Option<Value<String>>,
        /// The encoding range of the video.
        ///
        /// One of `NARROW`, `FULL`, `FULLPROTECT`.
        pub range: Option<Value<String>>,
        /// The type of compression that was used to smooth the video’s appearance.
        ///
        /// One of `progressive`, `interlace`, `progressive-segmented-frame`.
        pub scan_mode: Option<Value<String>>,
        /// The transfer characteristic system (TCS) that is used in the video.
        ///
        /// One of `SDR`, `PQ`, `HLG`, `LINEAR`, `BT2100LINPQ`, `BT2100LINHLG`, `ST2065-1`, `ST428-1`, `DENSITY`.
        pub tcs: Option<Value<String>>,
    }

    impl Lower for Fmtp {
        fn fields(self, to: &mut Fields) {
            to.set("ChannelOrder", self.channel_order);
            to.set("Colorimetry", self.colorimetry);
            to.set("ExactFramerate", self.exact_framerate);
            to.set("Par", self.par);
            to.set("Range", self.range);
            to.set("ScanMode", self.scan_mode);
            to.set("Tcs", self.tcs);
        }
    }

    /// `Tag` of `AWS::MediaConnect::Flow`.
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

    /// Specifies the configuration settings for NDI outputs. Required when the flow includes NDI outputs.
    #[derive(Clone, Debug, Default)]
    pub struct NdiConfig {
        /// A prefix for the names of the NDI sources that the flow creates. If a custom name isn't specified, MediaConnect
        /// generates a unique 12-character ID as the prefix.
        pub machine_name: Option<Value<String>>,
        /// A list of up to three NDI discovery server configurations. While not required by the API, this configuration is
        /// necessary for NDI functionality to work properly.
        pub ndi_discovery_servers: Option<Value<Vec<NdiDiscoveryServerConfig>>>,
        /// A setting that controls whether NDI outputs can be used in the flow. Must be ENABLED to add NDI outputs.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub ndi_state: Option<Value<String>>,
    }

    impl Lower for NdiConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MachineName", self.machine_name);
            to.set("NdiDiscoveryServers", self.ndi_discovery_servers);
            to.set("NdiState", self.ndi_state);
        }
    }

    /// Specifies the configuration settings for individual NDI discovery servers. A maximum of 3 servers is allowed.
    #[derive(Clone, Debug, Default)]
    pub struct NdiDiscoveryServerConfig {
        /// The unique network address of the NDI discovery server.
        ///
        /// Required.
        pub discovery_server_address: Option<Value<String>>,
        /// The port for the NDI discovery server. Defaults to 5959 if a custom port isn't specified.
        pub discovery_server_port: Option<Value<i64>>,
        /// The identifier for the Virtual Private Cloud (VPC) network interface used by the flow.
        ///
        /// Required.
        pub vpc_interface_adapter: Option<Value<String>>,
    }

    impl Lower for NdiDiscoveryServerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DiscoveryServerAddress", self.discovery_server_address);
            to.set("DiscoveryServerPort", self.discovery_server_port);
            to.set("VpcInterfaceAdapter", self.vpc_interface_adapter);
        }
    }

    /// The details of the sources of the flow.
    #[derive(Clone, Debug, Default)]
    pub struct Source {
        /// The type of encryption that is used on the content ingested from this source.
        pub decryption: Option<Value<Encryption>>,
        /// A description for the source. This value is not used or seen outside of the current MediaConnect account.
        pub description: Option<Value<String>>,
        /// The ARN of the entitlement that allows you to subscribe to content that comes from another AWS account.
        pub entitlement_arn: Option<Value<String>>,
        /// The source configuration for cloud flows receiving a stream from a bridge.
        pub gateway_bridge_source: Option<Value<GatewayBridgeSource>>,
        /// The port that the flow will be listening on for incoming content.
        pub ingest_port: Option<Value<i64>>,
        /// The maximum bitrate for RIST, RTP, and RTP-FEC streams.
        pub max_bitrate: Option<Value<i64>>,
        /// The maximum latency in milliseconds for a RIST or Zixi-based source.
        pub max_latency: Option<Value<i64>>,
        /// The size of the buffer (in milliseconds) to use to sync incoming source data.
        pub max_sync_buffer: Option<Value<i64>>,
        /// The media streams that are associated with the source, and the parameters for those associations.
        pub media_stream_source_configurations: Option<Value<Vec<MediaStreamSourceConfiguration>>>,
        /// The minimum latency in milliseconds for SRT-based streams. In streams that use the SRT protocol, this value that
        /// you set on your MediaConnect source or output represents the minimal potential latency of that connection.
        pub min_latency: Option<Value<i64>>,
        /// The name of the source.
        ///
        /// A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The settings for the NDI flow source. This includes the exact name of the upstream NDI sender that you want to
        /// connect to your flow source.
        pub ndi_source_settings: Option<Value<NdiSourceSettings>>,
        /// The protocol that is used by the source. AWS CloudFormation does not currently support CDI or ST 2110 JPEG XS
        /// source protocols.
        ///
        /// One of `zixi-push`, `rtp-fec`, `rtp`, `rist`, `srt-listener`, `srt-caller`, `st2110-jpegxs`, `cdi`,
        /// `ndi-speed-hq`.
        pub protocol: Option<Value<String>>,
        /// Indicates if router integration is enabled or disabled on the flow source.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub router_integration_state: Option<Value<String>>,
        /// The decryption configuration for the flow source when router integration is enabled.
        pub router_integration_transit_decryption: Option<Value<FlowTransitEncryption>>,
        /// The port that the flow uses to send outbound requests to initiate connection with the sender.
        pub sender_control_port: Option<Value<i64>>,
        /// The IP address that the flow communicates with to initiate connection with the sender.
        pub sender_ip_address: Option<Value<String>>,
        /// Source IP or domain name for SRT-caller protocol.
        pub source_listener_address: Option<Value<String>>,
        /// Source port for SRT-caller protocol.
        pub source_listener_port: Option<Value<i64>>,
        /// The stream ID that you want to use for the transport. This parameter applies only to Zixi-based streams.
        pub stream_id: Option<Value<String>>,
        /// Key-value pairs that can be used to tag this source.
        pub tags: Option<Value<Vec<Tag>>>,
        /// The name of the VPC interface that is used for this source.
        pub vpc_interface_name: Option<Value<String>>,
        /// The range of IP addresses that should be allowed to contribute content to your source. These IP addresses should
        /// be in the form of a Classless Inter-Domain Routing (CIDR) block; for example, 10.0.0.0/16.
        pub whitelist_cidr: Option<Value<String>>,
    }

    impl Lower for Source {
        fn fields(self, to: &mut Fields) {
            to.set("Decryption", self.decryption);
            to.set("Description", self.description);
            to.set("EntitlementArn", self.entitlement_arn);
            to.set("GatewayBridgeSource", self.gateway_bridge_source);
            to.set("IngestPort", self.ingest_port);
            to.set("MaxBitrate", self.max_bitrate);
            to.set("MaxLatency", self.max_latency);
            to.set("MaxSyncBuffer", self.max_sync_buffer);
            to.set("MediaStreamSourceConfigurations", self.media_stream_source_configurations);
            to.set("MinLatency", self.min_latency);
            to.set("Name", self.name);
            to.set("NdiSourceSettings", self.ndi_source_settings);
            to.set("Protocol", self.protocol);
            to.set("RouterIntegrationState", self.router_integration_state);
            to.set("RouterIntegrationTransitDecryption", self.router_integration_transit_decryption);
            to.set("SenderControlPort", self.sender_control_port);
            to.set("SenderIpAddress", self.sender_ip_address);
            to.set("SourceListenerAddress", self.source_listener_address);
            to.set("SourceListenerPort", self.source_listener_port);
            to.set("StreamId", self.stream_id);
            to.set("Tags", self.tags);
            to.set("VpcInterfaceName", self.vpc_interface_name);
            to.set("WhitelistCidr", self.whitelist_cidr);
        }
    }

    /// Encryption information.
    #[derive(Clone, Debug, Default)]
    pub struct Encryption {
        /// The type of algorithm that is used for static key encryption (such as aes128, aes192, or aes256). If you are
        /// using SPEKE or SRT-password encryption, this property must be left blank.
        ///
        /// One of `aes128`, `aes192`, `aes256`.
        pub algorithm: Option<Value<String>>,
        /// A 128-bit, 16-byte hex value represented by a 32-character string, to be used with the key for encrypting
        /// content.
        pub constant_initialization_vector: Option<Value<String>>,
        /// The value of one of the devices that you configured with your digital rights management (DRM) platform key
        /// provider.
        pub device_id: Option<Value<String>>,
        /// The type of key that is used for the encryption. If you don't specify a `keyType` value, the service uses the
        /// default setting ( `static-key` ).
        ///
        /// One of `speke`, `static-key`, `srt-password`.
        pub key_type: Option<Value<String>>,
        /// The AWS Region that the API Gateway proxy endpoint was created in. This parameter is required for SPEKE
        /// encryption and is not valid for static key encryption.
        pub region: Option<Value<String>>,
        /// An identifier for the content. The service sends this value to the key server to identify the current endpoint.
        pub resource_id: Option<Value<String>>,
        /// The ARN of the role that you created during setup (when you set up MediaConnect as a trusted entity).
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The ARN of the secret that you created in AWS Secrets Manager to store the encryption key. This parameter is
        /// required for static key encryption and is not valid for SPEKE encryption.
        pub secret_arn: Option<Value<String>>,
        /// The URL from the API Gateway proxy that you set up to talk to your key server. This parameter is required for
        /// SPEKE encryption and is not valid for static key encryption.
        pub url: Option<Value<String>>,
    }

    impl Lower for Encryption {
        fn fields(self, to: &mut Fields) {
            to.set("Algorithm", self.algorithm);
            to.set("ConstantInitializationVector", self.constant_initialization_vector);
            to.set("DeviceId", self.device_id);
            to.set("KeyType", self.key_type);
            to.set("Region", self.region);
            to.set("ResourceId", self.resource_id);
            to.set("RoleArn", self.role_arn);
            to.set("SecretArn", self.secret_arn);
            to.set("Url", self.url);
        }
    }

    /// The source configuration for cloud flows receiving a stream from a bridge.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayBridgeSource {
        /// The ARN of the bridge feeding this flow.
        ///
        /// Required.
        pub bridge_arn: Option<Value<String>>,
        /// The name of the VPC interface attachment to use for this bridge source.
        pub vpc_interface_attachment: Option<Value<VpcInterfaceAttachment>>,
    }

    impl Lower for GatewayBridgeSource {
        fn fields(self, to: &mut Fields) {
            to.set("BridgeArn", self.bridge_arn);
            to.set("VpcInterfaceAttachment", self.vpc_interface_attachment);
        }
    }

    /// The settings for attaching a VPC interface to an resource.
    #[derive(Clone, Debug, Default)]
    pub struct VpcInterfaceAttachment {
        /// The name of the VPC interface to use for this resource.
        pub vpc_interface_name: Option<Value<String>>,
    }

    impl Lower for VpcInterfaceAttachment {
        fn fields(self, to: &mut Fields) {
            to.set("VpcInterfaceName", self.vpc_interface_name);
        }
    }

    /// The media stream that is associated with the source, and the parameters for that association.
    #[derive(Clone, Debug, Default)]
    pub struct MediaStreamSourceConfiguration {
        /// The format that was used to encode the data. For ancillary data streams, set the encoding name to smpte291.
        ///
        /// Required. One of `jxsv`, `raw`, `smpte291`, `pcm`.
        pub encoding_name: Option<Value<String>>,
        /// The media streams that you want to associate with the source.
        pub input_configurations: Option<Value<Vec<InputConfiguration>>>,
        /// A name that helps you distinguish one media stream from another.
        ///
        /// Required.
        pub media_stream_name: Option<Value<String>>,
    }

    impl Lower for MediaStreamSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EncodingName", self.encoding_name);
            to.set("InputConfigurations", self.input_configurations);
            to.set("MediaStreamName", self.media_stream_name);
        }
    }

    /// The transport parameters that are associated with an incoming media stream.
    #[derive(Clone, Debug, Default)]
    pub struct InputConfiguration {
        /// The port that the flow listens on for an incoming media stream.
        ///
        /// Required.
        pub input_port: Option<Value<i64>>,
        /// The VPC interface where the media stream comes in from.
        ///
        /// Required.
        pub interface: Option<Value<Interface>>,
    }

    impl Lower for InputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InputPort", self.input_port);
            to.set("Interface", self.interface);
        }
    }

    /// The VPC interface that is used for the media stream associated with the source or output.
    #[derive(Clone, Debug, Default)]
    pub struct Interface {
        /// The name of the VPC interface.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for Interface {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// `NdiSourceSettings` of `AWS::MediaConnect::Flow`.
    #[derive(Clone, Debug, Default)]
    pub struct NdiSourceSettings {
        /// The audio reference level of the NDI sender, in dBFS.
        ///
        /// \-40 to 0.
        pub audio_reference_level: Option<Value<i64>>,
        pub source_name: Option<Value<String>>,
    }

    impl Lower for NdiSourceSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AudioReferenceLevel", self.audio_reference_level);
            to.set("SourceName", self.source_name);
        }
    }

    /// The configuration that defines how content is encrypted during transit between the MediaConnect router and a
    /// MediaConnect flow.
    #[derive(Clone, Debug, Default)]
    pub struct FlowTransitEncryption {
        /// Configuration settings for flow transit encryption keys.
        ///
        /// Required.
        pub encryption_key_configuration: Option<Value<FlowTransitEncryptionKeyConfiguration>>,
        /// One of `SECRETS_MANAGER`, `AUTOMATIC`.
        pub encryption_key_type: Option<Value<String>>,
    }

    impl Lower for FlowTransitEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionKeyConfiguration", self.encryption_key_configuration);
            to.set("EncryptionKeyType", self.encryption_key_type);
        }
    }

    /// Configuration settings for flow transit encryption keys.
    #[derive(Clone, Debug, Default)]
    pub struct FlowTransitEncryptionKeyConfiguration {
        /// Configuration settings for automatic encryption key management, where MediaConnect handles key creation and
        /// rotation.
        pub automatic: Option<Value<Json>>,
        /// The configuration settings for transit encryption of a flow source using AWS Secrets Manager, including the
        /// secret ARN and role ARN.
        pub secrets_manager: Option<Value<SecretsManagerEncryptionKeyConfiguration>>,
    }

    impl Lower for FlowTransitEncryptionKeyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Automatic", self.automatic);
            to.set("SecretsManager", self.secrets_manager);
        }
    }

    /// The configuration settings for transit encryption of a flow source using AWS Secrets Manager, including the
    /// secret ARN and role ARN.
    #[derive(Clone, Debug, Default)]
    pub struct SecretsManagerEncryptionKeyConfiguration {
        /// The ARN of the IAM role used for transit encryption from the router output using AWS Secrets Manager.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The ARN of the AWS Secrets Manager secret used for transit encryption from the router output.
        ///
        /// Required.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for SecretsManagerEncryptionKeyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RoleArn", self.role_arn);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// The settings for source failover.
    #[derive(Clone, Debug, Default)]
    pub struct FailoverConfig {
        /// The type of failover you choose for this flow. MERGE combines the source streams into a single stream, allowing
        /// graceful recovery from any single-source loss.
        ///
        /// One of `MERGE`, `FAILOVER`.
        pub failover_mode: Option<Value<String>>,
        /// Search window time to look for dash-7 packets.
        pub recovery_window: Option<Value<i64>>,
        /// The priority you want to assign to a source. You can have a primary stream and a backup stream or two equally
        /// prioritized streams.
        pub source_priority: Option<Value<SourcePriority>>,
        /// The state of source failover on the flow. If the state is inactive, the flow can have only one source.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
    }

    impl Lower for FailoverConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FailoverMode", self.failover_mode);
            to.set("RecoveryWindow", self.recovery_window);
            to.set("SourcePriority", self.source_priority);
            to.set("State", self.state);
        }
    }

    /// The priority you want to assign to a source. You can have a primary stream and a backup stream or two equally
    /// prioritized streams.
    #[derive(Clone, Debug, Default)]
    pub struct SourcePriority {
        /// The name of the source you choose as the primary source for this flow.
        ///
        /// Required.
        pub primary_source: Option<Value<String>>,
    }

    impl Lower for SourcePriority {
        fn fields(self, to: &mut Fields) {
            to.set("PrimarySource", self.primary_source);
        }
    }

    /// The `SourceMonitoringConfig` property type specifies the source monitoring settings for an
    /// `AWS::MediaConnect::Flow`.
    #[derive(Clone, Debug, Default)]
    pub struct SourceMonitoringConfig {
        /// Contains the settings for audio stream metrics monitoring.
        pub audio_monitoring_settings: Option<Value<Vec<AudioMonitoringSetting>>>,
        /// Indicates whether content quality analysis is enabled or disabled.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub content_quality_analysis_state: Option<Value<String>>,
        /// The current state of the thumbnail monitoring.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub thumbnail_state: Option<Value<String>>,
        /// Contains the settings for video stream metrics monitoring.
        pub video_monitoring_settings: Option<Value<Vec<VideoMonitoringSetting>>>,
    }

    impl Lower for SourceMonitoringConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AudioMonitoringSettings", self.audio_monitoring_settings);
            to.set("ContentQualityAnalysisState", self.content_quality_analysis_state);
            to.set("ThumbnailState", self.thumbnail_state);
            to.set("VideoMonitoringSettings", self.video_monitoring_settings);
        }
    }

    /// Specifies the configuration for audio stream metrics monitoring.
    #[derive(Clone, Debug, Default)]
    pub struct AudioMonitoringSetting {
        /// Detects periods of silence.
        pub silent_audio: Option<Value<SilentAudio>>,
    }

    impl Lower for AudioMonitoringSetting {
        fn fields(self, to: &mut Fields) {
            to.set("SilentAudio", self.silent_audio);
        }
    }

    /// Configures settings for the `SilentAudio` metric.
    #[derive(Clone, Debug, Default)]
    pub struct SilentAudio {
        /// Indicates whether the `SilentAudio` metric is enabled or disabled.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
        /// Specifies the number of consecutive seconds of silence that triggers an event or alert.
        pub threshold_seconds: Option<Value<i64>>,
    }

    impl Lower for SilentAudio {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
            to.set("ThresholdSeconds", self.threshold_seconds);
        }
    }

    /// Specifies the configuration for video stream metrics monitoring.
    #[derive(Clone, Debug, Default)]
    pub struct VideoMonitoringSetting {
        /// Detects video frames that are black.
        pub black_frames: Option<Value<BlackFrames>>,
        /// Detects video frames that have not changed.
        pub frozen_frames: Option<Value<FrozenFrames>>,
    }

    impl Lower for VideoMonitoringSetting {
        fn fields(self, to: &mut Fields) {
            to.set("BlackFrames", self.black_frames);
            to.set("FrozenFrames", self.frozen_frames);
        }
    }

    /// Configures settings for the `BlackFrames` metric.
    #[derive(Clone, Debug, Default)]
    pub struct BlackFrames {
        /// Indicates whether the `BlackFrames` metric is enabled or disabled..
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
        /// Specifies the number of consecutive seconds of black frames that triggers an event or alert.
        pub threshold_seconds: Option<Value<i64>>,
    }

    impl Lower for BlackFrames {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
            to.set("ThresholdSeconds", self.threshold_seconds);
        }
    }

    /// Configures settings for the `FrozenFrames` metric.
    #[derive(Clone, Debug, Default)]
    pub struct FrozenFrames {
        /// Indicates whether the `FrozenFrames` metric is enabled or disabled.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
        /// Specifies the number of consecutive seconds of a static image that triggers an event or alert.
        pub threshold_seconds: Option<Value<i64>>,
    }

    impl Lower for FrozenFrames {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
            to.set("ThresholdSeconds", self.threshold_seconds);
        }
    }

    /// The details of a VPC interface.
    #[derive(Clone, Debug, Default)]
    pub struct VpcInterface {
        /// Immutable and has to be a unique against other VpcInterfaces in this Flow.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// IDs of the network interfaces created in customer's account by MediaConnect.
        pub network_interface_ids: Option<Value<Vec<String>>>,
        /// The type of network interface.
        ///
        /// One of `ena`, `efa`.
        pub network_interface_type: Option<Value<String>>,
        /// A role Arn MediaConnect can assume to create ENIs in your account.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// Security Group IDs to be used on ENI.
        ///
        /// Required.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// Subnet must be in the AZ of the Flow.
        ///
        /// Required.
        pub subnet_id: Option<Value<String>>,
        /// Key-value pairs that can be used to tag this VPC interface.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for VpcInterface {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("NetworkInterfaceIds", self.network_interface_ids);
            to.set("NetworkInterfaceType", self.network_interface_type);
            to.set("RoleArn", self.role_arn);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetId", self.subnet_id);
            to.set("Tags", self.tags);
        }
    }
}

/// `AWS::MediaConnect::FlowEntitlement`.
///
/// The `AWS::MediaConnect::FlowEntitlement` resource defines the permission that an AWS account grants to another
/// AWS account to allow access to the content in a specific AWS Elemental MediaConnect flow.
#[derive(Clone, Debug, Default)]
pub struct FlowEntitlement {
    /// The percentage of the entitlement data transfer fee that you want the subscriber to be responsible for.
    ///
    /// A change replaces the resource.
    pub data_transfer_subscriber_fee_percent: Option<Value<i64>>,
    /// A description of the entitlement. This description appears only on the MediaConnect console and is not visible
    /// outside of the current AWS account.
    ///
    /// Required.
    pub description: Option<Value<String>>,
    /// Encryption information.
    pub encryption: Option<Value<flow_entitlement::Encryption>>,
    /// An indication of whether the new entitlement should be enabled or disabled as soon as it is created.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub entitlement_status: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the flow.
    ///
    /// Required. A change replaces the resource.
    pub flow_arn: Option<Value<String>>,
    /// The name of the entitlement. This value must be unique within the current flow.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The AWS account IDs that you want to share your content with. The receiving accounts (subscribers) will be
    /// allowed to create their own flows using your content as the source.
    ///
    /// Required.
    pub subscribers: Option<Value<Vec<String>>>,
    /// Key-value pairs that can be used to tag and organize this flow entitlement.
    pub tags: Option<Value<Vec<flow_entitlement::Tag>>>,
}

impl Lower for FlowEntitlement {
    fn fields(self, to: &mut Fields) {
        to.set("DataTransferSubscriberFeePercent", self.data_transfer_subscriber_fee_percent);
        to.set("Description", self.description);
        to.set("Encryption", self.encryption);
        to.set("EntitlementStatus", self.entitlement_status);
        to.set("FlowArn", self.flow_arn);
        to.set("Name", self.name);
        to.set("Subscribers", self.subscribers);
        to.set("Tags", self.tags);
    }
}

impl Level1 for FlowEntitlement {
    const TYPE: &'static str = "AWS::MediaConnect::FlowEntitlement";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FlowEntitlement> {
    /// `Ref`: its `EntitlementArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The entitlement ARN.
    pub fn entitlement_arn(self) -> Value<Arn> {
        self.attribute("EntitlementArn")
    }
}

/// What [`FlowEntitlement`] is made of.
pub mod flow_entitlement {
    use super::*;

    /// Encryption information.
    #[derive(Clone, Debug, Default)]
    pub struct Encryption {
        /// The type of algorithm that is used for static key encryption (such as aes128, aes192, or aes256). If you are
        /// using SPEKE or SRT-password encryption, this property must be left blank.
        ///
        /// Required. One of `aes128`, `aes192`, `aes256`.
        pub algorithm: Option<Value<String>>,
        /// A 128-bit, 16-byte hex value represented by a 32-character string, to be used with the key for encrypting
        /// content.
        pub constant_initialization_vector: Option<Value<String>>,
        /// The value of one of the devices that you configured with your digital rights management (DRM) platform key
        /// provider.
        pub device_id: Option<Value<String>>,
        /// The type of key that is used for the encryption. If you don't specify a `keyType` value, the service uses the
        /// default setting ( `static-key` ).
        ///
        /// One of `speke`, `static-key`.
        pub key_type: Option<Value<String>>,
        /// The AWS Region that the API Gateway proxy endpoint was created in. This parameter is required for SPEKE
        /// encryption and is not valid for static key encryption.
        pub region: Option<Value<String>>,
        /// An identifier for the content. The service sends this value to the key server to identify the current endpoint.
        pub resource_id: Option<Value<String>>,
        /// The ARN of the role that you created during setup (when you set up MediaConnect as a trusted entity).
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The ARN of the secret that you created in AWS Secrets Manager to store the encryption key. This parameter is
        /// required for static key encryption and is not valid for SPEKE encryption.
        pub secret_arn: Option<Value<String>>,
        /// The URL from the API Gateway proxy that you set up to talk to your key server. This parameter is required for
        /// SPEKE encryption and is not valid for static key encryption.
        pub url: Option<Value<String>>,
    }

    impl Lower for Encryption {
        fn fields(self, to: &mut Fields) {
            to.set("Algorithm", self.algorithm);
            to.set("ConstantInitializationVector", self.constant_initialization_vector);
            to.set("DeviceId", self.device_id);
            to.set("KeyType", self.key_type);
            to.set("Region", self.region);
            to.set("ResourceId", self.resource_id);
            to.set("RoleArn", self.role_arn);
            to.set("SecretArn", self.secret_arn);
            to.set("Url", self.url);
        }
    }

    /// `Tag` of `AWS::MediaConnect::FlowEntitlement`.
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

/// `AWS::MediaConnect::FlowMediaStream`.
///
/// Resource schema for AWS::MediaConnect::FlowMediaStream. A media stream represents a single track or stream of
/// media containing video, audio, or ancillary data that is transported using the SMPTE 2110 JPEG XS or CDI
/// protocol.
#[derive(Clone, Debug, Default)]
pub struct FlowMediaStream {
    /// Attributes that are related to the media stream.
    pub attributes: Option<Value<flow_media_stream::MediaStreamAttributes>>,
    /// The sample rate (in Hz) for the stream. If the media stream type is video or ancillary data, set this value to
    /// 90000.
    pub clock_rate: Option<Value<i64>>,
    /// A description that can help you quickly identify what your media stream is used for.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the flow that the media stream belongs to.
    ///
    /// Required. A change replaces the resource.
    pub flow_arn: Option<Value<String>>,
    /// A unique identifier for the media stream.
    ///
    /// Required. A change replaces the resource.
    pub media_stream_id: Option<Value<i64>>,
    /// A name that helps you distinguish one media stream from another.
    ///
    /// Required. A change replaces the resource.
    pub media_stream_name: Option<Value<String>>,
    /// The type of media stream.
    ///
    /// Required. One of `video`, `audio`, `ancillary-data`.
    pub media_stream_type: Option<Value<String>>,
    /// The key-value pairs that can be used to tag and organize the media stream.
    pub tags: Option<Value<Vec<flow_media_stream::Tag>>>,
    /// The resolution of the video. Required for a video media stream and rejected for other media stream types.
    pub video_format: Option<Value<String>>,
}

impl Lower for FlowMediaStream {
    fn fields(self, to: &mut Fields) {
        to.set("Attributes", self.attributes);
        to.set("ClockRate", self.clock_rate);
        to.set("Description", self.description);
        to.set("FlowArn", self.flow_arn);
        to.set("MediaStreamId", self.media_stream_id);
        to.set("MediaStreamName", self.media_stream_name);
        to.set("MediaStreamType", self.media_stream_type);
        to.set("Tags", self.tags);
        to.set("VideoFormat", self.video_format);
    }
}

impl Level1 for FlowMediaStream {
    const TYPE: &'static str = "AWS::MediaConnect::FlowMediaStream";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FlowMediaStream> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the media stream, composed of the flow ARN followed by /mediaStream/ and the
    /// media stream name.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The format type number (sometimes referred to as RTP payload type) of the media stream. MediaConnect assigns
    /// this value to the media stream.
    pub fn fmt_attribute(self) -> Value<i64> {
        self.attribute("Fmt")
    }
}

/// What [`FlowMediaStream`] is made of.
pub mod flow_media_stream {
    use super::*;

    /// Attributes that are related to the media stream.
    #[derive(Clone, Debug, Default)]
    pub struct MediaStreamAttributes {
        /// A set of parameters that define the media stream.
        pub fmtp: Option<Value<Fmtp>>,
        /// The audio language, in a format that is recognized by the receiver. Can only be specified for an audio media
        /// stream.
        pub lang: Option<Value<String>>,
    }

    impl Lower for MediaStreamAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("Fmtp", self.fmtp);
            to.set("Lang", self.lang);
        }
    }

    /// A set of parameters that define the media stream.
    #[derive(Clone, Debug, Default)]
    pub struct Fmtp {
        /// The format of the audio channel. Can only be specified for an audio media stream.
        pub channel_order: Option<Value<String>>,
        /// The format used for the representation of color.
        ///
        /// One of `BT601`, `BT709`, `BT2020`, `BT2100`, `ST2065-1`, `ST2065-3`, `XYZ`.
        pub colorimetry: Option<Value<String>>,
        /// The frame rate for the video stream, in frames/second. For example: 60000/1001.
        pub exact_framerate: Option<Value<String>>,
        /// The pixel aspect ratio (PAR) of the video.
        pub par: Option<Value<String>>,
        /// The encoding range of the video.
        ///
        /// One of `NARROW`, `FULL`, `FULLPROTECT`.
        pub range: Option<Value<String>>,
        /// The type of compression that was used to smooth the video's appearance.
        ///
        /// One of `progressive`, `interlace`, `progressive-segmented-frame`.
        pub scan_mode: Option<Value<String>>,
        /// The transfer characteristic system (TCS) that is used in the video.
        ///
        /// One of `SDR`, `PQ`, `HLG`, `LINEAR`, `BT2100LINPQ`, `BT2100LINHLG`, `ST2065-1`, `ST428-1`, `DENSITY`.
        pub tcs: Option<Value<String>>,
    }

    impl Lower for Fmtp {
        fn fields(self, to: &mut Fields) {
            to.set("ChannelOrder", self.channel_order);
            to.set("Colorimetry", self.colorimetry);
            to.set("ExactFramerate", self.exact_framerate);
            to.set("Par", self.par);
            to.set("Range", self.range);
            to.set("ScanMode", self.scan_mode);
            to.set("Tcs", self.tcs);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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

/// `AWS::MediaConnect::FlowOutput`.
///
/// The `AWS::MediaConnect::FlowOutput` resource defines the destination address, protocol, and port that AWS
/// Elemental MediaConnect sends the ingested video to.
#[derive(Clone, Debug, Default)]
pub struct FlowOutput {
    /// The range of IP addresses that should be allowed to initiate output requests to this flow. These IP addresses
    /// should be in the form of a Classless Inter-Domain Routing (CIDR) block; for example, 10.0.0.0/16.
    pub cidr_allow_list: Option<Value<Vec<String>>>,
    /// A description of the output. This description appears only on the MediaConnect console and will not be seen by
    /// the end user.
    pub description: Option<Value<String>>,
    /// The IP address where you want to send the output.
    pub destination: Option<Value<String>>,
    /// The type of key used for the encryption. If no `keyType` is provided, the service will use the default setting
    /// (static-key).
    pub encryption: Option<Value<flow_output::Encryption>>,
    /// The Amazon Resource Name (ARN) of the flow this output is attached to.
    ///
    /// Required. A change replaces the resource.
    pub flow_arn: Option<Value<String>>,
    /// The maximum latency in milliseconds. This parameter applies only to RIST-based and Zixi-based streams.
    pub max_latency: Option<Value<i64>>,
    /// The media streams that are associated with the output, and the parameters for those associations.
    pub media_stream_output_configurations: Option<Value<Vec<flow_output::MediaStreamOutputConfiguration>>>,
    /// The minimum latency in milliseconds for SRT-based streams. In streams that use the SRT protocol, this value that
    /// you set on your MediaConnect source or output represents the minimal potential latency of that connection.
    pub min_latency: Option<Value<i64>>,
    /// The name of the bridge's output.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The audio reference level of the NDI receiver, in dBFS.
    ///
    /// \-40 to 0.
    pub ndi_audio_reference_level: Option<Value<i64>>,
    /// The timecode source for the NDI output.
    ///
    /// One of `EMBEDDED_TIMECODE`, `UTC_SYSTEM_TIME`.
    pub ndi_output_timecode_source: Option<Value<String>>,
    /// A suffix for the names of the NDI sources that the flow creates. If a custom name isn't specified, MediaConnect
    /// uses the output name.
    pub ndi_program_name: Option<Value<String>>,
    /// A quality setting for the NDI Speed HQ encoder.
    pub ndi_speed_hq_quality: Option<Value<i64>>,
    /// An indication of whether the output should transmit data or not.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub output_status: Option<Value<String>>,
    /// The port to use when content is distributed to this output.
    pub port: Option<Value<i64>>,
    /// The protocol to use for the output.
    ///
    /// One of `zixi-push`, `rtp-fec`, `rtp`, `zixi-pull`, `rist`, `srt-listener`, `srt-caller`, `st2110-jpegxs`, `cdi`,
    /// `ndi-speed-hq`.
    pub protocol: Option<Value<String>>,
    /// The remote ID for the Zixi-pull stream.
    pub remote_id: Option<Value<String>>,
    /// One of `ENABLED`, `DISABLED`.
    pub router_integration_state: Option<Value<String>>,
    /// Encryption information.
    pub router_integration_transit_encryption: Option<Value<flow_output::FlowTransitEncryption>>,
    /// The smoothing latency in milliseconds for RIST, RTP, and RTP-FEC streams.
    pub smoothing_latency: Option<Value<i64>>,
    /// The stream ID that you want to use for this transport. This parameter applies only to Zixi and SRT caller-based
    /// streams.
    pub stream_id: Option<Value<String>>,
    /// Key-value pairs that can be used to tag and organize this flow output.
    pub tags: Option<Value<Vec<flow_output::Tag>>>,
    /// The name of the VPC interface attachment to use for this output.
    pub vpc_interface_attachment: Option<Value<flow_output::VpcInterfaceAttachment>>,
}

impl Lower for FlowOutput {
    fn fields(self, to: &mut Fields) {
        to.set("CidrAllowList", self.cidr_allow_list);
        to.set("Description", self.description);
        to.set("Destination", self.destination);
        to.set("Encryption", self.encryption);
        to.set("FlowArn", self.flow_arn);
        to.set("MaxLatency", self.max_latency);
        to.set("MediaStreamOutputConfigurations", self.media_stream_output_configurations);
        to.set("MinLatency", self.min_latency);
        to.set("Name", self.name);
        to.set("NdiAudioReferenceLevel", self.ndi_audio_reference_level);
        to.set("NdiOutputTimecodeSource", self.ndi_output_timecode_source);
        to.set("NdiProgramName", self.ndi_program_name);
        to.set("NdiSpeedHqQuality", self.ndi_speed_hq_quality);
        to.set("OutputStatus", self.output_status);
        to.set("Port", self.port);
        to.set("Protocol", self.protocol);
        to.set("RemoteId", self.remote_id);
        to.set("RouterIntegrationState", self.router_integration_state);
        to.set("RouterIntegrationTransitEncryption", self.router_integration_transit_encryption);
        to.set("SmoothingLatency", self.smoothing_latency);
        to.set("StreamId", self.stream_id);
        to.set("Tags", self.tags);
        to.set("VpcInterfaceAttachment", self.vpc_interface_attachment);
    }
}

impl Level1 for FlowOutput {
    const TYPE: &'static str = "AWS::MediaConnect::FlowOutput";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FlowOutput> {
    /// `Ref`: its `OutputArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the output.
    pub fn output_arn(self) -> Value<Arn> {
        self.attribute("OutputArn")
    }
}

/// What [`FlowOutput`] is made of.
pub mod flow_output {
    use super::*;

    /// Encryption information.
    #[derive(Clone, Debug, Default)]
    pub struct Encryption {
        /// The type of algorithm that is used for static key encryption (such as aes128, aes192, or aes256). If you are
        /// using SPEKE or SRT-password encryption, this property must be left blank.
        ///
        /// One of `aes128`, `aes192`, `aes256`.
        pub algorithm: Option<Value<String>>,
        /// The type of key that is used for the encryption. If you don't specify a `keyType` value, the service uses the
        /// default setting ( `static-key` ).
        ///
        /// One of `static-key`, `srt-password`.
        pub key_type: Option<Value<String>>,
        /// The ARN of the role that you created during setup (when you set up MediaConnect as a trusted entity).
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The ARN of the secret that you created in AWS Secrets Manager to store the encryption key. This parameter is
        /// required for static key encryption and is not valid for SPEKE encryption.
        ///
        /// Required.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for Encryption {
        fn fields(self, to: &mut Fields) {
            to.set("Algorithm", self.algorithm);
            to.set("KeyType", self.key_type);
            to.set("RoleArn", self.role_arn);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// The media stream that is associated with the output, and the parameters for that association.
    #[derive(Clone, Debug, Default)]
    pub struct MediaStreamOutputConfiguration {
        /// The transport parameters that are associated with each outbound media stream.
        pub destination_configurations: Option<Value<Vec<DestinationConfiguration>>>,
        /// The format that was used to encode the data. For ancillary data streams, set the encoding name to smpte291.
        ///
        /// Required. One of `jxsv`, `raw`, `smpte291`, `pcm`.
        pub encoding_name: Option<Value<String>>,
        /// A collection of parameters that determine how MediaConnect will convert the content. These fields only apply to
        /// outputs on flows that have a CDI source.
        pub encoding_parameters: Option<Value<EncodingParameters>>,
        /// The name of the media stream.
        ///
        /// Required.
        pub media_stream_name: Option<Value<String>>,
    }

    impl Lower for MediaStreamOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationConfigurations", self.destination_configurations);
            to.set("EncodingName", self.encoding_name);
            to.set("EncodingParameters", self.encoding_parameters);
            to.set("MediaStreamName", self.media_stream_name);
        }
    }

    /// The transport parameters that you want to associate with an outbound media stream.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationConfiguration {
        /// The IP address where you want MediaConnect to send contents of the media stream.
        ///
        /// Required.
        pub destination_ip: Option<Value<String>>,
        /// The port that you want MediaConnect to use when it distributes the media stream to the output.
        ///
        /// Required.
        pub destination_port: Option<Value<i64>>,
        /// The VPC interface that you want to use for the media stream associated with the output.
        ///
        /// Required.
        pub interface: Option<Value<Interface>>,
    }

    impl Lower for DestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationIp", self.destination_ip);
            to.set("DestinationPort", self.destination_port);
            to.set("Interface", self.interface);
        }
    }

    /// The VPC interface that is used for the media stream associated with the source or output.
    #[derive(Clone, Debug, Default)]
    pub struct Interface {
        /// The name of the VPC interface.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for Interface {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// A collection of parameters that determine how MediaConnect will convert the content. These fields only apply to
    /// outputs on flows that have a CDI source.
    #[derive(Clone, Debug, Default)]
    pub struct EncodingParameters {
        /// A value that is used to calculate compression for an output.
        ///
        /// Required.
        pub compression_factor: Option<Value<f64>>,
        /// A setting on the encoder that drives compression settings. This property only applies to video media streams
        /// associated with outputs that use the ST 2110 JPEG XS protocol, with a flow source that uses the CDI protocol.
        ///
        /// One of `main`, `high`.
        pub encoder_profile: Option<Value<String>>,
    }

    impl Lower for EncodingParameters {
        fn fields(self, to: &mut Fields) {
            to.set("CompressionFactor", self.compression_factor);
            to.set("EncoderProfile", self.encoder_profile);
        }
    }

    /// The configuration that defines how content is encrypted during transit between the MediaConnect router and a
    /// MediaConnect flow.
    #[derive(Clone, Debug, Default)]
    pub struct FlowTransitEncryption {
        /// Configuration settings for flow transit encryption keys.
        ///
        /// Required.
        pub encryption_key_configuration: Option<Value<FlowTransitEncryptionKeyConfiguration>>,
        /// One of `SECRETS_MANAGER`, `AUTOMATIC`.
        pub encryption_key_type: Option<Value<String>>,
    }

    impl Lower for FlowTransitEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionKeyConfiguration", self.encryption_key_configuration);
            to.set("EncryptionKeyType", self.encryption_key_type);
        }
    }

    /// Configuration settings for flow transit encryption keys.
    #[derive(Clone, Debug, Default)]
    pub struct FlowTransitEncryptionKeyConfiguration {
        /// Configuration settings for automatic encryption key management, where MediaConnect handles key creation and
        /// rotation.
        pub automatic: Option<Value<Json>>,
        /// The configuration settings for transit encryption of a flow output using AWS Secrets Manager, including the
        /// secret ARN and role ARN.
        pub secrets_manager: Option<Value<SecretsManagerEncryptionKeyConfiguration>>,
    }

    impl Lower for FlowTransitEncryptionKeyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Automatic", self.automatic);
            to.set("SecretsManager", self.secrets_manager);
        }
    }

    /// The configuration settings for transit encryption of a flow output using AWS Secrets Manager, including the
    /// secret ARN and role ARN.
    #[derive(Clone, Debug, Default)]
    pub struct SecretsManagerEncryptionKeyConfiguration {
        /// The ARN of the IAM role used for transit encryption to the router input using AWS Secrets Manager.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The ARN of the AWS Secrets Manager secret used for transit encryption to the router input.
        ///
        /// Required.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for SecretsManagerEncryptionKeyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RoleArn", self.role_arn);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// `Tag` of `AWS::MediaConnect::FlowOutput`.
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

    /// The settings for attaching a VPC interface to an resource.
    #[derive(Clone, Debug, Default)]
    pub struct VpcInterfaceAttachment {
        /// The name of the VPC interface to use for this resource.
        pub vpc_interface_name: Option<Value<String>>,
    }

    impl Lower for VpcInterfaceAttachment {
        fn fields(self, to: &mut Fields) {
            to.set("VpcInterfaceName", self.vpc_interface_name);
        }
    }
}

/// `AWS::MediaConnect::FlowSource`.
///
/// The `AWS::MediaConnect::FlowSource` resource is usedt to add additional sources to an existing flow.
#[derive(Clone, Debug, Default)]
pub struct FlowSource {
    /// The type of encryption that is used on the content ingested from this source. Allowable encryption types:
    /// static-key.
    pub decryption: Option<Value<flow_source::Encryption>>,
    /// A description for the source. This value is not used or seen outside of the current MediaConnect account.
    ///
    /// Required.
    pub description: Option<Value<String>>,
    /// The ARN of the entitlement that allows you to subscribe to this flow. The entitlement is set by the flow
    /// originator, and the ARN is generated as part of the originator's flow.
    pub entitlement_arn: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the flow this source is connected to. The flow must have Failover enabled to
    /// add an additional source.
    ///
    /// Required. A change replaces the resource.
    pub flow_arn: Option<Value<String>>,
    /// The bridge's source.
    pub gateway_bridge_source: Option<Value<flow_source::GatewayBridgeSource>>,
    /// The port that the flow listens on for incoming content. If the protocol of the source is Zixi, the port must be
    /// set to 2088.
    pub ingest_port: Option<Value<i64>>,
    /// The smoothing max bitrate (in bps) for RIST, RTP, and RTP-FEC streams.
    pub max_bitrate: Option<Value<i64>>,
    /// The maximum latency in milliseconds. This parameter applies only to RIST-based and Zixi-based streams.
    pub max_latency: Option<Value<i64>>,
    /// The minimum latency in milliseconds for SRT-based streams. In streams that use the SRT protocol, this value that
    /// you set on your MediaConnect source or output represents the minimal potential latency of that connection.
    pub min_latency: Option<Value<i64>>,
    /// The name of the source.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The protocol that the source uses to deliver the content to MediaConnect. Adding additional sources to an
    /// existing flow requires Failover to be enabled.
    ///
    /// One of `zixi-push`, `rtp-fec`, `rtp`, `rist`, `srt-listener`, `srt-caller`. A change replaces the resource.
    pub protocol: Option<Value<String>>,
    /// The port that the flow uses to send outbound requests to initiate connection with the sender.
    pub sender_control_port: Option<Value<i64>>,
    /// The IP address that the flow communicates with to initiate connection with the sender.
    pub sender_ip_address: Option<Value<String>>,
    /// Source IP or domain name for SRT-caller protocol.
    pub source_listener_address: Option<Value<String>>,
    /// Source port for SRT-caller protocol.
    pub source_listener_port: Option<Value<i64>>,
    /// The stream ID that you want to use for this transport. This parameter applies only to Zixi and SRT caller-based
    /// streams.
    pub stream_id: Option<Value<String>>,
    /// Key-value pairs that can be used to tag and organize this flow source.
    pub tags: Option<Value<Vec<flow_source::Tag>>>,
    /// The name of the VPC interface to use for this source.
    pub vpc_interface_name: Option<Value<String>>,
    /// The range of IP addresses that should be allowed to contribute content to your source. These IP addresses should
    /// be in the form of a Classless Inter-Domain Routing (CIDR) block; for example, 10.0.0.0/16.
    pub whitelist_cidr: Option<Value<String>>,
}

impl Lower for FlowSource {
    fn fields(self, to: &mut Fields) {
        to.set("Decryption", self.decryption);
        to.set("Description", self.description);
        to.set("EntitlementArn", self.entitlement_arn);
        to.set("FlowArn", self.flow_arn);
        to.set("GatewayBridgeSource", self.gateway_bridge_source);
        to.set("IngestPort", self.ingest_port);
        to.set("MaxBitrate", self.max_bitrate);
        to.set("MaxLatency", self.max_latency);
        to.set("MinLatency", self.min_latency);
        to.set("Name", self.name);
        to.set("Protocol", self.protocol);
        to.set("SenderControlPort", self.sender_control_port);
        to.set("SenderIpAddress", self.sender_ip_address);
        to.set("SourceListenerAddress", self.source_listener_address);
        to.set("SourceListenerPort", self.source_listener_port);
        to.set("StreamId", self.stream_id);
        to.set("Tags", self.tags);
        to.set("VpcInterfaceName", self.vpc_interface_name);
        to.set("WhitelistCidr", self.whitelist_cidr);
    }
}

impl Level1 for FlowSource {
    const TYPE: &'static str = "AWS::MediaConnect::FlowSource";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FlowSource> {
    /// `Ref`: its `SourceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The IP address that the flow listens on for incoming content.
    pub fn ingest_ip(self) -> Value<String> {
        self.attribute("IngestIp")
    }

    /// The ARN of the source.
    pub fn source_arn(self) -> Value<Arn> {
        self.attribute("SourceArn")
    }

    /// The port that the flow listens on for incoming content. If the protocol of the source is Zixi, the port must be
    /// set to 2088.
    pub fn source_ingest_port(self) -> Value<String> {
        self.attribute("SourceIngestPort")
    }
}

/// What [`FlowSource`] is made of.
pub mod flow_source {
    use super::*;

    /// Encryption information.
    #[derive(Clone, Debug, Default)]
    pub struct Encryption {
        /// The type of algorithm that is used for static key encryption (such as aes128, aes192, or aes256). If you are
        /// using SPEKE or SRT-password encryption, this property must be left blank.
        ///
        /// One of `aes128`, `aes192`, `aes256`.
        pub algorithm: Option<Value<String>>,
        /// A 128-bit, 16-byte hex value represented by a 32-character string, to be used with the key for encrypting
        /// content.
        pub constant_initialization_vector: Option<Value<String>>,
        /// The value of one of the devices that you configured with your digital rights management (DRM) platform key
        /// provider.
        pub device_id: Option<Value<String>>,
        /// The type of key that is used for the encryption. If you don't specify a `keyType` value, the service uses the
        /// default setting ( `static-key` ).
        ///
        /// One of `speke`, `static-key`, `srt-password`.
        pub key_type: Option<Value<String>>,
        /// The AWS Region that the API Gateway proxy endpoint was created in. This parameter is required for SPEKE
        /// encryption and is not valid for static key encryption.
        pub region: Option<Value<String>>,
        /// An identifier for the content. The service sends this value to the key server to identify the current endpoint.
        pub resource_id: Option<Value<String>>,
        /// The ARN of the role that you created during setup (when you set up MediaConnect as a trusted entity).
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The ARN of the secret that you created in AWS Secrets Manager to store the encryption key. This parameter is
        /// required for static key encryption and is not valid for SPEKE encryption.
        pub secret_arn: Option<Value<String>>,
        /// The URL from the API Gateway proxy that you set up to talk to your key server. This parameter is required for
        /// SPEKE encryption and is not valid for static key encryption.
        pub url: Option<Value<String>>,
    }

    impl Lower for Encryption {
        fn fields(self, to: &mut Fields) {
            to.set("Algorithm", self.algorithm);
            to.set("ConstantInitializationVector", self.constant_initialization_vector);
            to.set("DeviceId", self.device_id);
            to.set("KeyType", self.key_type);
            to.set("Region", self.region);
            to.set("ResourceId", self.resource_id);
            to.set("RoleArn", self.role_arn);
            to.set("SecretArn", self.secret_arn);
            to.set("Url", self.url);
        }
    }

    /// The source configuration for cloud flows receiving a stream from a bridge.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayBridgeSource {
        /// The ARN of the bridge feeding this flow.
        ///
        /// Required.
        pub bridge_arn: Option<Value<String>>,
        /// The name of the VPC interface attachment to use for this bridge source.
        pub vpc_interface_attachment: Option<Value<VpcInterfaceAttachment>>,
    }

    impl Lower for GatewayBridgeSource {
        fn fields(self, to: &mut Fields) {
            to.set("BridgeArn", self.bridge_arn);
            to.set("VpcInterfaceAttachment", self.vpc_interface_attachment);
        }
    }

    /// The settings for attaching a VPC interface to an resource.
    #[derive(Clone, Debug, Default)]
    pub struct VpcInterfaceAttachment {
        /// The name of the VPC interface to use for this resource.
        pub vpc_interface_name: Option<Value<String>>,
    }

    impl Lower for VpcInterfaceAttachment {
        fn fields(self, to: &mut Fields) {
            to.set("VpcInterfaceName", self.vpc_interface_name);
        }
    }

    /// `Tag` of `AWS::MediaConnect::FlowSource`.
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

/// `AWS::MediaConnect::FlowVpcInterface`.
///
/// The `AWS::MediaConnect::FlowVpcInterface` resource is a connection between your AWS Elemental MediaConnect flow
/// and a virtual private cloud (VPC) that you created using the Amazon Virtual Private Cloud service.
#[derive(Clone, Debug, Default)]
pub struct FlowVpcInterface {
    /// The Amazon Resource Name (ARN) of the flow.
    ///
    /// Required. A change replaces the resource.
    pub flow_arn: Option<Value<String>>,
    /// The name for the VPC interface. This name must be unique within the flow.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the role that you created when you set up MediaConnect as a trusted service.
    ///
    /// Required.
    pub role_arn: Option<Value<String>>,
    /// A virtual firewall to control inbound and outbound traffic.
    ///
    /// Required.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// The subnet IDs that you want to use for your VPC interface. A range of IP addresses in your VPC.
    ///
    /// Required.
    pub subnet_id: Option<Value<String>>,
    /// Key-value pairs that can be used to tag and organize this VPC network interface.
    pub tags: Option<Value<Vec<flow_vpc_interface::Tag>>>,
}

impl Lower for FlowVpcInterface {
    fn fields(self, to: &mut Fields) {
        to.set("FlowArn", self.flow_arn);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("SubnetId", self.subnet_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for FlowVpcInterface {
    const TYPE: &'static str = "AWS::MediaConnect::FlowVpcInterface";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FlowVpcInterface> {
    /// `Ref`: `FlowArn`, `Name`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The IDs of the network interfaces that MediaConnect created in your account.
    pub fn network_interface_ids(self) -> Value<Vec<String>> {
        self.attribute("NetworkInterfaceIds")
    }
}

/// What [`FlowVpcInterface`] is made of.
pub mod flow_vpc_interface {
    use super::*;

    /// `Tag` of `AWS::MediaConnect::FlowVpcInterface`.
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

/// `AWS::MediaConnect::Gateway`.
///
/// The `AWS::MediaConnect::Gateway` resource is used to create a new gateway.
#[derive(Clone, Debug, Default)]
pub struct Gateway {
    /// The range of IP addresses that are allowed to contribute content or initiate output requests for flows
    /// communicating with this gateway.
    ///
    /// Required. A change replaces the resource.
    pub egress_cidr_blocks: Option<Value<Vec<String>>>,
    /// The name of the gateway. This name can not be modified after the gateway is created.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The list of networks in the gateway.
    ///
    /// Required. 1 to 4 items. A change replaces the resource.
    pub networks: Option<Value<Vec<gateway::GatewayNetwork>>>,
}

impl Lower for Gateway {
    fn fields(self, to: &mut Fields) {
        to.set("EgressCidrBlocks", self.egress_cidr_blocks);
        to.set("Name", self.name);
        to.set("Networks", self.networks);
    }
}

impl Level1 for Gateway {
    const TYPE: &'static str = "AWS::MediaConnect::Gateway";
}

impl Handle<Gateway> {
    /// `Ref`: its `GatewayArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the gateway.
    pub fn gateway_arn(self) -> Value<Arn> {
        self.attribute("GatewayArn")
    }

    /// The current state of the gateway. Possible values are: CREATING, ACTIVE, UPDATING, ERROR, DELETING, DELETED.
    pub fn gateway_state(self) -> Value<String> {
        self.attribute("GatewayState")
    }
}

/// What [`Gateway`] is made of.
pub mod gateway {
    use super::*;

    /// The network settings for a gateway.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayNetwork {
        /// A unique IP address range to use for this network. These IP addresses should be in the form of a Classless
        /// Inter-Domain Routing (CIDR) block; for example, 10.0.0.0/16.
        ///
        /// Required. A change replaces the resource.
        pub cidr_block: Option<Value<String>>,
        /// The name of the network. This name is used to reference the network and must be unique among networks in this
        /// gateway.
        ///
        /// Required. A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for GatewayNetwork {
        fn fields(self, to: &mut Fields) {
            to.set("CidrBlock", self.cidr_block);
            to.set("Name", self.name);
        }
    }
}

/// `AWS::MediaConnect::RouterInput`.
///
/// Represents a router input in AWS Elemental MediaConnect that is used to ingest content to be transmitted to
/// router outputs.
///
/// Its ARN: `arn:${Partition}:mediaconnect:${Region}:${Account}:routerInput:${RouterInputId}`.
#[derive(Clone, Debug, Default)]
pub struct RouterInput {
    /// The Availability Zone of the router input.
    ///
    /// A change replaces the resource.
    pub availability_zone: Option<Value<String>>,
    /// The configuration settings for a router input.
    ///
    /// Required.
    pub configuration: Option<Value<router_input::RouterInputConfiguration>>,
    /// The content quality analysis configuration for the router input. The content quality analysis feature only
    /// monitors the first video stream and the first audio stream it encounters within the router input source.
    pub content_quality_analysis_configuration: Option<Value<router_input::RouterContentQualityAnalysisConfiguration>>,
    /// The maintenance configuration settings applied to this router input.
    pub maintenance_configuration: Option<Value<router_input::MaintenanceConfiguration>>,
    /// The maximum bitrate for the router input.
    ///
    /// Required.
    pub maximum_bitrate: Option<Value<i64>>,
    /// The name of the router input.
    ///
    /// Required. 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// The AWS Region where the router input is located.
    ///
    /// A change replaces the resource.
    pub region_name: Option<Value<String>>,
    /// Indicates whether the router input is configured for Regional or global routing.
    ///
    /// Required. One of `REGIONAL`, `GLOBAL`.
    pub routing_scope: Option<Value<String>>,
    /// Key-value pairs that can be used to tag and organize this router input.
    pub tags: Option<Value<Vec<router_input::Tag>>>,
    /// The tier level of the router input.
    ///
    /// Required. One of `INPUT_100`, `INPUT_50`, `INPUT_20`.
    pub tier: Option<Value<String>>,
    /// Encryption information.
    pub transit_encryption: Option<Value<router_input::RouterInputTransitEncryption>>,
}

impl Lower for RouterInput {
    fn fields(self, to: &mut Fields) {
        to.set("AvailabilityZone", self.availability_zone);
        to.set("Configuration", self.configuration);
        to.set("ContentQualityAnalysisConfiguration", self.content_quality_analysis_configuration);
        to.set("MaintenanceConfiguration", self.maintenance_configuration);
        to.set("MaximumBitrate", self.maximum_bitrate);
        to.set("Name", self.name);
        to.set("RegionName", self.region_name);
        to.set("RoutingScope", self.routing_scope);
        to.set("Tags", self.tags);
        to.set("Tier", self.tier);
        to.set("TransitEncryption", self.transit_encryption);
    }
}

impl Level1 for RouterInput {
    const TYPE: &'static str = "AWS::MediaConnect::RouterInput";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RouterInput> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the router input.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `ContentQualityAnalysisType`.
    pub fn content_quality_analysis_type(self) -> Value<String> {
        self.attribute("ContentQualityAnalysisType")
    }

    /// The timestamp when the router input was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the router input.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The type of the router input.
    pub fn input_type(self) -> Value<String> {
        self.attribute("InputType")
    }

    /// The IP address of the router input.
    pub fn ip_address(self) -> Value<String> {
        self.attribute("IpAddress")
    }

    /// The type of maintenance configuration applied to this router input.
    pub fn maintenance_type(self) -> Value<String> {
        self.attribute("MaintenanceType")
    }

    /// The number of router outputs associated with the router input.
    pub fn routed_outputs(self) -> Value<i64> {
        self.attribute("RoutedOutputs")
    }

    /// The current state of the router input.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The timestamp when the router input was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`RouterInput`] is made of.
pub mod router_input {
    use super::*;

    /// The configuration settings for a router input.
    #[derive(Clone, Debug, Default)]
    pub struct RouterInputConfiguration {
        /// Configuration settings for a failover router input that allows switching between two input sources.
        pub failover: Option<Value<FailoverRouterInputConfiguration>>,
        /// Configuration settings for connecting a router input to a flow output.
        pub media_connect_flow: Option<Value<MediaConnectFlowRouterInputConfiguration>>,
        /// Configuration settings for connecting a router input to a MediaLive channel output.
        pub media_live_channel: Option<Value<MediaLiveChannelRouterInputConfiguration>>,
        /// Configuration settings for a merge router input that combines two input sources.
        pub merge: Option<Value<MergeRouterInputConfiguration>>,
        /// The configuration settings for a standard router input, including the protocol, protocol-specific configuration,
        /// network interface, and availability zone.
        pub standard: Option<Value<StandardRouterInputConfiguration>>,
    }

    impl Lower for RouterInputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Failover", self.failover);
            to.set("MediaConnectFlow", self.media_connect_flow);
            to.set("MediaLiveChannel", self.media_live_channel);
            to.set("Merge", self.merge);
            to.set("Standard", self.standard);
        }
    }

    /// Configuration settings for a failover router input that allows switching between two input sources.
    #[derive(Clone, Debug, Default)]
    pub struct FailoverRouterInputConfiguration {
        /// The ARN of the network interface to use for this failover router input.
        ///
        /// Required. A change replaces the resource.
        pub network_interface_arn: Option<Value<String>>,
        /// The index (0 or 1) that specifies which source in the protocol configurations list is currently active.
        ///
        /// 0 to 1.
        pub primary_source_index: Option<Value<i64>>,
        /// A list of exactly two protocol configurations for the failover input sources. Both must use the same protocol
        /// type.
        ///
        /// Required.
        pub protocol_configurations: Option<Value<Vec<FailoverRouterInputProtocolConfiguration>>>,
        /// Required. One of `NO_PRIORITY`, `PRIMARY_SECONDARY`.
        pub source_priority_mode: Option<Value<String>>,
    }

    impl Lower for FailoverRouterInputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("NetworkInterfaceArn", self.network_interface_arn);
            to.set("PrimarySourceIndex", self.primary_source_index);
            to.set("ProtocolConfigurations", self.protocol_configurations);
            to.set("SourcePriorityMode", self.source_priority_mode);
        }
    }

    /// Protocol configuration settings for failover router inputs.
    #[derive(Clone, Debug, Default)]
    pub struct FailoverRouterInputProtocolConfiguration {
        /// The configuration settings for a router input using the RIST (Reliable Internet Stream Transport) protocol,
        /// including the port and recovery latency.
        pub rist: Option<Value<RistRouterInputConfiguration>>,
        /// The configuration settings for a Router Input using the RTP (Real-Time Transport Protocol) protocol, including
        /// the port and forward error correction state.
        pub rtp: Option<Value<RtpRouterInputConfiguration>>,
        /// The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in caller mode,
        /// including the source address and port, minimum latency, stream ID, and decryption key configuration.
        pub srt_caller: Option<Value<SrtCallerRouterInputConfiguration>>,
        /// The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in listener
        /// mode, including the port, minimum latency, and decryption key configuration.
        pub srt_listener: Option<Value<SrtListenerRouterInputConfiguration>>,
    }

    impl Lower for FailoverRouterInputProtocolConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Rist", self.rist);
            to.set("Rtp", self.rtp);
            to.set("SrtCaller", self.srt_caller);
            to.set("SrtListener", self.srt_listener);
        }
    }

    /// The configuration settings for a router input using the RIST (Reliable Internet Stream Transport) protocol,
    /// including the port and recovery latency.
    #[derive(Clone, Debug, Default)]
    pub struct RistRouterInputConfiguration {
        /// The port number used for the RIST protocol in the router input configuration.
        ///
        /// Required. 3000 to 30000.
        pub port: Option<Value<i64>>,
        /// The recovery latency in milliseconds for the RIST protocol in the router input configuration.
        ///
        /// Required. 10 to 10000.
        pub recovery_latency_milliseconds: Option<Value<i64>>,
    }

    impl Lower for RistRouterInputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Port", self.port);
            to.set("RecoveryLatencyMilliseconds", self.recovery_latency_milliseconds);
        }
    }

    /// The configuration settings for a Router Input using the RTP (Real-Time Transport Protocol) protocol, including
    /// the port and forward error correction state.
    #[derive(Clone, Debug, Default)]
    pub struct RtpRouterInputConfiguration {
        /// One of `ENABLED`, `DISABLED`.
        pub forward_error_correction: Option<Value<String>>,
        /// The port number used for the RTP protocol in the router input configuration.
        ///
        /// Required. 3000 to 30000.
        pub port: Option<Value<i64>>,
    }

    impl Lower for RtpRouterInputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ForwardErrorCorrection", self.forward_error_correction);
            to.set("Port", self.port);
        }
    }

    /// The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in caller mode,
    /// including the source address and port, minimum latency, stream ID, and decryption key configuration.
    #[derive(Clone, Debug, Default)]
    pub struct SrtCallerRouterInputConfiguration {
        /// Contains the configuration settings for decrypting SRT streams, including the encryption key details and
        /// decryption parameters.
        pub decryption_configuration: Option<Value<SrtDecryptionConfiguration>>,
        /// The minimum latency in milliseconds for the SRT protocol in caller mode.
        ///
        /// Required. 10 to 10000.
        pub minimum_latency_milliseconds: Option<Value<i64>>,
        /// The source IP address for the SRT protocol in caller mode.
        ///
        /// Required.
        pub source_address: Option<Value<String>>,
        /// The source port number for the SRT protocol in caller mode.
        ///
        /// Required. 1024 to 65535.
        pub source_port: Option<Value<i64>>,
        /// The stream ID for the SRT protocol in caller mode.
        pub stream_id: Option<Value<String>>,
    }

    impl Lower for SrtCallerRouterInputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DecryptionConfiguration", self.decryption_configuration);
            to.set("MinimumLatencyMilliseconds", self.minimum_latency_milliseconds);
            to.set("SourceAddress", self.source_address);
            to.set("SourcePort", self.source_port);
            to.set("StreamId", self.stream_id);
        }
    }

    /// Contains the configuration settings for decrypting SRT streams, including the encryption key details and
    /// decryption parameters.
    #[derive(Clone, Debug, Default)]
    pub struct SrtDecryptionConfiguration {
        /// The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN.
        ///
        /// Required.
        pub encryption_key: Option<Value<SecretsManagerEncryptionKeyConfiguration>>,
    }

    impl Lower for SrtDecryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionKey", self.encryption_key);
        }
    }

    /// The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN.
    #[derive(Clone, Debug, Default)]
    pub struct SecretsManagerEncryptionKeyConfiguration {
        /// The ARN of the IAM role assumed by MediaConnect to access the Secrets Manager secret.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The ARN of the Secrets Manager secret used for transit encryption.
        ///
        /// Required.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for SecretsManagerEncryptionKeyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RoleArn", self.role_arn);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in listener
    /// mode, including the port, minimum latency, and decryption key configuration.
    #[derive(Clone, Debug, Default)]
    pub struct SrtListenerRouterInputConfiguration {
        /// Contains the configuration settings for decrypting SRT streams, including the encryption key details and
        /// decryption parameters.
        pub decryption_configuration: Option<Value<SrtDecryptionConfiguration>>,
        /// The minimum latency in milliseconds for the SRT protocol in listener mode.
        ///
        /// Required. 10 to 10000.
        pub minimum_latency_milliseconds: Option<Value<i64>>,
        /// The port number for the SRT protocol in listener mode.
        ///
        /// Required. 3000 to 30000.
        pub port: Option<Value<i64>>,
    }

    impl Lower for SrtListenerRouterInputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DecryptionConfiguration", self.decryption_configuration);
            to.set("MinimumLatencyMilliseconds", self.minimum_latency_milliseconds);
            to.set("Port", self.port);
        }
    }

    /// Configuration settings for connecting a router input to a flow output.
    #[derive(Clone, Debug, Default)]
    pub struct MediaConnectFlowRouterInputConfiguration {
        /// The ARN of the flow to connect to.
        pub flow_arn: Option<Value<String>>,
        /// The ARN of the flow output to connect to this router input.
        pub flow_output_arn: Option<Value<String>>,
        /// The configuration that defines how content is encrypted during transit between the MediaConnect router and a
        /// MediaConnect flow.
        ///
        /// Required.
        pub source_transit_decryption: Option<Value<FlowTransitEncryption>>,
    }

    impl Lower for MediaConnectFlowRouterInputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FlowArn", self.flow_arn);
            to.set("FlowOutputArn", self.flow_output_arn);
            to.set("SourceTransitDecryption", self.source_transit_decryption);
        }
    }

    /// The configuration that defines how content is encrypted during transit between the MediaConnect router and a
    /// MediaConnect flow.
    #[derive(Clone, Debug, Default)]
    pub struct FlowTransitEncryption {
        /// Configuration settings for flow transit encryption keys.
        ///
        /// Required.
        pub encryption_key_configuration: Option<Value<FlowTransitEncryptionKeyConfiguration>>,
        /// One of `SECRETS_MANAGER`, `AUTOMATIC`.
        pub encryption_key_type: Option<Value<String>>,
    }

    impl Lower for FlowTransitEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionKeyConfiguration", self.encryption_key_configuration);
            to.set("EncryptionKeyType", self.encryption_key_type);
        }
    }

    /// Configuration settings for flow transit encryption keys.
    #[derive(Clone, Debug, Default)]
    pub struct FlowTransitEncryptionKeyConfiguration {
        /// Configuration settings for automatic encryption key management, where MediaConnect handles key creation and
        /// rotation.
        pub automatic: Option<Value<Json>>,
        /// The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN.
        pub secrets_manager: Option<Value<SecretsManagerEncryptionKeyConfiguration>>,
    }

    impl Lower for FlowTransitEncryptionKeyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Automatic", self.automatic);
            to.set("SecretsManager", self.secrets_manager);
        }
    }

    /// Configuration settings for connecting a router input to a MediaLive channel output.
    #[derive(Clone, Debug, Default)]
    pub struct MediaLiveChannelRouterInputConfiguration {
        /// The ARN of the MediaLive channel to connect to this router input.
        pub media_live_channel_arn: Option<Value<String>>,
        /// The name of the MediaLive channel output to connect to this router input.
        pub media_live_channel_output_name: Option<Value<String>>,
        /// One of `PIPELINE_0`, `PIPELINE_1`.
        pub media_live_pipeline_id: Option<Value<String>>,
        /// The encryption configuration that defines how content is encrypted during transit between MediaConnect Router
        /// and MediaLive.
        ///
        /// Required.
        pub source_transit_decryption: Option<Value<MediaLiveTransitEncryption>>,
    }

    impl Lower for MediaLiveChannelRouterInputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MediaLiveChannelArn", self.media_live_channel_arn);
            to.set("MediaLiveChannelOutputName", self.media_live_channel_output_name);
            to.set("MediaLivePipelineId", self.media_live_pipeline_id);
            to.set("SourceTransitDecryption", self.source_transit_decryption);
        }
    }

    /// The encryption configuration that defines how content is encrypted during transit between MediaConnect Router
    /// and MediaLive.
    #[derive(Clone, Debug, Default)]
    pub struct MediaLiveTransitEncryption {
        /// Configuration settings for the MediaLive transit encryption key.
        ///
        /// Required.
        pub encryption_key_configuration: Option<Value<MediaLiveTransitEncryptionKeyConfiguration>>,
        /// One of `SECRETS_MANAGER`, `AUTOMATIC`.
        pub encryption_key_type: Option<Value<String>>,
    }

    impl Lower for MediaLiveTransitEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionKeyConfiguration", self.encryption_key_configuration);
            to.set("EncryptionKeyType", self.encryption_key_type);
        }
    }

    /// Configuration settings for the MediaLive transit encryption key.
    #[derive(Clone, Debug, Default)]
    pub struct MediaLiveTransitEncryptionKeyConfiguration {
        /// Configuration settings for automatic encryption key management, where MediaConnect handles key creation and
        /// rotation.
        pub automatic: Option<Value<Json>>,
        /// The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN.
        pub secrets_manager: Option<Value<SecretsManagerEncryptionKeyConfiguration>>,
    }

    impl Lower for MediaLiveTransitEncryptionKeyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Automatic", self.automatic);
            to.set("SecretsManager", self.secrets_manager);
        }
    }

    /// Configuration settings for a merge router input that combines two input sources.
    #[derive(Clone, Debug, Default)]
    pub struct MergeRouterInputConfiguration {
        /// The time window in milliseconds for merging the two input sources.
        ///
        /// Required.
        pub merge_recovery_window_milliseconds: Option<Value<i64>>,
        /// The ARN of the network interface to use for this merge router input.
        ///
        /// Required. A change replaces the resource.
        pub network_interface_arn: Option<Value<String>>,
        /// A list of exactly two protocol configurations for the merge input sources. Both must use the same protocol type.
        ///
        /// Required.
        pub protocol_configurations: Option<Value<Vec<MergeRouterInputProtocolConfiguration>>>,
    }

    impl Lower for MergeRouterInputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MergeRecoveryWindowMilliseconds", self.merge_recovery_window_milliseconds);
            to.set("NetworkInterfaceArn", self.network_interface_arn);
            to.set("ProtocolConfigurations", self.protocol_configurations);
        }
    }

    /// Protocol configuration settings for merge router inputs.
    #[derive(Clone, Debug, Default)]
    pub struct MergeRouterInputProtocolConfiguration {
        /// The configuration settings for a router input using the RIST (Reliable Internet Stream Transport) protocol,
        /// including the port and recovery latency.
        pub rist: Option<Value<RistRouterInputConfiguration>>,
        /// The configuration settings for a Router Input using the RTP (Real-Time Transport Protocol) protocol, including
        /// the port and forward error correction state.
        pub rtp: Option<Value<RtpRouterInputConfiguration>>,
    }

    impl Lower for MergeRouterInputProtocolConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Rist", self.rist);
            to.set("Rtp", self.rtp);
        }
    }

    /// The configuration settings for a standard router input, including the protocol, protocol-specific configuration,
    /// network interface, and availability zone.
    #[derive(Clone, Debug, Default)]
    pub struct StandardRouterInputConfiguration {
        /// The Amazon Resource Name (ARN) of the network interface associated with the standard router input.
        ///
        /// Required. A change replaces the resource.
        pub network_interface_arn: Option<Value<String>>,
        /// One of `RTP`, `RIST`, `SRT_CALLER`, `SRT_LISTENER`.
        pub protocol: Option<Value<String>>,
        /// The protocol configuration settings for a router input.
        ///
        /// Required.
        pub protocol_configuration: Option<Value<RouterInputProtocolConfiguration>>,
    }

    impl Lower for StandardRouterInputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("NetworkInterfaceArn", self.network_interface_arn);
            to.set("Protocol", self.protocol);
            to.set("ProtocolConfiguration", self.protocol_configuration);
        }
    }

    /// The protocol configuration settings for a router input.
    #[derive(Clone, Debug, Default)]
    pub struct RouterInputProtocolConfiguration {
        /// The configuration settings for a router input using the RIST (Reliable Internet Stream Transport) protocol,
        /// including the port and recovery latency.
        pub rist: Option<Value<RistRouterInputConfiguration>>,
        /// The configuration settings for a Router Input using the RTP (Real-Time Transport Protocol) protocol, including
        /// the port and forward error correction state.
        pub rtp: Option<Value<RtpRouterInputConfiguration>>,
        /// The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in caller mode,
        /// including the source address and port, minimum latency, stream ID, and decryption key configuration.
        pub srt_caller: Option<Value<SrtCallerRouterInputConfiguration>>,
        /// The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in listener
        /// mode, including the port, minimum latency, and decryption key configuration.
        pub srt_listener: Option<Value<SrtListenerRouterInputConfiguration>>,
    }

    impl Lower for RouterInputProtocolConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Rist", self.rist);
            to.set("Rtp", self.rtp);
            to.set("SrtCaller", self.srt_caller);
            to.set("SrtListener", self.srt_listener);
        }
    }

    /// The content quality analysis configuration for the router input. The content quality analysis feature only
    /// monitors the first video stream and the first audio stream it encounters within the router input source.
    #[derive(Clone, Debug, Default)]
    pub struct RouterContentQualityAnalysisConfiguration {
        /// Configures the content quality analysis features for the router input.
        pub content_level: Option<Value<ContentQualityAnalysisFeatureConfiguration>>,
    }

    impl Lower for RouterContentQualityAnalysisConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ContentLevel", self.content_level);
        }
    }

    /// Configures the content quality analysis features for the router input.
    #[derive(Clone, Debug, Default)]
    pub struct ContentQualityAnalysisFeatureConfiguration {
        /// Detects black frames in the router input's source content and reports them through a CloudWatch metric, an
        /// EventBridge event, and a router input message.
        pub black_frames: Option<Value<BlackFramesConfiguration>>,
        /// Detects frozen video frames in the router input's source content and reports them through a CloudWatch metric,
        /// an EventBridge event, and a router input message.
        pub frozen_frames: Option<Value<FrozenFramesConfiguration>>,
        /// Detects silent audio in the router input's source content and reports it through a CloudWatch metric, an
        /// EventBridge event, and a router input message.
        pub silent_audio: Option<Value<SilentAudioConfiguration>>,
    }

    impl Lower for ContentQualityAnalysisFeatureConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BlackFrames", self.black_frames);
            to.set("FrozenFrames", self.frozen_frames);
            to.set("SilentAudio", self.silent_audio);
        }
    }

    /// Detects black frames in the router input's source content and reports them through a CloudWatch metric, an
    /// EventBridge event, and a router input message.
    #[derive(Clone, Debug, Default)]
    pub struct BlackFramesConfiguration {
        /// Required. One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
        /// The number of consecutive seconds of black frames that MediaConnect must detect before it reports an issue.
        ///
        /// Required. 10 to 60.
        pub threshold_seconds: Option<Value<i64>>,
    }

    impl Lower for BlackFramesConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
            to.set("ThresholdSeconds", self.threshold_seconds);
        }
    }

    /// Detects frozen video frames in the router input's source content and reports them through a CloudWatch metric,
    /// an EventBridge event, and a router input message.
    #[derive(Clone, Debug, Default)]
    pub struct FrozenFramesConfiguration {
        /// Required. One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
        /// The number of consecutive seconds of a frozen frame that MediaConnect must detect before it reports an issue.
        ///
        /// Required. 10 to 60.
        pub threshold_seconds: Option<Value<i64>>,
    }

    impl Lower for FrozenFramesConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
            to.set("ThresholdSeconds", self.threshold_seconds);
        }
    }

    /// Detects silent audio in the router input's source content and reports it through a CloudWatch metric, an
    /// EventBridge event, and a router input message.
    #[derive(Clone, Debug, Default)]
    pub struct SilentAudioConfiguration {
        /// Required. One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
        /// The number of consecutive seconds of silence that MediaConnect must detect before it reports an issue.
        ///
        /// Required. 10 to 60.
        pub threshold_seconds: Option<Value<i64>>,
    }

    impl Lower for SilentAudioConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
            to.set("ThresholdSeconds", self.threshold_seconds);
        }
    }

    /// The configuration settings for maintenance operations, including preferred maintenance windows and schedules.
    #[derive(Clone, Debug, Default)]
    pub struct MaintenanceConfiguration {
        /// Configuration settings for default maintenance scheduling.
        pub default: Option<Value<Json>>,
        /// Configuration for preferred day and time maintenance settings.
        pub preferred_day_time: Option<Value<PreferredDayTimeMaintenanceConfiguration>>,
    }

    impl Lower for MaintenanceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Default", self.default);
            to.set("PreferredDayTime", self.preferred_day_time);
        }
    }

    /// Configuration for preferred day and time maintenance settings.
    #[derive(Clone, Debug, Default)]
    pub struct PreferredDayTimeMaintenanceConfiguration {
        /// Required. One of `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`, `SUNDAY`.
        pub day: Option<Value<String>>,
        /// The preferred time for maintenance operations.
        ///
        /// Required.
        pub time: Option<Value<String>>,
    }

    impl Lower for PreferredDayTimeMaintenanceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Day", self.day);
            to.set("Time", self.time);
        }
    }

    /// `Tag` of `AWS::MediaConnect::RouterInput`.
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

    /// The transit encryption settings for a router input.
    #[derive(Clone, Debug, Default)]
    pub struct RouterInputTransitEncryption {
        /// Defines the configuration settings for transit encryption keys.
        ///
        /// Required.
        pub encryption_key_configuration: Option<Value<RouterInputTransitEncryptionKeyConfiguration>>,
        /// One of `SECRETS_MANAGER`, `AUTOMATIC`.
        pub encryption_key_type: Option<Value<String>>,
    }

    impl Lower for RouterInputTransitEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionKeyConfiguration", self.encryption_key_configuration);
            to.set("EncryptionKeyType", self.encryption_key_type);
        }
    }

    /// Defines the configuration settings for transit encryption keys.
    #[derive(Clone, Debug, Default)]
    pub struct RouterInputTransitEncryptionKeyConfiguration {
        /// Configuration settings for automatic encryption key management, where MediaConnect handles key creation and
        /// rotation.
        pub automatic: Option<Value<Json>>,
        /// The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN.
        pub secrets_manager: Option<Value<SecretsManagerEncryptionKeyConfiguration>>,
    }

    impl Lower for RouterInputTransitEncryptionKeyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Automatic", self.automatic);
            to.set("SecretsManager", self.secrets_manager);
        }
    }
}

/// `AWS::MediaConnect::RouterNetworkInterface`.
///
/// Represents a router network interface in AWS Elemental MediaConnect that is used to define a network boundary
/// for router resources.
///
/// Its ARN:
/// `arn:${Partition}:mediaconnect:${Region}:${Account}:routerNetworkInterface:${RouterNetworkInterfaceId}`.
#[derive(Clone, Debug, Default)]
pub struct RouterNetworkInterface {
    /// The configuration settings for a router network interface.
    ///
    /// Required.
    pub configuration: Option<Value<router_network_interface::RouterNetworkInterfaceConfiguration>>,
    /// The name of the router network interface.
    ///
    /// Required. 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// The AWS Region where the router network interface is located.
    ///
    /// A change replaces the resource.
    pub region_name: Option<Value<String>>,
    /// Key-value pairs that can be used to tag and organize this router network interface.
    pub tags: Option<Value<Vec<router_network_interface::Tag>>>,
}

impl Lower for RouterNetworkInterface {
    fn fields(self, to: &mut Fields) {
        to.set("Configuration", self.configuration);
        to.set("Name", self.name);
        to.set("RegionName", self.region_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RouterNetworkInterface {
    const TYPE: &'static str = "AWS::MediaConnect::RouterNetworkInterface";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RouterNetworkInterface> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the router network interface.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The number of router inputs associated with the network interface.
    pub fn associated_input_count(self) -> Value<i64> {
        self.attribute("AssociatedInputCount")
    }

    /// The number of router outputs associated with the network interface.
    pub fn associated_output_count(self) -> Value<i64> {
        self.attribute("AssociatedOutputCount")
    }

    /// The timestamp when the router network interface was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the router network interface.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The type of the router network interface.
    pub fn network_interface_type(self) -> Value<String> {
        self.attribute("NetworkInterfaceType")
    }

    /// The current state of the router network interface.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The timestamp when the router network interface was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`RouterNetworkInterface`] is made of.
pub mod router_network_interface {
    use super::*;

    /// The configuration settings for a router network interface.
    #[derive(Clone, Debug, Default)]
    pub struct RouterNetworkInterfaceConfiguration {
        /// The configuration settings for a public router network interface, including the list of allowed CIDR blocks.
        pub public: Option<Value<PublicRouterNetworkInterfaceConfiguration>>,
        /// The configuration settings for a router network interface within a VPC, including the security group IDs and
        /// subnet ID.
        pub vpc: Option<Value<VpcRouterNetworkInterfaceConfiguration>>,
    }

    impl Lower for RouterNetworkInterfaceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Public", self.public);
            to.set("Vpc", self.vpc);
        }
    }

    /// The configuration settings for a public router network interface, including the list of allowed CIDR blocks.
    #[derive(Clone, Debug, Default)]
    pub struct PublicRouterNetworkInterfaceConfiguration {
        /// The list of allowed CIDR blocks for the public router network interface.
        ///
        /// Required. 0 to 10 items.
        pub allow_rules: Option<Value<Vec<PublicRouterNetworkInterfaceRule>>>,
    }

    impl Lower for PublicRouterNetworkInterfaceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AllowRules", self.allow_rules);
        }
    }

    /// A rule that allows a specific CIDR block to access the public router network interface.
    #[derive(Clone, Debug, Default)]
    pub struct PublicRouterNetworkInterfaceRule {
        /// The CIDR block that is allowed to access the public router network interface.
        ///
        /// Required.
        pub cidr: Option<Value<String>>,
    }

    impl Lower for PublicRouterNetworkInterfaceRule {
        fn fields(self, to: &mut Fields) {
            to.set("Cidr", self.cidr);
        }
    }

    /// The configuration settings for a router network interface within a VPC, including the security group IDs and
    /// subnet ID.
    #[derive(Clone, Debug, Default)]
    pub struct VpcRouterNetworkInterfaceConfiguration {
        /// The IDs of the security groups to associate with the router network interface within the VPC.
        ///
        /// Required. 1 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The ID of the subnet within the VPC to associate the router network interface with.
        ///
        /// Required.
        pub subnet_id: Option<Value<String>>,
    }

    impl Lower for VpcRouterNetworkInterfaceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetId", self.subnet_id);
        }
    }

    /// `Tag` of `AWS::MediaConnect::RouterNetworkInterface`.
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

/// `AWS::MediaConnect::RouterOutput`.
///
/// Represents a router input in AWS Elemental MediaConnect that can be used to egress content transmitted from
/// router inputs.
///
/// Its ARN: `arn:${Partition}:mediaconnect:${Region}:${Account}:routerOutput:${RouterOutputId}`.
#[derive(Clone, Debug, Default)]
pub struct RouterOutput {
    /// The Availability Zone of the router output.
    ///
    /// A change replaces the resource.
    pub availability_zone: Option<Value<String>>,
    /// The configuration settings for a router output.
    ///
    /// Required.
    pub configuration: Option<Value<router_output::RouterOutputConfiguration>>,
    /// The fabric configuration settings for the router output.
    pub fabric_configuration: Option<Value<router_output::FabricConfiguration>>,
    /// The maintenance configuration settings applied to this router output.
    pub maintenance_configuration: Option<Value<router_output::MaintenanceConfiguration>>,
    /// The maximum bitrate for the router output.
    ///
    /// Required.
    pub maximum_bitrate: Option<Value<i64>>,
    /// The name of the router output.
    ///
    /// Required. 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// The AWS Region where the router output is located.
    ///
    /// A change replaces the resource.
    pub region_name: Option<Value<String>>,
    /// Indicates whether the router output is configured for Regional or global routing.
    ///
    /// Required. One of `REGIONAL`, `GLOBAL`.
    pub routing_scope: Option<Value<String>>,
    /// Key-value pairs that can be used to tag and organize this router output.
    pub tags: Option<Value<Vec<router_output::Tag>>>,
    /// The tier level of the router output.
    ///
    /// Required. One of `OUTPUT_100`, `OUTPUT_50`, `OUTPUT_20`.
    pub tier: Option<Value<String>>,
}

impl Lower for RouterOutput {
    fn fields(self, to: &mut Fields) {
        to.set("AvailabilityZone", self.availability_zone);
        to.set("Configuration", self.configuration);
        to.set("FabricConfiguration", self.fabric_configuration);
        to.set("MaintenanceConfiguration", self.maintenance_configuration);
        to.set("MaximumBitrate", self.maximum_bitrate);
        to.set("Name", self.name);
        to.set("RegionName", self.region_name);
        to.set("RoutingScope", self.routing_scope);
        to.set("Tags", self.tags);
        to.set("Tier", self.tier);
    }
}

impl Level1 for RouterOutput {
    const TYPE: &'static str = "AWS::MediaConnect::RouterOutput";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RouterOutput> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the router output.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp when the router output was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the router output.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The IP address of the router output.
    pub fn ip_address(self) -> Value<String> {
        self.attribute("IpAddress")
    }

    /// The type of maintenance configuration applied to this router output.
    pub fn maintenance_type(self) -> Value<String> {
        self.attribute("MaintenanceType")
    }

    /// The type of the router output.
    pub fn output_type(self) -> Value<String> {
        self.attribute("OutputType")
    }

    /// The current state of the association between the router output and its input.
    pub fn routed_state(self) -> Value<String> {
        self.attribute("RoutedState")
    }

    /// The overall state of the router output.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The timestamp when the router output was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`RouterOutput`] is made of.
pub mod router_output {
    use super::*;

    /// The configuration settings for a router output.
    #[derive(Clone, Debug, Default)]
    pub struct RouterOutputConfiguration {
        /// Configuration settings for connecting a router output to a MediaConnect flow source.
        pub media_connect_flow: Option<Value<MediaConnectFlowRouterOutputConfiguration>>,
        /// Configuration settings for connecting a router output to a MediaLive input.
        pub media_live_input: Option<Value<MediaLiveInputRouterOutputConfiguration>>,
        /// The configuration settings for a standard router output, including the protocol, protocol-specific
        /// configuration, network interface, and availability zone.
        pub standard: Option<Value<StandardRouterOutputConfiguration>>,
    }

    impl Lower for RouterOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MediaConnectFlow", self.media_connect_flow);
            to.set("MediaLiveInput", self.media_live_input);
            to.set("Standard", self.standard);
        }
    }

    /// Configuration settings for connecting a router output to a MediaConnect flow source.
    #[derive(Clone, Debug, Default)]
    pub struct MediaConnectFlowRouterOutputConfiguration {
        /// The configuration that defines how content is encrypted during transit between the MediaConnect router and a
        /// MediaConnect flow.
        ///
        /// Required.
        pub destination_transit_encryption: Option<Value<FlowTransitEncryption>>,
        /// The ARN of the flow to connect to this router output.
        pub flow_arn: Option<Value<String>>,
        /// The ARN of the flow source to connect to this router output.
        pub flow_source_arn: Option<Value<String>>,
    }

    impl Lower for MediaConnectFlowRouterOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationTransitEncryption", self.destination_transit_encryption);
            to.set("FlowArn", self.flow_arn);
            to.set("FlowSourceArn", self.flow_source_arn);
        }
    }

    /// The configuration that defines how content is encrypted during transit between the MediaConnect router and a
    /// MediaConnect flow.
    #[derive(Clone, Debug, Default)]
    pub struct FlowTransitEncryption {
        /// Configuration settings for flow transit encryption keys.
        ///
        /// Required.
        pub encryption_key_configuration: Option<Value<FlowTransitEncryptionKeyConfiguration>>,
        /// One of `SECRETS_MANAGER`, `AUTOMATIC`.
        pub encryption_key_type: Option<Value<String>>,
    }

    impl Lower for FlowTransitEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionKeyConfiguration", self.encryption_key_configuration);
            to.set("EncryptionKeyType", self.encryption_key_type);
        }
    }

    /// Configuration settings for flow transit encryption keys.
    #[derive(Clone, Debug, Default)]
    pub struct FlowTransitEncryptionKeyConfiguration {
        /// Configuration settings for automatic encryption key management, where MediaConnect handles key creation and
        /// rotation.
        pub automatic: Option<Value<Json>>,
        /// The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN.
        pub secrets_manager: Option<Value<SecretsManagerEncryptionKeyConfiguration>>,
    }

    impl Lower for FlowTransitEncryptionKeyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Automatic", self.automatic);
            to.set("SecretsManager", self.secrets_manager);
        }
    }

    /// The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN.
    #[derive(Clone, Debug, Default)]
    pub struct SecretsManagerEncryptionKeyConfiguration {
        /// The ARN of the IAM role assumed by MediaConnect to access the Secrets Manager secret.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The ARN of the Secrets Manager secret used for transit encryption.
        ///
        /// Required.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for SecretsManagerEncryptionKeyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RoleArn", self.role_arn);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// Configuration settings for connecting a router output to a MediaLive input.
    #[derive(Clone, Debug, Default)]
    pub struct MediaLiveInputRouterOutputConfiguration {
        /// The encryption configuration that defines how content is encrypted during transit between MediaConnect Router
        /// and MediaLive.
        ///
        /// Required.
        pub destination_transit_encryption: Option<Value<MediaLiveTransitEncryption>>,
        /// The ARN of the MediaLive input to connect to this router output.
        pub media_live_input_arn: Option<Value<String>>,
        /// One of `PIPELINE_0`, `PIPELINE_1`.
        pub media_live_pipeline_id: Option<Value<String>>,
    }

    impl Lower for MediaLiveInputRouterOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationTransitEncryption", self.destination_transit_encryption);
            to.set("MediaLiveInputArn", self.media_live_input_arn);
            to.set("MediaLivePipelineId", self.media_live_pipeline_id);
        }
    }

    /// The encryption configuration that defines how content is encrypted during transit between MediaConnect Router
    /// and MediaLive.
    #[derive(Clone, Debug, Default)]
    pub struct MediaLiveTransitEncryption {
        /// Configuration settings for the MediaLive transit encryption key.
        ///
        /// Required.
        pub encryption_key_configuration: Option<Value<MediaLiveTransitEncryptionKeyConfiguration>>,
        /// One of `SECRETS_MANAGER`, `AUTOMATIC`.
        pub encryption_key_type: Option<Value<String>>,
    }

    impl Lower for MediaLiveTransitEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionKeyConfiguration", self.encryption_key_configuration);
            to.set("EncryptionKeyType", self.encryption_key_type);
        }
    }

    /// Configuration settings for the MediaLive transit encryption key.
    #[derive(Clone, Debug, Default)]
    pub struct MediaLiveTransitEncryptionKeyConfiguration {
        /// Configuration settings for automatic encryption key management, where MediaConnect handles key creation and
        /// rotation.
        pub automatic: Option<Value<Json>>,
        /// The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN.
        pub secrets_manager: Option<Value<SecretsManagerEncryptionKeyConfiguration>>,
    }

    impl Lower for MediaLiveTransitEncryptionKeyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Automatic", self.automatic);
            to.set("SecretsManager", self.secrets_manager);
        }
    }

    /// The configuration settings for a standard router output, including the protocol, protocol-specific
    /// configuration, network interface, and availability zone.
    #[derive(Clone, Debug, Default)]
    pub struct StandardRouterOutputConfiguration {
        /// The Amazon Resource Name (ARN) of the network interface associated with the standard router output.
        ///
        /// Required. A change replaces the resource.
        pub network_interface_arn: Option<Value<String>>,
        /// One of `RTP`, `RIST`, `SRT_CALLER`, `SRT_LISTENER`, `RTMP_PUSH`.
        pub protocol: Option<Value<String>>,
        /// The protocol configuration settings for a router output.
        ///
        /// Required.
        pub protocol_configuration: Option<Value<RouterOutputProtocolConfiguration>>,
    }

    impl Lower for StandardRouterOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("NetworkInterfaceArn", self.network_interface_arn);
            to.set("Protocol", self.protocol);
            to.set("ProtocolConfiguration", self.protocol_configuration);
        }
    }

    /// The protocol configuration settings for a router output.
    #[derive(Clone, Debug, Default)]
    pub struct RouterOutputProtocolConfiguration {
        /// The configuration settings for a router output using the RIST (Reliable Internet Stream Transport) protocol,
        /// including the destination address and port.
        pub rist: Option<Value<RistRouterOutputConfiguration>>,
        /// The configuration settings for a router output that pushes a stream to a destination using the RTMP (Real-Time
        /// Messaging Protocol) protocol, or RTMPS (RTMP over TLS) when TLS encryption is specified.
        pub rtmp_push: Option<Value<RtmpPushRouterOutputConfiguration>>,
        /// The configuration settings for a router output using the RTP (Real-Time Transport Protocol) protocol, including
        /// the destination address and port, and forward error correction state.
        pub rtp: Option<Value<RtpRouterOutputConfiguration>>,
        /// The configuration settings for a router output using the SRT (Secure Reliable Transport) protocol in caller
        /// mode, including the destination address and port, minimum latency, stream ID, and encryption key configuration.
        pub srt_caller: Option<Value<SrtCallerRouterOutputConfiguration>>,
        /// The configuration settings for a router output using the SRT (Secure Reliable Transport) protocol in listener
        /// mode, including the port, minimum latency, and encryption key configuration.
        pub srt_listener: Option<Value<SrtListenerRouterOutputConfiguration>>,
    }

    impl Lower for RouterOutputProtocolConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Rist", self.rist);
            to.set("RtmpPush", self.rtmp_push);
            to.set("Rtp", self.rtp);
            to.set("SrtCaller", self.srt_caller);
            to.set("SrtListener", self.srt_listener);
        }
    }

    /// The configuration settings for a router output using the RIST (Reliable Internet Stream Transport) protocol,
    /// including the destination address and port.
    #[derive(Clone, Debug, Default)]
    pub struct RistRouterOutputConfiguration {
        /// The destination IP address for the RIST protocol in the router output configuration.
        ///
        /// Required.
        pub destination_address: Option<Value<String>>,
        /// The destination port number for the RIST protocol in the router output configuration.
        ///
        /// Required. 1024 to 65535.
        pub destination_port: Option<Value<i64>>,
    }

    impl Lower for RistRouterOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationAddress", self.destination_address);
            to.set("DestinationPort", self.destination_port);
        }
    }

    /// The configuration settings for a router output that pushes a stream to a destination using the RTMP (Real-Time
    /// Messaging Protocol) protocol, or RTMPS (RTMP over TLS) when TLS encryption is specified.
    #[derive(Clone, Debug, Default)]
    pub struct RtmpPushRouterOutputConfiguration {
        /// The name of the RTMP application on the destination server. Together with the stream name, the application name
        /// forms the RTMP URL path, in the pattern `rtmp://destinationAddress/applicationName/streamName.`.
        ///
        /// Required.
        pub application_name: Option<Value<String>>,
        /// The IP address or hostname of the destination RTMP server that the router output pushes the stream to.
        ///
        /// Required.
        pub destination_address: Option<Value<String>>,
        /// The TCP port on the destination RTMP server. For RTMP, valid values range from 1024 to 65535. For RTMPS (RTMP
        /// over TLS), valid values are 443 or 1024 to 65535.
        ///
        /// Required. 443 to 65535.
        pub destination_port: Option<Value<i64>>,
        /// The name of the RTMP stream that the output publishes to the destination application. The stream name forms the
        /// final segment of the RTMP URL path.
        ///
        /// Required.
        pub stream_name: Option<Value<String>>,
        /// The Transport Layer Security (TLS) encryption settings used to establish a secure connection to a destination.
        pub tls_encryption: Option<Value<TlsEncryption>>,
    }

    impl Lower for RtmpPushRouterOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationName", self.application_name);
            to.set("DestinationAddress", self.destination_address);
            to.set("DestinationPort", self.destination_port);
            to.set("StreamName", self.stream_name);
            to.set("TlsEncryption", self.tls_encryption);
        }
    }

    /// The Transport Layer Security (TLS) encryption settings used to establish a secure connection to a destination.
    #[derive(Clone, Debug, Default)]
    pub struct TlsEncryption {
        /// The configuration settings for TLS encryption.
        ///
        /// Required.
        pub encryption_configuration: Option<Value<TlsEncryptionConfiguration>>,
        /// One of `PUBLIC`.
        pub encryption_type: Option<Value<String>>,
    }

    impl Lower for TlsEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionConfiguration", self.encryption_configuration);
            to.set("EncryptionType", self.encryption_type);
        }
    }

    /// The configuration settings for TLS encryption.
    #[derive(Clone, Debug, Default)]
    pub struct TlsEncryptionConfiguration {
        /// The TLS encryption configuration for destinations that present a certificate from a publicly trusted certificate
        /// authority.
        pub public: Option<Value<Json>>,
    }

    impl Lower for TlsEncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Public", self.public);
        }
    }

    /// The configuration settings for a router output using the RTP (Real-Time Transport Protocol) protocol, including
    /// the destination address and port, and forward error correction state.
    #[derive(Clone, Debug, Default)]
    pub struct RtpRouterOutputConfiguration {
        /// The destination IP address for the RTP protocol in the router output configuration.
        ///
        /// Required.
        pub destination_address: Option<Value<String>>,
        /// The destination port number for the RTP protocol in the router output configuration.
        ///
        /// Required. 1024 to 65531.
        pub destination_port: Option<Value<i64>>,
        /// One of `ENABLED`, `DISABLED`.
        pub forward_error_correction: Option<Value<String>>,
    }

    impl Lower for RtpRouterOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationAddress", self.destination_address);
            to.set("DestinationPort", self.destination_port);
            to.set("ForwardErrorCorrection", self.forward_error_correction);
        }
    }

    /// The configuration settings for a router output using the SRT (Secure Reliable Transport) protocol in caller
    /// mode, including the destination address and port, minimum latency, stream ID, and encryption key configuration.
    #[derive(Clone, Debug, Default)]
    pub struct SrtCallerRouterOutputConfiguration {
        /// The destination IP address for the SRT protocol in caller mode.
        ///
        /// Required.
        pub destination_address: Option<Value<String>>,
        /// The destination port number for the SRT protocol in caller mode.
        ///
        /// Required. 1024 to 65535.
        pub destination_port: Option<Value<i64>>,
        /// Contains the configuration settings for encrypting SRT streams, including the encryption key details and
        /// encryption parameters.
        pub encryption_configuration: Option<Value<SrtEncryptionConfiguration>>,
        /// The minimum latency in milliseconds for the SRT protocol in caller mode.
        ///
        /// Required. 10 to 10000.
        pub minimum_latency_milliseconds: Option<Value<i64>>,
        /// The stream ID for the SRT protocol in caller mode.
        pub stream_id: Option<Value<String>>,
    }

    impl Lower for SrtCallerRouterOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationAddress", self.destination_address);
            to.set("DestinationPort", self.destination_port);
            to.set("EncryptionConfiguration", self.encryption_configuration);
            to.set("MinimumLatencyMilliseconds", self.minimum_latency_milliseconds);
            to.set("StreamId", self.stream_id);
        }
    }

    /// Contains the configuration settings for encrypting SRT streams, including the encryption key details and
    /// encryption parameters.
    #[derive(Clone, Debug, Default)]
    pub struct SrtEncryptionConfiguration {
        /// The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN.
        ///
        /// Required.
        pub encryption_key: Option<Value<SecretsManagerEncryptionKeyConfiguration>>,
    }

    impl Lower for SrtEncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionKey", self.encryption_key);
        }
    }

    /// The configuration settings for a router output using the SRT (Secure Reliable Transport) protocol in listener
    /// mode, including the port, minimum latency, and encryption key configuration.
    #[derive(Clone, Debug, Default)]
    pub struct SrtListenerRouterOutputConfiguration {
        /// Contains the configuration settings for encrypting SRT streams, including the encryption key details and
        /// encryption parameters.
        pub encryption_configuration: Option<Value<SrtEncryptionConfiguration>>,
        /// The minimum latency in milliseconds for the SRT protocol in listener mode.
        ///
        /// Required. 10 to 10000.
        pub minimum_latency_milliseconds: Option<Value<i64>>,
        /// The port number for the SRT protocol in listener mode.
        ///
        /// Required. 3000 to 30000.
        pub port: Option<Value<i64>>,
    }

    impl Lower for SrtListenerRouterOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionConfiguration", self.encryption_configuration);
            to.set("MinimumLatencyMilliseconds", self.minimum_latency_milliseconds);
            to.set("Port", self.port);
        }
    }

    /// The fabric configuration settings for the router output.
    #[derive(Clone, Debug, Default)]
    pub struct FabricConfiguration {
        /// Required. One of `BALANCED`, `LOW_LATENCY`.
        pub recovery_latency_mode: Option<Value<String>>,
    }

    impl Lower for FabricConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RecoveryLatencyMode", self.recovery_latency_mode);
        }
    }

    /// The configuration settings for maintenance operations, including preferred maintenance windows and schedules.
    #[derive(Clone, Debug, Default)]
    pub struct MaintenanceConfiguration {
        /// Configuration settings for default maintenance scheduling.
        pub default: Option<Value<Json>>,
        /// Configuration for preferred day and time maintenance settings.
        pub preferred_day_time: Option<Value<PreferredDayTimeMaintenanceConfiguration>>,
    }

    impl Lower for MaintenanceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Default", self.default);
            to.set("PreferredDayTime", self.preferred_day_time);
        }
    }

    /// Configuration for preferred day and time maintenance settings.
    #[derive(Clone, Debug, Default)]
    pub struct PreferredDayTimeMaintenanceConfiguration {
        /// Required. One of `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`, `SUNDAY`.
        pub day: Option<Value<String>>,
        /// The preferred time for maintenance operations.
        ///
        /// Required.
        pub time: Option<Value<String>>,
    }

    impl Lower for PreferredDayTimeMaintenanceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Day", self.day);
            to.set("Time", self.time);
        }
    }

    /// `Tag` of `AWS::MediaConnect::RouterOutput`.
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
