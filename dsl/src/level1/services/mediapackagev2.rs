//! `AWS::MediaPackageV2`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::MediaPackageV2::Channel`.
///
/// Creates a channel to receive content.
#[derive(Clone, Debug, Default)]
pub struct Channel {
    /// The name of the channel group associated with the channel configuration.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub channel_group_name: Option<Value<String>>,
    /// The name of the channel.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub channel_name: Option<Value<String>>,
    /// The description of the channel.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The configuration for input switching based on the media quality confidence score (MQCS) as provided from AWS
    /// Elemental MediaLive.
    pub input_switch_configuration: Option<Value<channel::InputSwitchConfiguration>>,
    /// The input type will be an immutable field which will be used to define whether the channel will allow CMAF
    /// ingest or HLS ingest.
    ///
    /// One of `HLS`, `CMAF`, `MULTIVIEW`. A change replaces the resource.
    pub input_type: Option<Value<String>>,
    /// \<p>The multiview configuration for a channel. A multiview channel composites video from several source channels
    /// into a single tiled output stream.
    pub multiview_configuration: Option<Value<channel::MultiviewConfiguration>>,
    /// The settings for what common media server data (CMSD) headers AWS Elemental MediaPackage includes in responses
    /// to the CDN.
    pub output_header_configuration: Option<Value<channel::OutputHeaderConfiguration>>,
    /// One of `EPOCH_LOCKED`, `NON_EPOCH_LOCKED`. A change replaces the resource.
    pub output_locking_mode: Option<Value<String>>,
    pub tags: Option<Value<Vec<channel::Tag>>>,
}

impl Lower for Channel {
    fn fields(self, to: &mut Fields) {
        to.set("ChannelGroupName", self.channel_group_name);
        to.set("ChannelName", self.channel_name);
        to.set("Description", self.description);
        to.set("InputSwitchConfiguration", self.input_switch_configuration);
        to.set("InputType", self.input_type);
        to.set("MultiviewConfiguration", self.multiview_configuration);
        to.set("OutputHeaderConfiguration", self.output_header_configuration);
        to.set("OutputLockingMode", self.output_locking_mode);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Channel {
    const TYPE: &'static str = "AWS::MediaPackageV2::Channel";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Channel> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the channel.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// \<p>The multiview channels, in the same channel group, that list this channel as an available source.
    pub fn attached_multiview_channels(self) -> Value<Vec<String>> {
        self.attribute("AttachedMultiviewChannels")
    }

    /// The timestamp of the creation of the channel.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ingest domain URL where the source stream should be sent.
    pub fn ingest_endpoint_urls(self) -> Value<Vec<String>> {
        self.attribute("IngestEndpointUrls")
    }

    /// The ingest endpoints associated with the channel.
    pub fn ingest_endpoints(self) -> Value<Json> {
        self.attribute("IngestEndpoints")
    }

    /// The timestamp of the modification of the channel.
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// What [`Channel`] is made of.
pub mod channel {
    use super::*;

    /// The configuration for input switching based on the media quality confidence score (MQCS) as provided from AWS
    /// Elemental MediaLive.
    #[derive(Clone, Debug, Default)]
    pub struct InputSwitchConfiguration {
        /// When true, AWS Elemental MediaPackage performs input switching based on the MQCS. Default is false. This setting
        /// is valid only when `InputType` is `CMAF`.
        pub mqcs_input_switching: Option<Value<bool>>,
        /// For CMAF inputs, indicates which input MediaPackage should prefer when both inputs have equal MQCS scores.
        ///
        /// 1 to 2.
        pub preferred_input: Option<Value<i64>>,
    }

    impl Lower for InputSwitchConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MQCSInputSwitching", self.mqcs_input_switching);
            to.set("PreferredInput", self.preferred_input);
        }
    }

    /// \<p>The multiview configuration for a channel. A multiview channel composites video from several source channels
    /// into a single tiled output stream.
    #[derive(Clone, Debug, Default)]
    pub struct MultiviewConfiguration {
        /// \<p>The tile layouts that players can request from this multiview channel's origin endpoints. Only the layouts
        /// that you list here are available.
        ///
        /// Required. 1 to 6 items.
        pub available_layouts: Option<Value<Vec<String>>>,
        /// \<p>The channels that players can use as tiles in this multiview channel's output. Each source channel must be
        /// in the same channel group as the multiview channel, and must have an \<code>InputType\</code> of
        /// \<code>CMAF\</code>.
        ///
        /// Required. 1 to 50 items.
        pub available_sources: Option<Value<Vec<String>>>,
    }

    impl Lower for MultiviewConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AvailableLayouts", self.available_layouts);
            to.set("AvailableSources", self.available_sources);
        }
    }

    /// The settings for what common media server data (CMSD) headers AWS Elemental MediaPackage includes in responses
    /// to the CDN.
    #[derive(Clone, Debug, Default)]
    pub struct OutputHeaderConfiguration {
        /// When true, AWS Elemental MediaPackage includes the MQCS in responses to the CDN. This setting is valid only when
        /// `InputType` is `CMAF`.
        pub publish_mqcs: Option<Value<bool>>,
    }

    impl Lower for OutputHeaderConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("PublishMQCS", self.publish_mqcs);
        }
    }

    /// `Tag` of `AWS::MediaPackageV2::Channel`.
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

/// `AWS::MediaPackageV2::ChannelGroup`.
///
/// Specifies the configuration for a MediaPackage V2 channel group.
///
/// Its ARN: `arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct ChannelGroup {
    /// The name of the channel group.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub channel_group_name: Option<Value<String>>,
    /// The configuration for a MediaPackage V2 channel group.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The tags associated with the channel group.
    pub tags: Option<Value<Vec<channel_group::Tag>>>,
}

impl Lower for ChannelGroup {
    fn fields(self, to: &mut Fields) {
        to.set("ChannelGroupName", self.channel_group_name);
        to.set("Description", self.description);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ChannelGroup {
    const TYPE: &'static str = "AWS::MediaPackageV2::ChannelGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ChannelGroup> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the channel group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp of the creation of the channel group.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The egress domain of the channel group.
    pub fn egress_domain(self) -> Value<String> {
        self.attribute("EgressDomain")
    }

    /// The timestamp of the modification of the channel group.
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// What [`ChannelGroup`] is made of.
pub mod channel_group {
    use super::*;

    /// `Tag` of `AWS::MediaPackageV2::ChannelGroup`.
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

/// `AWS::MediaPackageV2::ChannelPolicy`.
///
/// Specifies the configuration parameters of a MediaPackage V2 channel policy.
#[derive(Clone, Debug, Default)]
pub struct ChannelPolicy {
    /// The name of the channel group associated with the channel policy.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub channel_group_name: Option<Value<String>>,
    /// The name of the channel associated with the channel policy.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub channel_name: Option<Value<String>>,
    /// The policy associated with the channel.
    ///
    /// Required. At most 6144 characters.
    pub policy: Option<Value<Json>>,
}

impl Lower for ChannelPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("ChannelGroupName", self.channel_group_name);
        to.set("ChannelName", self.channel_name);
        to.set("Policy", self.policy);
    }
}

impl Level1 for ChannelPolicy {
    const TYPE: &'static str = "AWS::MediaPackageV2::ChannelPolicy";
}

impl Handle<ChannelPolicy> {
    /// `Ref`: `ChannelGroupName`, `ChannelName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::MediaPackageV2::OriginEndpoint`.
///
/// Specifies the configuration parameters for a MediaPackage V2 origin endpoint.
#[derive(Clone, Debug, Default)]
pub struct OriginEndpoint {
    /// The name of the channel group associated with the origin endpoint configuration.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub channel_group_name: Option<Value<String>>,
    /// The channel name associated with the origin endpoint.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub channel_name: Option<Value<String>>,
    /// The container type associated with the origin endpoint configuration.
    ///
    /// Required. One of `TS`, `CMAF`, `ISM`.
    pub container_type: Option<Value<String>>,
    /// A DASH manifest configuration.
    pub dash_manifests: Option<Value<Vec<origin_endpoint::DashManifestConfiguration>>>,
    /// The description associated with the origin endpoint.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The failover settings for the endpoint.
    pub force_endpoint_error_configuration: Option<Value<origin_endpoint::ForceEndpointErrorConfiguration>>,
    /// The HLS manifests associated with the origin endpoint configuration.
    pub hls_manifests: Option<Value<Vec<origin_endpoint::HlsManifestConfiguration>>>,
    /// The low-latency HLS (LL-HLS) manifests associated with the origin endpoint.
    pub low_latency_hls_manifests: Option<Value<Vec<origin_endpoint::LowLatencyHlsManifestConfiguration>>>,
    /// A list of Microsoft Smooth Streaming (MSS) manifest configurations associated with the origin endpoint.
    pub mss_manifests: Option<Value<Vec<origin_endpoint::MssManifestConfiguration>>>,
    /// The name of the origin endpoint associated with the origin endpoint configuration.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub origin_endpoint_name: Option<Value<String>>,
    /// The segment associated with the origin endpoint.
    pub segment: Option<Value<origin_endpoint::Segment>>,
    /// The size of the window (in seconds) to specify a window of the live stream that's available for on-demand
    /// viewing.
    ///
    /// 0 to 1209600.
    pub startover_window_seconds: Option<Value<i64>>,
    /// One of `INDEX`, `PASSTHROUGH_NAME`.
    pub stream_name_output_mode: Option<Value<String>>,
    /// The tags associated with the origin endpoint.
    pub tags: Option<Value<Vec<origin_endpoint::Tag>>>,
    /// One of `UNDERSCORE`, `HYPHEN`.
    pub uri_separator: Option<Value<String>>,
}

impl Lower for OriginEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("ChannelGroupName", self.channel_group_name);
        to.set("ChannelName", self.channel_name);
        to.set("ContainerType", self.container_type);
        to.set("DashManifests", self.dash_manifests);
        to.set("Description", self.description);
        to.set("ForceEndpointErrorConfiguration", self.force_endpoint_error_configuration);
        to.set("HlsManifests", self.hls_manifests);
        to.set("LowLatencyHlsManifests", self.low_latency_hls_manifests);
        to.set("MssManifests", self.mss_manifests);
        to.set("OriginEndpointName", self.origin_endpoint_name);
        to.set("Segment", self.segment);
        to.set("StartoverWindowSeconds", self.startover_window_seconds);
        to.set("StreamNameOutputMode", self.stream_name_output_mode);
        to.set("Tags", self.tags);
        to.set("UriSeparator", self.uri_separator);
    }
}

impl Level1 for OriginEndpoint {
    const TYPE: &'static str = "AWS::MediaPackageV2::OriginEndpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<OriginEndpoint> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the origin endpoint.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp of the creation of the origin endpoint.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The egress domain URL for stream delivery from MediaPackage.
    pub fn dash_manifest_urls(self) -> Value<Vec<String>> {
        self.attribute("DashManifestUrls")
    }

    /// The egress domain URL for stream delivery from MediaPackage.
    pub fn hls_manifest_urls(self) -> Value<Vec<String>> {
        self.attribute("HlsManifestUrls")
    }

    /// The egress domain URL for stream delivery from MediaPackage.
    pub fn low_latency_hls_manifest_urls(self) -> Value<Vec<String>> {
        self.attribute("LowLatencyHlsManifestUrls")
    }

    /// The timestamp of the modification of the origin endpoint.
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// The attribute `MssManifestUrls`.
    pub fn mss_manifest_urls(self) -> Value<Vec<String>> {
        self.attribute("MssManifestUrls")
    }
}

/// What [`OriginEndpoint`] is made of.
pub mod origin_endpoint {
    use super::*;

    /// The DASH manifest configuration associated with the origin endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct DashManifestConfiguration {
        /// One of `NONE`, `PATTERNED`.
        pub audio_timeline_pattern: Option<Value<String>>,
        /// \<p>The configuration for the DASH \<code>availabilityStartTime\</code> attribute of the Media Presentation
        /// Description (MPD).
        pub availability_start_time_configuration: Option<Value<DashAvailabilityStartTimeConfiguration>>,
        /// The base URLs to use for retrieving segments.
        ///
        /// 0 to 20 items.
        pub base_urls: Option<Value<Vec<DashBaseUrl>>>,
        /// The layout of the DASH manifest that MediaPackage produces. `STANDARD` indicates a default manifest, which is
        /// compacted.
        ///
        /// One of `STANDARD`, `NONE`.
        pub compactness: Option<Value<String>>,
        /// Determines how the DASH manifest signals the DRM content.
        ///
        /// One of `INDIVIDUAL`, `REFERENCED`.
        pub drm_signaling: Option<Value<String>>,
        /// For endpoints that use the DVB-DASH profile only. The font download and error reporting information that you
        /// want MediaPackage to pass through to the manifest.
        pub dvb_settings: Option<Value<DashDvbSettings>>,
        /// Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to
        /// all of your egress requests for this manifest.
        pub filter_configuration: Option<Value<FilterConfiguration>>,
        /// A short string that's appended to the endpoint URL. The child manifest name creates a unique path to this
        /// endpoint.
        ///
        /// Required. 1 to 256 characters.
        pub manifest_name: Option<Value<String>>,
        /// The total duration (in seconds) of the manifest's content.
        pub manifest_window_seconds: Option<Value<i64>>,
        /// Minimum amount of content (in seconds) that a player must keep available in the buffer.
        pub min_buffer_time_seconds: Option<Value<i64>>,
        /// Minimum amount of time (in seconds) that the player should wait before requesting updates to the manifest.
        pub min_update_period_seconds: Option<Value<i64>>,
        /// A list of triggers that controls when AWS Elemental MediaPackage separates the MPEG-DASH manifest into multiple
        /// periods.
        ///
        /// 0 to 100 items.
        pub period_triggers: Option<Value<Vec<String>>>,
        /// The profile that the output is compliant with.
        ///
        /// 0 to 5 items.
        pub profiles: Option<Value<Vec<String>>>,
        /// Details about the content that you want MediaPackage to pass through in the manifest to the playback device.
        pub program_information: Option<Value<DashProgramInformation>>,
        /// The SCTE configuration.
        pub scte_dash: Option<Value<ScteDash>>,
        /// Determines the type of variable used in the `media` URL of the `SegmentTemplate` tag in the manifest.
        ///
        /// One of `NUMBER_WITH_TIMELINE`.
        pub segment_template_format: Option<Value<String>>,
        /// The configuration for DASH subtitles.
        pub subtitle_configuration: Option<Value<DashSubtitleConfiguration>>,
        /// The amount of time (in seconds) that the player should be from the end of the manifest.
        pub suggested_presentation_delay_seconds: Option<Value<i64>>,
        /// One of `LEAF`, `ROOT`.
        pub uri_path_type: Option<Value<String>>,
        /// Determines the type of UTC timing included in the DASH Media Presentation Description (MPD).
        pub utc_timing: Option<Value<DashUtcTiming>>,
    }

    impl Lower for DashManifestConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AudioTimelinePattern", self.audio_timeline_pattern);
            to.set("AvailabilityStartTimeConfiguration", self.availability_start_time_configuration);
            to.set("BaseUrls", self.base_urls);
            to.set("Compactness", self.compactness);
            to.set("DrmSignaling", self.drm_signaling);
            to.set("DvbSettings", self.dvb_settings);
            to.set("FilterConfiguration", self.filter_configuration);
            to.set("ManifestName", self.manifest_name);
            to.set("ManifestWindowSeconds", self.manifest_window_seconds);
            to.set("MinBufferTimeSeconds", self.min_buffer_time_seconds);
            to.set("MinUpdatePeriodSeconds", self.min_update_period_seconds);
            to.set("PeriodTriggers", self.period_triggers);
            to.set("Profiles", self.profiles);
            to.set("ProgramInformation", self.program_information);
            to.set("ScteDash", self.scte_dash);
            to.set("SegmentTemplateFormat", self.segment_template_format);
            to.set("SubtitleConfiguration", self.subtitle_configuration);
            to.set("SuggestedPresentationDelaySeconds", self.suggested_presentation_delay_seconds);
            to.set("UriPathType", self.uri_path_type);
            to.set("UtcTiming", self.utc_timing);
        }
    }

    /// \<p>The configuration for the DASH \<code>availabilityStartTime\</code> attribute of the Media Presentation
    /// Description (MPD).
    #[derive(Clone, Debug, Default)]
    pub struct DashAvailabilityStartTimeConfiguration {
        /// \<p>The fixed availability start time for the DASH manifest, in ISO 8601 date-time format. The value must have
        /// hourly granularity, meaning that the minutes, seconds, and fractional seconds must be zero.
        pub fixed_availability_start_time: Option<Value<String>>,
    }

    impl Lower for DashAvailabilityStartTimeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FixedAvailabilityStartTime", self.fixed_availability_start_time);
        }
    }

    /// The base URLs to use for retrieving segments. You can specify multiple locations and indicate the priority and
    /// weight for when each should be used, for use in mutli-CDN workflows.
    #[derive(Clone, Debug, Default)]
    pub struct DashBaseUrl {
        /// For use with DVB-DASH profiles only. The priority of this location for servings segments. The lower the number,
        /// the higher the priority.
        ///
        /// 1 to 15000.
        pub dvb_priority: Option<Value<i64>>,
        /// For use with DVB-DASH profiles only. The weighting for source locations that have the same priority.
        ///
        /// 1 to 15000.
        pub dvb_weight: Option<Value<i64>>,
        /// The name of the source location.
        ///
        /// 1 to 2048 characters.
        pub service_location: Option<Value<String>>,
        /// A source location for segments.
        ///
        /// Required. 1 to 2048 characters.
        pub url: Option<Value<String>>,
    }

    impl Lower for DashBaseUrl {
        fn fields(self, to: &mut Fields) {
            to.set("DvbPriority", self.dvb_priority);
            to.set("DvbWeight", self.dvb_weight);
            to.set("ServiceLocation", self.service_location);
            to.set("Url", self.url);
        }
    }

    /// For endpoints that use the DVB-DASH profile only. The font download and error reporting information that you
    /// want MediaPackage to pass through to the manifest.
    #[derive(Clone, Debug, Default)]
    pub struct DashDvbSettings {
        /// Playback device error reporting settings.
        ///
        /// 0 to 20 items.
        pub error_metrics: Option<Value<Vec<DashDvbMetricsReporting>>>,
        /// Subtitle font settings.
        pub font_download: Option<Value<DashDvbFontDownload>>,
    }

    impl Lower for DashDvbSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ErrorMetrics", self.error_metrics);
            to.set("FontDownload", self.font_download);
        }
    }

    /// For use with DVB-DASH profiles only. The settings for error reporting from the playback device that you want AWS
    /// Elemental MediaPackage to pass through to the manifest.
    #[derive(Clone, Debug, Default)]
    pub struct DashDvbMetricsReporting {
        /// The number of playback devices per 1000 that will send error reports to the reporting URL. This represents the
        /// probability that a playback device will be a reporting player for this session.
        ///
        /// 1 to 1000.
        pub probability: Option<Value<i64>>,
        /// The URL where playback devices send error reports.
        ///
        /// Required. 1 to 2048 characters.
        pub reporting_url: Option<Value<String>>,
    }

    impl Lower for DashDvbMetricsReporting {
        fn fields(self, to: &mut Fields) {
            to.set("Probability", self.probability);
            to.set("ReportingUrl", self.reporting_url);
        }
    }

    /// For use with DVB-DASH profiles only. The settings for font downloads that you want AWS Elemental MediaPackage to
    /// pass through to the manifest.
    #[derive(Clone, Debug, Default)]
    pub struct DashDvbFontDownload {
        /// The `fontFamily` name for subtitles, as described in EBU-TT-D Subtitling Distribution Format.
        ///
        /// 1 to 256 characters.
        pub font_family: Option<Value<String>>,
        /// The `mimeType` of the resource that's at the font download URL.
        ///
        /// 1 to 256 characters.
        pub mime_type: Option<Value<String>>,
        /// The URL for downloading fonts for subtitles.
        ///
        /// 1 to 2048 characters.
        pub url: Option<Value<String>>,
    }

    impl Lower for DashDvbFontDownload {
        fn fields(self, to: &mut Fields) {
            to.set("FontFamily", self.font_family);
            to.set("MimeType", self.mime_type);
            to.set("Url", self.url);
        }
    }

    /// Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to
    /// all of your egress requests for this manifest.
    #[derive(Clone, Debug, Default)]
    pub struct FilterConfiguration {
        /// Optionally specify the clip start time for all of your manifest egress requests. When you include clip start
        /// time, note that you cannot use clip start time query parameters for this manifest's endpoint URL.
        pub clip_start_time: Option<Value<String>>,
        /// \<p>Optionally specify one or more DRM settings for all of your manifest egress requests. When you include a DRM
        /// setting, note that you cannot use an identical DRM setting query parameter for this manifest's endpoint
        /// URL.\</p>.
        ///
        /// 1 to 1024 characters.
        pub drm_settings: Option<Value<String>>,
        /// Optionally specify the end time for all of your manifest egress requests. When you include end time, note that
        /// you cannot use end time query parameters for this manifest's endpoint URL.
        pub end: Option<Value<String>>,
        /// Optionally specify one or more manifest filters for all of your manifest egress requests. When you include a
        /// manifest filter, note that you cannot use an identical manifest filter query parameter for this manifest's
        /// endpoint URL.
        ///
        /// 1 to 1024 characters.
        pub manifest_filter: Option<Value<String>>,
        /// \<p>The multiview combination for a pinned manifest.
        pub multiview: Option<Value<MultiviewFilterConfiguration>>,
        /// Optionally specify the start time for all of your manifest egress requests. When you include start time, note
        /// that you cannot use start time query parameters for this manifest's endpoint URL.
        pub start: Option<Value<String>>,
        /// Optionally specify the time delay for all of your manifest egress requests. Enter a value that is smaller than
        /// your endpoint's startover window.
        ///
        /// 0 to 1209600.
        pub time_delay_seconds: Option<Value<i64>>,
    }

    impl Lower for FilterConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ClipStartTime", self.clip_start_time);
            to.set("DrmSettings", self.drm_settings);
            to.set("End", self.end);
            to.set("ManifestFilter", self.manifest_filter);
            to.set("Multiview", self.multiview);
            to.set("Start", self.start);
            to.set("TimeDelaySeconds", self.time_delay_seconds);
        }
    }

    /// \<p>The multiview combination for a pinned manifest.
    #[derive(Clone, Debug, Default)]
    pub struct MultiviewFilterConfiguration {
        /// \<p>A tile layout for a multiview channel.
        ///
        /// Required. One of `LAYOUT_2EH`, `LAYOUT_2PL`, `LAYOUT_3EL`, `LAYOUT_3PL`, `LAYOUT_4E`, `LAYOUT_4PL`.
        pub layout: Option<Value<String>>,
        /// \<p>The source channels to composite, in tile order.
        ///
        /// Required. 1 to 50 items.
        pub sources: Option<Value<Vec<String>>>,
    }

    impl Lower for MultiviewFilterConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Layout", self.layout);
            to.set("Sources", self.sources);
        }
    }

    /// Details about the content that you want MediaPackage to pass through in the manifest to the playback device.
    #[derive(Clone, Debug, Default)]
    pub struct DashProgramInformation {
        /// A copyright statement about the content.
        ///
        /// 1 to 2048 characters.
        pub copyright: Option<Value<String>>,
        /// The language code for this manifest.
        ///
        /// 2 to 5 characters.
        pub language_code: Option<Value<String>>,
        /// An absolute URL that contains more information about this content.
        ///
        /// 1 to 2048 characters.
        pub more_information_url: Option<Value<String>>,
        /// Information about the content provider.
        ///
        /// 1 to 2048 characters.
        pub source: Option<Value<String>>,
        /// The title for the manifest.
        ///
        /// 1 to 2048 characters.
        pub title: Option<Value<String>>,
    }

    impl Lower for DashProgramInformation {
        fn fields(self, to: &mut Fields) {
            to.set("Copyright", self.copyright);
            to.set("LanguageCode", self.language_code);
            to.set("MoreInformationUrl", self.more_information_url);
            to.set("Source", self.source);
            to.set("Title", self.title);
        }
    }

    /// The SCTE configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ScteDash {
        /// Choose how ad markers are included in the packaged content. If you include ad markers in the content stream in
        /// your upstream encoders, then you need to inform MediaPackage what to do with the ad markers in the output.
        ///
        /// One of `BINARY`, `XML`.
        pub ad_marker_dash: Option<Value<String>>,
        /// One of `ALL`, `MATCHES_FILTER`.
        pub scte_in_manifests: Option<Value<String>>,
    }

    impl Lower for ScteDash {
        fn fields(self, to: &mut Fields) {
            to.set("AdMarkerDash", self.ad_marker_dash);
            to.set("ScteInManifests", self.scte_in_manifests);
        }
    }

    /// The configuration for DASH subtitles.
    #[derive(Clone, Debug, Default)]
    pub struct DashSubtitleConfiguration {
        /// Settings for TTML subtitles.
        pub ttml_configuration: Option<Value<DashTtmlConfiguration>>,
    }

    impl Lower for DashSubtitleConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("TtmlConfiguration", self.ttml_configuration);
        }
    }

    /// The settings for TTML subtitles.
    #[derive(Clone, Debug, Default)]
    pub struct DashTtmlConfiguration {
        /// The profile that MediaPackage uses when signaling subtitles in the manifest. `IMSC` is the default profile.
        ///
        /// Required. One of `IMSC_1`, `EBU_TT_D_101`.
        pub ttml_profile: Option<Value<String>>,
    }

    impl Lower for DashTtmlConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("TtmlProfile", self.ttml_profile);
        }
    }

    /// Determines the type of UTC timing included in the DASH Media Presentation Description (MPD).
    #[derive(Clone, Debug, Default)]
    pub struct DashUtcTiming {
        /// The UTC timing mode.
        ///
        /// One of `HTTP_HEAD`, `HTTP_ISO`, `HTTP_XSDATE`, `UTC_DIRECT`.
        pub timing_mode: Option<Value<String>>,
        /// The the method that the player uses to synchronize to coordinated universal time (UTC) wall clock time.
        ///
        /// 1 to 1024 characters.
        pub timing_source: Option<Value<String>>,
    }

    impl Lower for DashUtcTiming {
        fn fields(self, to: &mut Fields) {
            to.set("TimingMode", self.timing_mode);
            to.set("TimingSource", self.timing_source);
        }
    }

    /// The failover settings for the endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct ForceEndpointErrorConfiguration {
        /// The failover conditions for the endpoint. The options are.
        pub endpoint_error_conditions: Option<Value<Vec<String>>>,
    }

    impl Lower for ForceEndpointErrorConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EndpointErrorConditions", self.endpoint_error_conditions);
        }
    }

    /// The HLS manifest configuration associated with the origin endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct HlsManifestConfiguration {
        /// The name of the child manifest associated with the HLS manifest configuration.
        ///
        /// 1 to 256 characters.
        pub child_manifest_name: Option<Value<String>>,
        /// Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to
        /// all of your egress requests for this manifest.
        pub filter_configuration: Option<Value<FilterConfiguration>>,
        /// The name of the manifest associated with the HLS manifest configuration.
        ///
        /// Required. 1 to 256 characters.
        pub manifest_name: Option<Value<String>>,
        /// The duration of the manifest window, in seconds, for the HLS manifest configuration.
        pub manifest_window_seconds: Option<Value<i64>>,
        /// The `EXT-X-PROGRAM-DATE-TIME` interval, in seconds, associated with the HLS manifest configuration.
        pub program_date_time_interval_seconds: Option<Value<i64>>,
        /// THE SCTE-35 HLS configuration associated with the HLS manifest configuration.
        pub scte_hls: Option<Value<ScteHls>>,
        /// To insert an EXT-X-START tag in your HLS playlist, specify a StartTag configuration object with a valid
        /// TimeOffset.
        pub start_tag: Option<Value<StartTag>>,
        /// One of `LEAF`, `ROOT`.
        pub uri_path_type: Option<Value<String>>,
        /// When enabled, MediaPackage URL-encodes the query string for API requests for HLS child manifests to comply with
        /// AWS Signature Version 4 (SigV4) signature signing protocol.
        pub url_encode_child_manifest: Option<Value<bool>>,
    }

    impl Lower for HlsManifestConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ChildManifestName", self.child_manifest_name);
            to.set("FilterConfiguration", self.filter_configuration);
            to.set("ManifestName", self.manifest_name);
            to.set("ManifestWindowSeconds", self.manifest_window_seconds);
            to.set("ProgramDateTimeIntervalSeconds", self.program_date_time_interval_seconds);
            to.set("ScteHls", self.scte_hls);
            to.set("StartTag", self.start_tag);
            to.set("UriPathType", self.uri_path_type);
            to.set("UrlEncodeChildManifest", self.url_encode_child_manifest);
        }
    }

    /// The SCTE-35 HLS configuration associated with the origin endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct ScteHls {
        /// The SCTE-35 HLS ad-marker configuration.
        ///
        /// One of `DATERANGE`, `SCTE35_ENHANCED`.
        pub ad_marker_hls: Option<Value<String>>,
        /// One of `ALL`, `MATCHES_FILTER`.
        pub scte_in_manifests: Option<Value<String>>,
    }

    impl Lower for ScteHls {
        fn fields(self, to: &mut Fields) {
            to.set("AdMarkerHls", self.ad_marker_hls);
            to.set("ScteInManifests", self.scte_in_manifests);
        }
    }

    /// To insert an EXT-X-START tag in your HLS playlist, specify a StartTag configuration object with a valid
    /// TimeOffset.
    #[derive(Clone, Debug, Default)]
    pub struct StartTag {
        /// Specify the value for PRECISE within your EXT-X-START tag. Leave blank, or choose false, to use the default
        /// value NO.
        pub precise: Option<Value<bool>>,
        /// Specify the value for TIME-OFFSET within your EXT-X-START tag. Enter a signed floating point value which, if
        /// positive, must be less than the configured manifest duration minus three times the configured segment target
        /// duration.
        ///
        /// Required.
        pub time_offset: Option<Value<f64>>,
    }

    impl Lower for StartTag {
        fn fields(self, to: &mut Fields) {
            to.set("Precise", self.precise);
            to.set("TimeOffset", self.time_offset);
        }
    }

    /// Specify a low-latency HTTP live streaming (LL-HLS) manifest configuration.
    #[derive(Clone, Debug, Default)]
    pub struct LowLatencyHlsManifestConfiguration {
        /// The name of the child manifest associated with the low-latency HLS (LL-HLS) manifest configuration of the origin
        /// endpoint.
        ///
        /// 1 to 256 characters.
        pub child_manifest_name: Option<Value<String>>,
        /// Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to
        /// all of your egress requests for this manifest.
        pub filter_configuration: Option<Value<LowLatencyHlsFilterConfiguration>>,
        /// A short string that's appended to the endpoint URL. The manifest name creates a unique path to this endpoint.
        ///
        /// Required. 1 to 256 characters.
        pub manifest_name: Option<Value<String>>,
        /// The total duration (in seconds) of the manifest's content.
        pub manifest_window_seconds: Option<Value<i64>>,
        /// Inserts `EXT-X-PROGRAM-DATE-TIME` tags in the output manifest at the interval that you specify. If you don't
        /// enter an interval, `EXT-X-PROGRAM-DATE-TIME` tags aren't included in the manifest.
        pub program_date_time_interval_seconds: Option<Value<i64>>,
        /// The SCTE-35 HLS configuration associated with the low-latency HLS (LL-HLS) manifest configuration of the origin
        /// endpoint.
        pub scte_hls: Option<Value<ScteHls>>,
        /// To insert an EXT-X-START tag in your HLS playlist, specify a StartTag configuration object with a valid
        /// TimeOffset.
        pub start_tag: Option<Value<StartTag>>,
        /// One of `LEAF`, `ROOT`.
        pub uri_path_type: Option<Value<String>>,
        /// When enabled, MediaPackage URL-encodes the query string for API requests for LL-HLS child manifests to comply
        /// with AWS Signature Version 4 (SigV4) signature signing protocol.
        pub url_encode_child_manifest: Option<Value<bool>>,
    }

    impl Lower for LowLatencyHlsManifestConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ChildManifestName", self.child_manifest_name);
            to.set("FilterConfiguration", self.filter_configuration);
            to.set("ManifestName", self.manifest_name);
            to.set("ManifestWindowSeconds", self.manifest_window_seconds);
            to.set("ProgramDateTimeIntervalSeconds", self.program_date_time_interval_seconds);
            to.set("ScteHls", self.scte_hls);
            to.set("StartTag", self.start_tag);
            to.set("UriPathType", self.uri_path_type);
            to.set("UrlEncodeChildManifest", self.url_encode_child_manifest);
        }
    }

    /// \<p>Filter configuration includes settings for manifest filtering, start and end times, and time delay that
    /// apply to all of your egress requests for this manifest.
    #[derive(Clone, Debug, Default)]
    pub struct LowLatencyHlsFilterConfiguration {
        /// \<p>Optionally specify the clip start time for all of your manifest egress requests. When you include clip start
        /// time, note that you cannot use clip start time query parameters for this manifest's endpoint URL.\</p>.
        pub clip_start_time: Option<Value<String>>,
        /// \<p>Optionally specify one or more DRM settings for all of your manifest egress requests. When you include a DRM
        /// setting, note that you cannot use an identical DRM setting query parameter for this manifest's endpoint
        /// URL.\</p>.
        ///
        /// 1 to 1024 characters.
        pub drm_settings: Option<Value<String>>,
        /// \<p>Optionally specify the end time for all of your manifest egress requests. When you include end time, note
        /// that you cannot use end time query parameters for this manifest's endpoint URL.\</p>.
        pub end: Option<Value<String>>,
        /// \<p>Optionally specify one or more manifest filters for all of your manifest egress requests. When you include a
        /// manifest filter, note that you cannot use an identical manifest filter query parameter for this manifest's
        /// endpoint URL.\</p>.
        ///
        /// 1 to 1024 characters.
        pub manifest_filter: Option<Value<String>>,
        /// \<p>Optionally specify the start time for all of your manifest egress requests. When you include start time,
        /// note that you cannot use start time query parameters for this manifest's endpoint URL.\</p>.
        pub start: Option<Value<String>>,
        /// \<p>Optionally specify the time delay for all of your manifest egress requests. Enter a value that is smaller
        /// than your endpoint's startover window.
        ///
        /// 0 to 1209600.
        pub time_delay_seconds: Option<Value<i64>>,
    }

    impl Lower for LowLatencyHlsFilterConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ClipStartTime", self.clip_start_time);
            to.set("DrmSettings", self.drm_settings);
            to.set("End", self.end);
            to.set("ManifestFilter", self.manifest_filter);
            to.set("Start", self.start);
            to.set("TimeDelaySeconds", self.time_delay_seconds);
        }
    }

    /// \<p>Configuration details for a Microsoft Smooth Streaming (MSS) manifest associated with an origin endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct MssManifestConfiguration {
        /// \<p>Filter configuration includes settings for manifest filtering, start and end times, and time delay that
        /// apply to all of your egress requests for this manifest.
        pub filter_configuration: Option<Value<MssFilterConfiguration>>,
        /// One of `FULL`, `COMPACT`.
        pub manifest_layout: Option<Value<String>>,
        /// \<p>The name of the MSS manifest. This name is appended to the origin endpoint URL to create the unique path for
        /// accessing this specific MSS manifest.\</p>.
        ///
        /// Required. 1 to 256 characters.
        pub manifest_name: Option<Value<String>>,
        /// \<p>The duration (in seconds) of the manifest window. This represents the total amount of content available in
        /// the manifest at any given time.\</p>.
        pub manifest_window_seconds: Option<Value<i64>>,
    }

    impl Lower for MssManifestConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FilterConfiguration", self.filter_configuration);
            to.set("ManifestLayout", self.manifest_layout);
            to.set("ManifestName", self.manifest_name);
            to.set("ManifestWindowSeconds", self.manifest_window_seconds);
        }
    }

    /// \<p>Filter configuration includes settings for manifest filtering, start and end times, and time delay that
    /// apply to all of your egress requests for this manifest.
    #[derive(Clone, Debug, Default)]
    pub struct MssFilterConfiguration {
        /// \<p>Optionally specify the clip start time for all of your manifest egress requests. When you include clip start
        /// time, note that you cannot use clip start time query parameters for this manifest's endpoint URL.\</p>.
        pub clip_start_time: Option<Value<String>>,
        /// \<p>Optionally specify one or more DRM settings for all of your manifest egress requests. When you include a DRM
        /// setting, note that you cannot use an identical DRM setting query parameter for this manifest's endpoint
        /// URL.\</p>.
        ///
        /// 1 to 1024 characters.
        pub drm_settings: Option<Value<String>>,
        /// \<p>Optionally specify the end time for all of your manifest egress requests. When you include end time, note
        /// that you cannot use end time query parameters for this manifest's endpoint URL.\</p>.
        pub end: Option<Value<String>>,
        /// \<p>Optionally specify one or more manifest filters for all of your manifest egress requests. When you include a
        /// manifest filter, note that you cannot use an identical manifest filter query parameter for this manifest's
        /// endpoint URL.\</p>.
        ///
        /// 1 to 1024 characters.
        pub manifest_filter: Option<Value<String>>,
        /// \<p>Optionally specify the start time for all of your manifest egress requests. When you include start time,
        /// note that you cannot use start time query parameters for this manifest's endpoint URL.\</p>.
        pub start: Option<Value<String>>,
        /// \<p>Optionally specify the time delay for all of your manifest egress requests. Enter a value that is smaller
        /// than your endpoint's startover window.
        ///
        /// 0 to 1209600.
        pub time_delay_seconds: Option<Value<i64>>,
    }

    impl Lower for MssFilterConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ClipStartTime", self.clip_start_time);
            to.set("DrmSettings", self.drm_settings);
            to.set("End", self.end);
            to.set("ManifestFilter", self.manifest_filter);
            to.set("Start", self.start);
            to.set("TimeDelaySeconds", self.time_delay_seconds);
        }
    }

    /// The segment configuration, including the segment name, duration, and other configuration values.
    #[derive(Clone, Debug, Default)]
    pub struct Segment {
        /// Whether to use encryption for the segment.
        pub encryption: Option<Value<Encryption>>,
        /// Whether the segment includes I-frame-only streams.
        pub include_iframe_only_streams: Option<Value<bool>>,
        /// One of `PASSTHROUGH`, `REBASED_TO_CHANNEL_START`.
        pub output_timestamp_mode: Option<Value<String>>,
        /// The SCTE-35 configuration associated with the segment.
        pub scte: Option<Value<Scte>>,
        /// The duration of the segment, in seconds.
        ///
        /// 1 to 30.
        pub segment_duration_seconds: Option<Value<i64>>,
        /// The name of the segment associated with the origin endpoint.
        ///
        /// 1 to 256 characters.
        pub segment_name: Option<Value<String>>,
        /// Whether the segment includes DVB subtitles.
        pub ts_include_dvb_subtitles: Option<Value<bool>>,
        /// Whether the segment is an audio rendition group.
        pub ts_use_audio_rendition_group: Option<Value<bool>>,
    }

    impl Lower for Segment {
        fn fields(self, to: &mut Fields) {
            to.set("Encryption", self.encryption);
            to.set("IncludeIframeOnlyStreams", self.include_iframe_only_streams);
            to.set("OutputTimestampMode", self.output_timestamp_mode);
            to.set("Scte", self.scte);
            to.set("SegmentDurationSeconds", self.segment_duration_seconds);
            to.set("SegmentName", self.segment_name);
            to.set("TsIncludeDvbSubtitles", self.ts_include_dvb_subtitles);
            to.set("TsUseAudioRenditionGroup", self.ts_use_audio_rendition_group);
        }
    }

    /// The parameters for encrypting content.
    #[derive(Clone, Debug, Default)]
    pub struct Encryption {
        /// Excludes SEIG and SGPD boxes from segment metadata in CMAF containers.
        pub cmaf_exclude_segment_drm_metadata: Option<Value<bool>>,
        /// A 128-bit, 16-byte hex value represented by a 32-character string, used in conjunction with the key for
        /// encrypting content.
        ///
        /// 32 to 32 characters.
        pub constant_initialization_vector: Option<Value<String>>,
        /// The encryption method to use.
        ///
        /// Required.
        pub encryption_method: Option<Value<EncryptionMethod>>,
        /// The interval, in seconds, to rotate encryption keys for the origin endpoint.
        ///
        /// 300 to 31536000.
        pub key_rotation_interval_seconds: Option<Value<i64>>,
        /// The SPEKE key provider to use for encryption.
        ///
        /// Required.
        pub speke_key_provider: Option<Value<SpekeKeyProvider>>,
    }

    impl Lower for Encryption {
        fn fields(self, to: &mut Fields) {
            to.set("CmafExcludeSegmentDrmMetadata", self.cmaf_exclude_segment_drm_metadata);
            to.set("ConstantInitializationVector", self.constant_initialization_vector);
            to.set("EncryptionMethod", self.encryption_method);
            to.set("KeyRotationIntervalSeconds", self.key_rotation_interval_seconds);
            to.set("SpekeKeyProvider", self.speke_key_provider);
        }
    }

    /// The encryption method associated with the origin endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionMethod {
        /// The encryption method to use.
        ///
        /// One of `CENC`, `CBCS`.
        pub cmaf_encryption_method: Option<Value<String>>,
        /// The encryption method used for Microsoft Smooth Streaming (MSS) content. This specifies how the MSS segments are
        /// encrypted to protect the content during delivery to client players.
        ///
        /// One of `CENC`.
        pub ism_encryption_method: Option<Value<String>>,
        /// The encryption method to use.
        ///
        /// One of `AES_128`, `SAMPLE_AES`.
        pub ts_encryption_method: Option<Value<String>>,
    }

    impl Lower for EncryptionMethod {
        fn fields(self, to: &mut Fields) {
            to.set("CmafEncryptionMethod", self.cmaf_encryption_method);
            to.set("IsmEncryptionMethod", self.ism_encryption_method);
            to.set("TsEncryptionMethod", self.ts_encryption_method);
        }
    }

    /// The parameters for the SPEKE key provider.
    #[derive(Clone, Debug, Default)]
    pub struct SpekeKeyProvider {
        /// \<p>The ARN for the certificate that you imported to Amazon Web Services Certificate Manager to add content key
        /// encryption to this endpoint.
        ///
        /// 20 to 2048 characters.
        pub certificate_arn: Option<Value<String>>,
        /// \<p>The configuration that controls the content key period timing information that MediaPackage signals to your
        /// DRM key provider.\</p>.
        pub content_key_period_configuration: Option<Value<ContentKeyPeriodConfiguration>>,
        /// The DRM solution provider you're using to protect your content during distribution.
        ///
        /// Required. 1 to 4 items.
        pub drm_systems: Option<Value<Vec<String>>>,
        /// The encryption contract configuration associated with the SPEKE key provider.
        ///
        /// Required.
        pub encryption_contract_configuration: Option<Value<EncryptionContractConfiguration>>,
        /// The unique identifier for the content. The service sends this identifier to the key server to identify the
        /// current endpoint.
        ///
        /// Required. 1 to 256 characters.
        pub resource_id: Option<Value<String>>,
        /// The ARN for the IAM role granted by the key provider that provides access to the key provider API.
        ///
        /// Required. 1 to 2048 characters.
        pub role_arn: Option<Value<String>>,
        /// One of `V2_0`, `V2_1`.
        pub speke_version: Option<Value<String>>,
        /// The URL of the SPEKE key provider.
        ///
        /// Required. 1 to 1024 characters.
        pub url: Option<Value<String>>,
    }

    impl Lower for SpekeKeyProvider {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
            to.set("ContentKeyPeriodConfiguration", self.content_key_period_configuration);
            to.set("DrmSystems", self.drm_systems);
            to.set("EncryptionContractConfiguration", self.encryption_contract_configuration);
            to.set("ResourceId", self.resource_id);
            to.set("RoleArn", self.role_arn);
            to.set("SpekeVersion", self.speke_version);
            to.set("Url", self.url);
        }
    }

    /// \<p>The configuration that controls the content key period timing information that MediaPackage signals to your
    /// DRM key provider.\</p>.
    #[derive(Clone, Debug, Default)]
    pub struct ContentKeyPeriodConfiguration {
        /// One of `INDEX_ONLY`, `START_END_ONLY`, `INDEX_WITH_START_END`.
        pub content_key_period_timing: Option<Value<String>>,
    }

    impl Lower for ContentKeyPeriodConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ContentKeyPeriodTiming", self.content_key_period_timing);
        }
    }

    /// Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that
    /// use SPEKE Version 2.0.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionContractConfiguration {
        /// A collection of audio encryption presets.
        ///
        /// Required. One of `PRESET_AUDIO_1`, `PRESET_AUDIO_2`, `PRESET_AUDIO_3`, `SHARED`, `UNENCRYPTED`.
        pub preset_speke20_audio: Option<Value<String>>,
        /// The SPEKE Version 2.0 preset video associated with the encryption contract configuration of the origin endpoint.
        ///
        /// Required. One of `PRESET_VIDEO_1`, `PRESET_VIDEO_2`, `PRESET_VIDEO_3`, `PRESET_VIDEO_4`, `PRESET_VIDEO_5`,
        /// `PRESET_VIDEO_6`, `PRESET_VIDEO_7`, `PRESET_VIDEO_8`, `SHARED`, `UNENCRYPTED`.
        pub preset_speke20_video: Option<Value<String>>,
    }

    impl Lower for EncryptionContractConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("PresetSpeke20Audio", self.preset_speke20_audio);
            to.set("PresetSpeke20Video", self.preset_speke20_video);
        }
    }

    /// The SCTE-35 configuration associated with the origin endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct Scte {
        /// \<p>A list of additional non-Ad SCTE-35 event types to treat as advertisements.
        ///
        /// 0 to 25 items.
        pub custom_ad_types: Option<Value<Vec<String>>>,
        /// The filter associated with the SCTE-35 configuration.
        ///
        /// 0 to 100 items.
        pub scte_filter: Option<Value<Vec<String>>>,
        /// Controls whether SCTE-35 messages are included in segment files.
        ///
        /// One of `NONE`, `ALL`, `MATCHES_FILTER`.
        pub scte_in_segments: Option<Value<String>>,
    }

    impl Lower for Scte {
        fn fields(self, to: &mut Fields) {
            to.set("CustomAdTypes", self.custom_ad_types);
            to.set("ScteFilter", self.scte_filter);
            to.set("ScteInSegments", self.scte_in_segments);
        }
    }

    /// `Tag` of `AWS::MediaPackageV2::OriginEndpoint`.
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

/// `AWS::MediaPackageV2::OriginEndpointPolicy`.
///
/// Specifies the configuration parameters of a policy associated with a MediaPackage V2 origin endpoint.
#[derive(Clone, Debug, Default)]
pub struct OriginEndpointPolicy {
    /// The settings to enable CDN authorization headers in MediaPackage.
    pub cdn_auth_configuration: Option<Value<origin_endpoint_policy::CdnAuthConfiguration>>,
    /// The name of the channel group associated with the origin endpoint policy.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub channel_group_name: Option<Value<String>>,
    /// The channel name associated with the origin endpoint policy.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub channel_name: Option<Value<String>>,
    /// The name of the origin endpoint associated with the origin endpoint policy.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub origin_endpoint_name: Option<Value<String>>,
    /// The policy associated with the origin endpoint.
    ///
    /// Required. At most 6144 characters.
    pub policy: Option<Value<Json>>,
}

impl Lower for OriginEndpointPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("CdnAuthConfiguration", self.cdn_auth_configuration);
        to.set("ChannelGroupName", self.channel_group_name);
        to.set("ChannelName", self.channel_name);
        to.set("OriginEndpointName", self.origin_endpoint_name);
        to.set("Policy", self.policy);
    }
}

impl Level1 for OriginEndpointPolicy {
    const TYPE: &'static str = "AWS::MediaPackageV2::OriginEndpointPolicy";
}

impl Handle<OriginEndpointPolicy> {
    /// `Ref`: `ChannelGroupName`, `ChannelName`, `OriginEndpointName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`OriginEndpointPolicy`] is made of.
pub mod origin_endpoint_policy {
    use super::*;

    /// The settings to enable CDN authorization headers in MediaPackage.
    #[derive(Clone, Debug, Default)]
    pub struct CdnAuthConfiguration {
        /// The ARN for the secret in Secrets Manager that your CDN uses for authorization to access the endpoint.
        ///
        /// Required. 1 to 100 items.
        pub cdn_identifier_secret_arns: Option<Value<Vec<String>>>,
        /// The ARN for the IAM role that gives MediaPackage read access to Secrets Manager and AWS for CDN authorization.
        ///
        /// Required. 20 to 2048 characters.
        pub secrets_role_arn: Option<Value<String>>,
    }

    impl Lower for CdnAuthConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CdnIdentifierSecretArns", self.cdn_identifier_secret_arns);
            to.set("SecretsRoleArn", self.secrets_role_arn);
        }
    }
}
