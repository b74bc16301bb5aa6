//! `AWS::MediaPackage`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::MediaPackage::Asset`.
///
/// Creates an asset to ingest VOD content.
///
/// Its ARN: `arn:${Partition}:mediapackage-vod:${Region}:${Account}:assets/${AssetIdentifier}`.
#[derive(Clone, Debug, Default)]
pub struct Asset {
    /// List of playback endpoints that are available for this asset.
    pub egress_endpoints: Option<Value<Vec<asset::EgressEndpoint>>>,
    /// Unique identifier that you assign to the asset.
    ///
    /// Required. A change replaces the resource.
    pub id: Option<Value<String>>,
    /// The ID of the packaging group associated with this asset.
    ///
    /// Required.
    pub packaging_group_id: Option<Value<String>>,
    /// Unique identifier for this asset, as it's configured in the key provider service.
    pub resource_id: Option<Value<String>>,
    /// The ARN for the source content in Amazon S3.
    ///
    /// Required.
    pub source_arn: Option<Value<String>>,
    /// The ARN for the IAM role that provides AWS Elemental MediaPackage access to the Amazon S3 bucket where the
    /// source content is stored.
    ///
    /// Required.
    pub source_role_arn: Option<Value<String>>,
    /// The tags to assign to the asset.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<asset::Tag>>>,
}

impl Lower for Asset {
    fn fields(self, to: &mut Fields) {
        to.set("EgressEndpoints", self.egress_endpoints);
        to.set("Id", self.id);
        to.set("PackagingGroupId", self.packaging_group_id);
        to.set("ResourceId", self.resource_id);
        to.set("SourceArn", self.source_arn);
        to.set("SourceRoleArn", self.source_role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Asset {
    const TYPE: &'static str = "AWS::MediaPackage::Asset";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Asset> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the asset. You can get this from the response to any request to the asset.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time that the asset was initially submitted for ingest.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }
}

/// What [`Asset`] is made of.
pub mod asset {
    use super::*;

    /// The playback endpoint for a packaging configuration on an asset.
    #[derive(Clone, Debug, Default)]
    pub struct EgressEndpoint {}

    impl Lower for EgressEndpoint {
        fn fields(self, _: &mut Fields) {}
    }

    /// `Tag` of `AWS::MediaPackage::Asset`.
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

/// `AWS::MediaPackage::Channel`.
///
/// Creates a channel to receive content.
///
/// Its ARN: `arn:${Partition}:mediapackage:${Region}:${Account}:channels/${ChannelIdentifier}`.
#[derive(Clone, Debug, Default)]
pub struct Channel {
    /// Any descriptive information that you want to add to the channel for future identification purposes.
    pub description: Option<Value<String>>,
    /// Configures egress access logs.
    pub egress_access_logs: Option<Value<channel::LogConfiguration>>,
    /// The input URL where the source stream should be sent.
    pub hls_ingest: Option<Value<channel::HlsIngest>>,
    /// Unique identifier that you assign to the channel.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub id: Option<Value<String>>,
    /// Configures ingress access logs.
    pub ingress_access_logs: Option<Value<channel::LogConfiguration>>,
    /// The tags to assign to the channel.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<channel::Tag>>>,
}

impl Lower for Channel {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("EgressAccessLogs", self.egress_access_logs);
        to.set("HlsIngest", self.hls_ingest);
        to.set("Id", self.id);
        to.set("IngressAccessLogs", self.ingress_access_logs);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Channel {
    const TYPE: &'static str = "AWS::MediaPackage::Channel";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Channel> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The channel's unique system-generated resource name, based on the AWS record.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Channel`] is made of.
pub mod channel {
    use super::*;

    /// The access log configuration parameters for your channel.
    #[derive(Clone, Debug, Default)]
    pub struct LogConfiguration {
        /// Sets a custom Amazon CloudWatch log group name.
        ///
        /// 1 to 256 characters.
        pub log_group_name: Option<Value<String>>,
    }

    impl Lower for LogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupName", self.log_group_name);
        }
    }

    /// HLS ingest configuration.
    #[derive(Clone, Debug, Default)]
    pub struct HlsIngest {
        /// The input URL where the source stream should be sent.
        pub ingest_endpoints: Option<Value<Vec<IngestEndpoint>>>,
    }

    impl Lower for HlsIngest {
        fn fields(self, to: &mut Fields) {
            to.set("ingestEndpoints", self.ingest_endpoints);
        }
    }

    /// An endpoint for ingesting source content for a channel.
    #[derive(Clone, Debug, Default)]
    pub struct IngestEndpoint {}

    impl Lower for IngestEndpoint {
        fn fields(self, _: &mut Fields) {}
    }

    /// `Tag` of `AWS::MediaPackage::Channel`.
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

/// `AWS::MediaPackage::OriginEndpoint`.
///
/// Create an endpoint on an AWS Elemental MediaPackage channel.
///
/// Its ARN: `arn:${Partition}:mediapackage:${Region}:${Account}:origin_endpoints/${OriginEndpointIdentifier}`.
#[derive(Clone, Debug, Default)]
pub struct OriginEndpoint {
    /// Parameters for CDN authorization.
    pub authorization: Option<Value<origin_endpoint::Authorization>>,
    /// The ID of the channel associated with this endpoint.
    ///
    /// Required.
    pub channel_id: Option<Value<String>>,
    /// Parameters for Common Media Application Format (CMAF) packaging.
    pub cmaf_package: Option<Value<origin_endpoint::CmafPackage>>,
    /// Parameters for DASH packaging.
    pub dash_package: Option<Value<origin_endpoint::DashPackage>>,
    /// Any descriptive information that you want to add to the endpoint for future identification purposes.
    pub description: Option<Value<String>>,
    /// Parameters for Apple HLS packaging.
    pub hls_package: Option<Value<origin_endpoint::HlsPackage>>,
    /// The manifest ID is required and must be unique within the OriginEndpoint. The ID can't be changed after the
    /// endpoint is created.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub id: Option<Value<String>>,
    /// A short string that's appended to the end of the endpoint URL to create a unique path to this endpoint.
    pub manifest_name: Option<Value<String>>,
    /// Parameters for Microsoft Smooth Streaming packaging.
    pub mss_package: Option<Value<origin_endpoint::MssPackage>>,
    /// Controls video origination from this endpoint.
    ///
    /// One of `ALLOW`, `DENY`.
    pub origination: Option<Value<String>>,
    /// Maximum duration (seconds) of content to retain for startover playback. Omit this attribute or enter `0` to
    /// indicate that startover playback is disabled for this endpoint.
    pub startover_window_seconds: Option<Value<i64>>,
    /// The tags to assign to the endpoint.
    pub tags: Option<Value<Vec<origin_endpoint::Tag>>>,
    /// Minimum duration (seconds) of delay to enforce on the playback of live content. Omit this attribute or enter `0`
    /// to indicate that there is no time delay in effect for this endpoint.
    pub time_delay_seconds: Option<Value<i64>>,
    /// The IP addresses that can access this endpoint.
    pub whitelist: Option<Value<Vec<String>>>,
}

impl Lower for OriginEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("Authorization", self.authorization);
        to.set("ChannelId", self.channel_id);
        to.set("CmafPackage", self.cmaf_package);
        to.set("DashPackage", self.dash_package);
        to.set("Description", self.description);
        to.set("HlsPackage", self.hls_package);
        to.set("Id", self.id);
        to.set("ManifestName", self.manifest_name);
        to.set("MssPackage", self.mss_package);
        to.set("Origination", self.origination);
        to.set("StartoverWindowSeconds", self.startover_window_seconds);
        to.set("Tags", self.tags);
        to.set("TimeDelaySeconds", self.time_delay_seconds);
        to.set("Whitelist", self.whitelist);
    }
}

impl Level1 for OriginEndpoint {
    const TYPE: &'static str = "AWS::MediaPackage::OriginEndpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<OriginEndpoint> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The endpoint's unique system-generated resource name, based on the AWS record.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// URL for the key provider’s key retrieval API endpoint. Must start with `https://.`.
    pub fn url(self) -> Value<String> {
        self.attribute("Url")
    }
}

/// What [`OriginEndpoint`] is made of.
pub mod origin_endpoint {
    use super::*;

    /// Parameters for enabling CDN authorization on the endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct Authorization {
        /// The Amazon Resource Name (ARN) for the secret in AWS Secrets Manager that your Content Delivery Network (CDN)
        /// uses for authorization to access your endpoint.
        ///
        /// Required.
        pub cdn_identifier_secret: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) for the IAM role that allows AWS Elemental MediaPackage to communicate with AWS
        /// Secrets Manager.
        ///
        /// Required.
        pub secrets_role_arn: Option<Value<String>>,
    }

    impl Lower for Authorization {
        fn fields(self, to: &mut Fields) {
            to.set("CdnIdentifierSecret", self.cdn_identifier_secret);
            to.set("SecretsRoleArn", self.secrets_role_arn);
        }
    }

    /// Parameters for Common Media Application Format (CMAF) packaging.
    #[derive(Clone, Debug, Default)]
    pub struct CmafPackage {
        /// Parameters for encrypting content.
        pub encryption: Option<Value<CmafEncryption>>,
        /// A list of HLS manifest configurations that are available from this endpoint.
        pub hls_manifests: Option<Value<Vec<HlsManifest>>>,
        /// Duration (in seconds) of each segment. Actual segments are rounded to the nearest multiple of the source segment
        /// duration.
        pub segment_duration_seconds: Option<Value<i64>>,
        /// An optional custom string that is prepended to the name of each segment. If not specified, the segment prefix
        /// defaults to the ChannelId.
        pub segment_prefix: Option<Value<String>>,
        /// Limitations for outputs from the endpoint, based on the video bitrate.
        pub stream_selection: Option<Value<StreamSelection>>,
    }

    impl Lower for CmafPackage {
        fn fields(self, to: &mut Fields) {
            to.set("Encryption", self.encryption);
            to.set("HlsManifests", self.hls_manifests);
            to.set("SegmentDurationSeconds", self.segment_duration_seconds);
            to.set("SegmentPrefix", self.segment_prefix);
            to.set("StreamSelection", self.stream_selection);
        }
    }

    /// Holds encryption information so that access to the content can be controlled by a DRM solution.
    #[derive(Clone, Debug, Default)]
    pub struct CmafEncryption {
        /// An optional 128-bit, 16-byte hex value represented by a 32-character string, used in conjunction with the key
        /// for encrypting blocks.
        ///
        /// 32 to 32 characters.
        pub constant_initialization_vector: Option<Value<String>>,
        /// The encryption method to use.
        ///
        /// One of `SAMPLE_AES`, `AES_CTR`.
        pub encryption_method: Option<Value<String>>,
        /// Number of seconds before AWS Elemental MediaPackage rotates to a new key. By default, rotation is set to 60
        /// seconds.
        pub key_rotation_interval_seconds: Option<Value<i64>>,
        /// Parameters for the SPEKE key provider.
        ///
        /// Required.
        pub speke_key_provider: Option<Value<SpekeKeyProvider>>,
    }

    impl Lower for CmafEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("ConstantInitializationVector", self.constant_initialization_vector);
            to.set("EncryptionMethod", self.encryption_method);
            to.set("KeyRotationIntervalSeconds", self.key_rotation_interval_seconds);
            to.set("SpekeKeyProvider", self.speke_key_provider);
        }
    }

    /// Key provider settings for DRM.
    #[derive(Clone, Debug, Default)]
    pub struct SpekeKeyProvider {
        /// The Amazon Resource Name (ARN) for the certificate that you imported to Certificate Manager to add content key
        /// encryption to this endpoint.
        pub certificate_arn: Option<Value<String>>,
        /// Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that
        /// use SPEKE Version 2.0.
        pub encryption_contract_configuration: Option<Value<EncryptionContractConfiguration>>,
        /// Unique identifier for this endpoint, as it is configured in the key provider service.
        ///
        /// Required.
        pub resource_id: Option<Value<String>>,
        /// The ARN for the IAM role that's granted by the key provider to provide access to the key provider API.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// List of unique identifiers for the DRM systems to use, as defined in the CPIX specification.
        ///
        /// Required.
        pub system_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for SpekeKeyProvider {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
            to.set("EncryptionContractConfiguration", self.encryption_contract_configuration);
            to.set("ResourceId", self.resource_id);
            to.set("RoleArn", self.role_arn);
            to.set("SystemIds", self.system_ids);
        }
    }

    /// Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that
    /// use SPEKE Version 2.0.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionContractConfiguration {
        /// A collection of audio encryption presets.
        ///
        /// Required. One of `PRESET-AUDIO-1`, `PRESET-AUDIO-2`, `PRESET-AUDIO-3`, `SHARED`, `UNENCRYPTED`.
        pub preset_speke20_audio: Option<Value<String>>,
        /// A collection of video encryption presets.
        ///
        /// Required. One of `PRESET-VIDEO-1`, `PRESET-VIDEO-2`, `PRESET-VIDEO-3`, `PRESET-VIDEO-4`, `PRESET-VIDEO-5`,
        /// `PRESET-VIDEO-6`, `PRESET-VIDEO-7`, `PRESET-VIDEO-8`, `SHARED`, `UNENCRYPTED`.
        pub preset_speke20_video: Option<Value<String>>,
    }

    impl Lower for EncryptionContractConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("PresetSpeke20Audio", self.preset_speke20_audio);
            to.set("PresetSpeke20Video", self.preset_speke20_video);
        }
    }

    /// An HTTP Live Streaming (HLS) manifest configuration on a CMAF endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct HlsManifest {
        /// Controls how ad markers are included in the packaged endpoint.
        ///
        /// One of `NONE`, `SCTE35_ENHANCED`, `PASSTHROUGH`, `DATERANGE`.
        pub ad_markers: Option<Value<String>>,
        /// Specifies the SCTE-35 message types that AWS Elemental MediaPackage treats as ad markers in the output manifest.
        pub ad_triggers: Option<Value<Vec<String>>>,
        /// The flags on SCTE-35 segmentation descriptors that have to be present for AWS Elemental MediaPackage to insert
        /// ad markers in the output manifest.
        ///
        /// One of `NONE`, `RESTRICTED`, `UNRESTRICTED`, `BOTH`.
        pub ads_on_delivery_restrictions: Option<Value<String>>,
        /// The manifest ID is required and must be unique within the OriginEndpoint. The ID can't be changed after the
        /// endpoint is created.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// Applies to stream sets with a single video track only. When true, the stream set includes an additional I-frame
        /// only stream, along with the other tracks.
        pub include_iframe_only_stream: Option<Value<bool>>,
        /// A short string that's appended to the end of the endpoint URL to create a unique path to this endpoint.
        pub manifest_name: Option<Value<String>>,
        /// When specified as either `event` or `vod`, a corresponding `EXT-X-PLAYLIST-TYPE` entry is included in the media
        /// playlist.
        ///
        /// One of `NONE`, `EVENT`, `VOD`.
        pub playlist_type: Option<Value<String>>,
        /// Time window (in seconds) contained in each parent manifest.
        pub playlist_window_seconds: Option<Value<i64>>,
        /// Inserts `EXT-X-PROGRAM-DATE-TIME` tags in the output manifest at the interval that you specify.
        pub program_date_time_interval_seconds: Option<Value<i64>>,
        /// The URL that's used to request this manifest from this endpoint.
        pub url: Option<Value<String>>,
    }

    impl Lower for HlsManifest {
        fn fields(self, to: &mut Fields) {
            to.set("AdMarkers", self.ad_markers);
            to.set("AdTriggers", self.ad_triggers);
            to.set("AdsOnDeliveryRestrictions", self.ads_on_delivery_restrictions);
            to.set("Id", self.id);
            to.set("IncludeIframeOnlyStream", self.include_iframe_only_stream);
            to.set("ManifestName", self.manifest_name);
            to.set("PlaylistType", self.playlist_type);
            to.set("PlaylistWindowSeconds", self.playlist_window_seconds);
            to.set("ProgramDateTimeIntervalSeconds", self.program_date_time_interval_seconds);
            to.set("Url", self.url);
        }
    }

    /// Limitations for outputs from the endpoint, based on the video bitrate.
    #[derive(Clone, Debug, Default)]
    pub struct StreamSelection {
        /// The upper limit of the bitrates that this endpoint serves. If the video track exceeds this threshold, then AWS
        /// Elemental MediaPackage excludes it from output.
        pub max_video_bits_per_second: Option<Value<i64>>,
        /// The lower limit of the bitrates that this endpoint serves. If the video track is below this threshold, then AWS
        /// Elemental MediaPackage excludes it from output.
        pub min_video_bits_per_second: Option<Value<i64>>,
        /// Order in which the different video bitrates are presented to the player.
        ///
        /// One of `ORIGINAL`, `VIDEO_BITRATE_ASCENDING`, `VIDEO_BITRATE_DESCENDING`.
        pub stream_order: Option<Value<String>>,
    }

    impl Lower for StreamSelection {
        fn fields(self, to: &mut Fields) {
            to.set("MaxVideoBitsPerSecond", self.max_video_bits_per_second);
            to.set("MinVideoBitsPerSecond", self.min_video_bits_per_second);
            to.set("StreamOrder", self.stream_order);
        }
    }

    /// Parameters for DASH packaging.
    #[derive(Clone, Debug, Default)]
    pub struct DashPackage {
        /// Specifies the SCTE-35 message types that AWS Elemental MediaPackage treats as ad markers in the output manifest.
        pub ad_triggers: Option<Value<Vec<String>>>,
        /// The flags on SCTE-35 segmentation descriptors that have to be present for AWS Elemental MediaPackage to insert
        /// ad markers in the output manifest.
        ///
        /// One of `NONE`, `RESTRICTED`, `UNRESTRICTED`, `BOTH`.
        pub ads_on_delivery_restrictions: Option<Value<String>>,
        /// Parameters for encrypting content.
        pub encryption: Option<Value<DashEncryption>>,
        /// This applies only to stream sets with a single video track. When true, the stream set includes an additional
        /// I-frame trick-play only stream, along with the other tracks.
        pub include_iframe_only_stream: Option<Value<bool>>,
        /// Determines the position of some tags in the manifest.
        ///
        /// One of `FULL`, `COMPACT`, `DRM_TOP_LEVEL_COMPACT`.
        pub manifest_layout: Option<Value<String>>,
        /// Time window (in seconds) contained in each manifest.
        pub manifest_window_seconds: Option<Value<i64>>,
        /// Minimum amount of content (measured in seconds) that a player must keep available in the buffer.
        pub min_buffer_time_seconds: Option<Value<i64>>,
        /// Minimum amount of time (in seconds) that the player should wait before requesting updates to the manifest.
        pub min_update_period_seconds: Option<Value<i64>>,
        /// Controls whether AWS Elemental MediaPackage produces single-period or multi-period DASH manifests. For more
        /// information about periods, see Multi-period DASH in AWS Elemental MediaPackage.
        pub period_triggers: Option<Value<Vec<String>>>,
        /// The DASH profile for the output.
        ///
        /// One of `NONE`, `HBBTV_1_5`, `HYBRIDCAST`, `DVB_DASH_2014`.
        pub profile: Option<Value<String>>,
        /// Duration (in seconds) of each fragment. Actual fragments are rounded to the nearest multiple of the source
        /// fragment duration.
        pub segment_duration_seconds: Option<Value<i64>>,
        /// Determines the type of variable used in the `media` URL of the `SegmentTemplate` tag in the manifest.
        ///
        /// One of `NUMBER_WITH_TIMELINE`, `TIME_WITH_TIMELINE`, `NUMBER_WITH_DURATION`.
        pub segment_template_format: Option<Value<String>>,
        /// Limitations for outputs from the endpoint, based on the video bitrate.
        pub stream_selection: Option<Value<StreamSelection>>,
        /// Amount of time (in seconds) that the player should be from the live point at the end of the manifest.
        pub suggested_presentation_delay_seconds: Option<Value<i64>>,
        /// Determines the type of UTC timing included in the DASH Media Presentation Description (MPD).
        ///
        /// One of `HTTP-XSDATE`, `HTTP-ISO`, `HTTP-HEAD`, `NONE`.
        pub utc_timing: Option<Value<String>>,
        /// Specifies the value attribute of the UTC timing field when utcTiming is set to HTTP-ISO or HTTP-HEAD.
        pub utc_timing_uri: Option<Value<String>>,
    }

    impl Lower for DashPackage {
        fn fields(self, to: &mut Fields) {
            to.set("AdTriggers", self.ad_triggers);
            to.set("AdsOnDeliveryRestrictions", self.ads_on_delivery_restrictions);
            to.set("Encryption", self.encryption);
            to.set("IncludeIframeOnlyStream", self.include_iframe_only_stream);
            to.set("ManifestLayout", self.manifest_layout);
            to.set("ManifestWindowSeconds", self.manifest_window_seconds);
            to.set("MinBufferTimeSeconds", self.min_buffer_time_seconds);
            to.set("MinUpdatePeriodSeconds", self.min_update_period_seconds);
            to.set("PeriodTriggers", self.period_triggers);
            to.set("Profile", self.profile);
            to.set("SegmentDurationSeconds", self.segment_duration_seconds);
            to.set("SegmentTemplateFormat", self.segment_template_format);
            to.set("StreamSelection", self.stream_selection);
            to.set("SuggestedPresentationDelaySeconds", self.suggested_presentation_delay_seconds);
            to.set("UtcTiming", self.utc_timing);
            to.set("UtcTimingUri", self.utc_timing_uri);
        }
    }

    /// Holds encryption information so that access to the content can be controlled by a DRM solution.
    #[derive(Clone, Debug, Default)]
    pub struct DashEncryption {
        /// Number of seconds before AWS Elemental MediaPackage rotates to a new key. By default, rotation is set to 60
        /// seconds.
        pub key_rotation_interval_seconds: Option<Value<i64>>,
        /// Parameters for the SPEKE key provider.
        ///
        /// Required.
        pub speke_key_provider: Option<Value<SpekeKeyProvider>>,
    }

    impl Lower for DashEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("KeyRotationIntervalSeconds", self.key_rotation_interval_seconds);
            to.set("SpekeKeyProvider", self.speke_key_provider);
        }
    }

    /// Parameters for Apple HLS packaging.
    #[derive(Clone, Debug, Default)]
    pub struct HlsPackage {
        /// Controls how ad markers are included in the packaged endpoint.
        ///
        /// One of `NONE`, `SCTE35_ENHANCED`, `PASSTHROUGH`, `DATERANGE`.
        pub ad_markers: Option<Value<String>>,
        /// Specifies the SCTE-35 message types that AWS Elemental MediaPackage treats as ad markers in the output manifest.
        pub ad_triggers: Option<Value<Vec<String>>>,
        /// The flags on SCTE-35 segmentation descriptors that have to be present for AWS Elemental MediaPackage to insert
        /// ad markers in the output manifest.
        ///
        /// One of `NONE`, `RESTRICTED`, `UNRESTRICTED`, `BOTH`.
        pub ads_on_delivery_restrictions: Option<Value<String>>,
        /// Parameters for encrypting content.
        pub encryption: Option<Value<HlsEncryption>>,
        /// When enabled, MediaPackage passes through digital video broadcasting (DVB) subtitles into the output.
        pub include_dvb_subtitles: Option<Value<bool>>,
        /// Only applies to stream sets with a single video track. When true, the stream set includes an additional I-frame
        /// only stream, along with the other tracks.
        pub include_iframe_only_stream: Option<Value<bool>>,
        /// When specified as either `event` or `vod`, a corresponding `EXT-X-PLAYLIST-TYPE` entry is included in the media
        /// playlist.
        ///
        /// One of `NONE`, `EVENT`, `VOD`.
        pub playlist_type: Option<Value<String>>,
        /// Time window (in seconds) contained in each parent manifest.
        pub playlist_window_seconds: Option<Value<i64>>,
        /// Inserts `EXT-X-PROGRAM-DATE-TIME` tags in the output manifest at the interval that you specify.
        pub program_date_time_interval_seconds: Option<Value<i64>>,
        /// Duration (in seconds) of each fragment. Actual fragments are rounded to the nearest multiple of the source
        /// fragment duration.
        pub segment_duration_seconds: Option<Value<i64>>,
        /// Limitations for outputs from the endpoint, based on the video bitrate.
        pub stream_selection: Option<Value<StreamSelection>>,
        /// When true, AWS Elemental MediaPackage bundles all audio tracks in a rendition group. All other tracks in the
        /// stream can be used with any audio rendition from the group.
        pub use_audio_rendition_group: Option<Value<bool>>,
    }

    impl Lower for HlsPackage {
        fn fields(self, to: &mut Fields) {
            to.set("AdMarkers", self.ad_markers);
            to.set("AdTriggers", self.ad_triggers);
            to.set("AdsOnDeliveryRestrictions", self.ads_on_delivery_restrictions);
            to.set("Encryption", self.encryption);
            to.set("IncludeDvbSubtitles", self.include_dvb_subtitles);
            to.set("IncludeIframeOnlyStream", self.include_iframe_only_stream);
            to.set("PlaylistType", self.playlist_type);
            to.set("PlaylistWindowSeconds", self.playlist_window_seconds);
            to.set("ProgramDateTimeIntervalSeconds", self.program_date_time_interval_seconds);
            to.set("SegmentDurationSeconds", self.segment_duration_seconds);
            to.set("StreamSelection", self.stream_selection);
            to.set("UseAudioRenditionGroup", self.use_audio_rendition_group);
        }
    }

    /// Holds encryption information so that access to the content can be controlled by a DRM solution.
    #[derive(Clone, Debug, Default)]
    pub struct HlsEncryption {
        /// A 128-bit, 16-byte hex value represented by a 32-character string, used with the key for encrypting blocks.
        pub constant_initialization_vector: Option<Value<String>>,
        /// HLS encryption type.
        ///
        /// One of `AES_128`, `SAMPLE_AES`.
        pub encryption_method: Option<Value<String>>,
        /// Number of seconds before AWS Elemental MediaPackage rotates to a new key. By default, rotation is set to 60
        /// seconds.
        pub key_rotation_interval_seconds: Option<Value<i64>>,
        /// Repeat the `EXT-X-KEY` directive for every media segment. This might result in an increase in client requests to
        /// the DRM server.
        pub repeat_ext_x_key: Option<Value<bool>>,
        /// Parameters for the SPEKE key provider.
        ///
        /// Required.
        pub speke_key_provider: Option<Value<SpekeKeyProvider>>,
    }

    impl Lower for HlsEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("ConstantInitializationVector", self.constant_initialization_vector);
            to.set("EncryptionMethod", self.encryption_method);
            to.set("KeyRotationIntervalSeconds", self.key_rotation_interval_seconds);
            to.set("RepeatExtXKey", self.repeat_ext_x_key);
            to.set("SpekeKeyProvider", self.speke_key_provider);
        }
    }

    /// Parameters for Microsoft Smooth Streaming packaging.
    #[derive(Clone, Debug, Default)]
    pub struct MssPackage {
        /// Parameters for encrypting content.
        pub encryption: Option<Value<MssEncryption>>,
        /// Time window (in seconds) contained in each manifest.
        pub manifest_window_seconds: Option<Value<i64>>,
        /// Duration (in seconds) of each fragment. Actual fragments are rounded to the nearest multiple of the source
        /// fragment duration.
        pub segment_duration_seconds: Option<Value<i64>>,
        /// Limitations for outputs from the endpoint, based on the video bitrate.
        pub stream_selection: Option<Value<StreamSelection>>,
    }

    impl Lower for MssPackage {
        fn fields(self, to: &mut Fields) {
            to.set("Encryption", self.encryption);
            to.set("ManifestWindowSeconds", self.manifest_window_seconds);
            to.set("SegmentDurationSeconds", self.segment_duration_seconds);
            to.set("StreamSelection", self.stream_selection);
        }
    }

    /// Holds encryption information so that access to the content can be controlled by a DRM solution.
    #[derive(Clone, Debug, Default)]
    pub struct MssEncryption {
        /// Parameters for the SPEKE key provider.
        ///
        /// Required.
        pub speke_key_provider: Option<Value<SpekeKeyProvider>>,
    }

    impl Lower for MssEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("SpekeKeyProvider", self.speke_key_provider);
        }
    }

    /// `Tag` of `AWS::MediaPackage::OriginEndpoint`.
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

/// `AWS::MediaPackage::PackagingConfiguration`.
///
/// Creates a packaging configuration in a packaging group.
///
/// Its ARN:
/// `arn:${Partition}:mediapackage-vod:${Region}:${Account}:packaging-configurations/${PackagingConfigurationIdentifier}`.
#[derive(Clone, Debug, Default)]
pub struct PackagingConfiguration {
    /// Parameters for CMAF packaging.
    pub cmaf_package: Option<Value<packaging_configuration::CmafPackage>>,
    /// Parameters for DASH-ISO packaging.
    pub dash_package: Option<Value<packaging_configuration::DashPackage>>,
    /// Parameters for Apple HLS packaging.
    pub hls_package: Option<Value<packaging_configuration::HlsPackage>>,
    /// Unique identifier that you assign to the packaging configuration.
    ///
    /// Required. A change replaces the resource.
    pub id: Option<Value<String>>,
    /// Parameters for Microsoft Smooth Streaming packaging.
    pub mss_package: Option<Value<packaging_configuration::MssPackage>>,
    /// The ID of the packaging group associated with this packaging configuration.
    ///
    /// Required.
    pub packaging_group_id: Option<Value<String>>,
    /// The tags to assign to the packaging configuration.
    pub tags: Option<Value<Vec<packaging_configuration::Tag>>>,
}

impl Lower for PackagingConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("CmafPackage", self.cmaf_package);
        to.set("DashPackage", self.dash_package);
        to.set("HlsPackage", self.hls_package);
        to.set("Id", self.id);
        to.set("MssPackage", self.mss_package);
        to.set("PackagingGroupId", self.packaging_group_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PackagingConfiguration {
    const TYPE: &'static str = "AWS::MediaPackage::PackagingConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PackagingConfiguration> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the packaging configuration. You can get this from the response to any
    /// request to the packaging configuration.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`PackagingConfiguration`] is made of.
pub mod packaging_configuration {
    use super::*;

    /// Parameters for a packaging configuration that uses Common Media Application Format (CMAF) packaging.
    #[derive(Clone, Debug, Default)]
    pub struct CmafPackage {
        /// Parameters for encrypting content.
        pub encryption: Option<Value<CmafEncryption>>,
        /// A list of HLS manifest configurations that are available from this endpoint.
        ///
        /// Required.
        pub hls_manifests: Option<Value<Vec<HlsManifest>>>,
        /// When includeEncoderConfigurationInSegments is set to true, AWS Elemental MediaPackage places your encoder's
        /// Sequence Parameter Set (SPS), Picture Parameter Set (PPS), and Video Parameter Set (VPS) metadata in every video
        /// segment instead of…
        pub include_encoder_configuration_in_segments: Option<Value<bool>>,
        /// Duration (in seconds) of each segment. Actual segments are rounded to the nearest multiple of the source
        /// fragment duration.
        pub segment_duration_seconds: Option<Value<i64>>,
    }

    impl Lower for CmafPackage {
        fn fields(self, to: &mut Fields) {
            to.set("Encryption", self.encryption);
            to.set("HlsManifests", self.hls_manifests);
            to.set("IncludeEncoderConfigurationInSegments", self.include_encoder_configuration_in_segments);
            to.set("SegmentDurationSeconds", self.segment_duration_seconds);
        }
    }

    /// Holds encryption information so that access to the content can be controlled by a DRM solution.
    #[derive(Clone, Debug, Default)]
    pub struct CmafEncryption {
        /// Parameters for the SPEKE key provider.
        ///
        /// Required.
        pub speke_key_provider: Option<Value<SpekeKeyProvider>>,
    }

    impl Lower for CmafEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("SpekeKeyProvider", self.speke_key_provider);
        }
    }

    /// A configuration for accessing an external Secure Packager and Encoder Key Exchange (SPEKE) service that provides
    /// encryption keys.
    #[derive(Clone, Debug, Default)]
    pub struct SpekeKeyProvider {
        /// Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that
        /// use SPEKE Version 2.0.
        pub encryption_contract_configuration: Option<Value<EncryptionContractConfiguration>>,
        /// The ARN for the IAM role that's granted by the key provider to provide access to the key provider API.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// List of unique identifiers for the DRM systems to use, as defined in the CPIX specification.
        ///
        /// Required.
        pub system_ids: Option<Value<Vec<String>>>,
        /// URL for the key provider's key retrieval API endpoint. Must start with `https://.`.
        ///
        /// Required.
        pub url: Option<Value<String>>,
    }

    impl Lower for SpekeKeyProvider {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionContractConfiguration", self.encryption_contract_configuration);
            to.set("RoleArn", self.role_arn);
            to.set("SystemIds", self.system_ids);
            to.set("Url", self.url);
        }
    }

    /// Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that
    /// use SPEKE Version 2.0.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionContractConfiguration {
        /// A collection of audio encryption presets.
        ///
        /// Required. One of `PRESET-AUDIO-1`, `PRESET-AUDIO-2`, `PRESET-AUDIO-3`, `SHARED`, `UNENCRYPTED`.
        pub preset_speke20_audio: Option<Value<String>>,
        /// A collection of video encryption presets.
        ///
        /// Required. One of `PRESET-VIDEO-1`, `PRESET-VIDEO-2`, `PRESET-VIDEO-3`, `PRESET-VIDEO-4`, `PRESET-VIDEO-5`,
        /// `PRESET-VIDEO-6`, `PRESET-VIDEO-7`, `PRESET-VIDEO-8`, `SHARED`, `UNENCRYPTED`.
        pub preset_speke20_video: Option<Value<String>>,
    }

    impl Lower for EncryptionContractConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("PresetSpeke20Audio", self.preset_speke20_audio);
            to.set("PresetSpeke20Video", self.preset_speke20_video);
        }
    }

    /// Parameters for an HLS manifest.
    #[derive(Clone, Debug, Default)]
    pub struct HlsManifest {
        /// This setting controls ad markers in the packaged content.
        ///
        /// One of `NONE`, `SCTE35_ENHANCED`, `PASSTHROUGH`.
        pub ad_markers: Option<Value<String>>,
        /// Applies to stream sets with a single video track only. When enabled, the output includes an additional I-frame
        /// only stream, along with the other tracks.
        pub include_iframe_only_stream: Option<Value<bool>>,
        /// A short string that's appended to the end of the endpoint URL to create a unique path to this packaging
        /// configuration.
        pub manifest_name: Option<Value<String>>,
        /// Inserts `EXT-X-PROGRAM-DATE-TIME` tags in the output manifest at the interval that you specify.
        pub program_date_time_interval_seconds: Option<Value<i64>>,
        /// Repeat the `EXT-X-KEY` directive for every media segment. This might result in an increase in client requests to
        /// the DRM server.
        pub repeat_ext_x_key: Option<Value<bool>>,
        /// Video bitrate limitations for outputs from this packaging configuration.
        pub stream_selection: Option<Value<StreamSelection>>,
    }

    impl Lower for HlsManifest {
        fn fields(self, to: &mut Fields) {
            to.set("AdMarkers", self.ad_markers);
            to.set("IncludeIframeOnlyStream", self.include_iframe_only_stream);
            to.set("ManifestName", self.manifest_name);
            to.set("ProgramDateTimeIntervalSeconds", self.program_date_time_interval_seconds);
            to.set("RepeatExtXKey", self.repeat_ext_x_key);
            to.set("StreamSelection", self.stream_selection);
        }
    }

    /// Limitations for outputs from the endpoint, based on the video bitrate.
    #[derive(Clone, Debug, Default)]
    pub struct StreamSelection {
        /// The upper limit of the bitrates that this endpoint serves. If the video track exceeds this threshold, then AWS
        /// Elemental MediaPackage excludes it from output.
        pub max_video_bits_per_second: Option<Value<i64>>,
        /// The lower limit of the bitrates that this endpoint serves. If the video track is below this threshold, then AWS
        /// Elemental MediaPackage excludes it from output.
        pub min_video_bits_per_second: Option<Value<i64>>,
        /// Order in which the different video bitrates are presented to the player.
        ///
        /// One of `ORIGINAL`, `VIDEO_BITRATE_ASCENDING`, `VIDEO_BITRATE_DESCENDING`.
        pub stream_order: Option<Value<String>>,
    }

    impl Lower for StreamSelection {
        fn fields(self, to: &mut Fields) {
            to.set("MaxVideoBitsPerSecond", self.max_video_bits_per_second);
            to.set("MinVideoBitsPerSecond", self.min_video_bits_per_second);
            to.set("StreamOrder", self.stream_order);
        }
    }

    /// Parameters for a packaging configuration that uses Dynamic Adaptive Streaming over HTTP (DASH) packaging.
    #[derive(Clone, Debug, Default)]
    pub struct DashPackage {
        /// A list of DASH manifest configurations that are available from this endpoint.
        ///
        /// Required.
        pub dash_manifests: Option<Value<Vec<DashManifest>>>,
        /// Parameters for encrypting content.
        pub encryption: Option<Value<DashEncryption>>,
        /// When includeEncoderConfigurationInSegments is set to true, AWS Elemental MediaPackage places your encoder's
        /// Sequence Parameter Set (SPS), Picture Parameter Set (PPS), and Video Parameter Set (VPS) metadata in every video
        /// segment instead of…
        pub include_encoder_configuration_in_segments: Option<Value<bool>>,
        /// This applies only to stream sets with a single video track. When true, the stream set includes an additional
        /// I-frame trick-play only stream, along with the other tracks.
        pub include_iframe_only_stream: Option<Value<bool>>,
        /// Controls whether AWS Elemental MediaPackage produces single-period or multi-period DASH manifests. For more
        /// information about periods, see Multi-period DASH in AWS Elemental MediaPackage.
        pub period_triggers: Option<Value<Vec<String>>>,
        /// Duration (in seconds) of each fragment. Actual fragments are rounded to the nearest multiple of the source
        /// segment duration.
        pub segment_duration_seconds: Option<Value<i64>>,
        /// Determines the type of SegmentTemplate included in the Media Presentation Description (MPD). When set to
        /// `NUMBER_WITH_TIMELINE`, a full timeline is presented in each SegmentTemplate, with $Number$ media URLs.
        ///
        /// One of `NUMBER_WITH_TIMELINE`, `TIME_WITH_TIMELINE`, `NUMBER_WITH_DURATION`.
        pub segment_template_format: Option<Value<String>>,
    }

    impl Lower for DashPackage {
        fn fields(self, to: &mut Fields) {
            to.set("DashManifests", self.dash_manifests);
            to.set("Encryption", self.encryption);
            to.set("IncludeEncoderConfigurationInSegments", self.include_encoder_configuration_in_segments);
            to.set("IncludeIframeOnlyStream", self.include_iframe_only_stream);
            to.set("PeriodTriggers", self.period_triggers);
            to.set("SegmentDurationSeconds", self.segment_duration_seconds);
            to.set("SegmentTemplateFormat", self.segment_template_format);
        }
    }

    /// Parameters for a DASH manifest.
    #[derive(Clone, Debug, Default)]
    pub struct DashManifest {
        /// Determines the position of some tags in the Media Presentation Description (MPD). When set to `FULL`, elements
        /// like `SegmentTemplate` and `ContentProtection` are included in each `Representation`.
        ///
        /// One of `FULL`, `COMPACT`.
        pub manifest_layout: Option<Value<String>>,
        /// A short string that's appended to the end of the endpoint URL to create a unique path to this packaging
        /// configuration.
        pub manifest_name: Option<Value<String>>,
        /// Minimum amount of content (measured in seconds) that a player must keep available in the buffer.
        pub min_buffer_time_seconds: Option<Value<i64>>,
        /// The DASH profile type. When set to `HBBTV_1_5`, the content is compliant with HbbTV 1.5.
        ///
        /// One of `NONE`, `HBBTV_1_5`.
        pub profile: Option<Value<String>>,
        /// The source of scte markers used.
        ///
        /// One of `SEGMENTS`, `MANIFEST`.
        pub scte_markers_source: Option<Value<String>>,
        /// Limitations for outputs from the endpoint, based on the video bitrate.
        pub stream_selection: Option<Value<StreamSelection>>,
    }

    impl Lower for DashManifest {
        fn fields(self, to: &mut Fields) {
            to.set("ManifestLayout", self.manifest_layout);
            to.set("ManifestName", self.manifest_name);
            to.set("MinBufferTimeSeconds", self.min_buffer_time_seconds);
            to.set("Profile", self.profile);
            to.set("ScteMarkersSource", self.scte_markers_source);
            to.set("StreamSelection", self.stream_selection);
        }
    }

    /// Holds encryption information so that access to the content can be controlled by a DRM solution.
    #[derive(Clone, Debug, Default)]
    pub struct DashEncryption {
        /// Parameters for the SPEKE key provider.
        ///
        /// Required.
        pub speke_key_provider: Option<Value<SpekeKeyProvider>>,
    }

    impl Lower for DashEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("SpekeKeyProvider", self.speke_key_provider);
        }
    }

    /// Parameters for a packaging configuration that uses HTTP Live Streaming (HLS) packaging.
    #[derive(Clone, Debug, Default)]
    pub struct HlsPackage {
        /// Parameters for encrypting content.
        pub encryption: Option<Value<HlsEncryption>>,
        /// A list of HLS manifest configurations that are available from this endpoint.
        ///
        /// Required.
        pub hls_manifests: Option<Value<Vec<HlsManifest>>>,
        /// When enabled, MediaPackage passes through digital video broadcasting (DVB) subtitles into the output.
        pub include_dvb_subtitles: Option<Value<bool>>,
        /// Duration (in seconds) of each fragment. Actual fragments are rounded to the nearest multiple of the source
        /// fragment duration.
        pub segment_duration_seconds: Option<Value<i64>>,
        /// When true, AWS Elemental MediaPackage bundles all audio tracks in a rendition group. All other tracks in the
        /// stream can be used with any audio rendition from the group.
        pub use_audio_rendition_group: Option<Value<bool>>,
    }

    impl Lower for HlsPackage {
        fn fields(self, to: &mut Fields) {
            to.set("Encryption", self.encryption);
            to.set("HlsManifests", self.hls_manifests);
            to.set("IncludeDvbSubtitles", self.include_dvb_subtitles);
            to.set("SegmentDurationSeconds", self.segment_duration_seconds);
            to.set("UseAudioRenditionGroup", self.use_audio_rendition_group);
        }
    }

    /// Holds encryption information so that access to the content can be controlled by a DRM solution.
    #[derive(Clone, Debug, Default)]
    pub struct HlsEncryption {
        /// A 128-bit, 16-byte hex value represented by a 32-character string, used with the key for encrypting blocks.
        pub constant_initialization_vector: Option<Value<String>>,
        /// HLS encryption type.
        ///
        /// One of `AES_128`, `SAMPLE_AES`.
        pub encryption_method: Option<Value<String>>,
        /// Parameters for the SPEKE key provider.
        ///
        /// Required.
        pub speke_key_provider: Option<Value<SpekeKeyProvider>>,
    }

    impl Lower for HlsEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("ConstantInitializationVector", self.constant_initialization_vector);
            to.set("EncryptionMethod", self.encryption_method);
            to.set("SpekeKeyProvider", self.speke_key_provider);
        }
    }

    /// Parameters for a packaging configuration that uses Microsoft Smooth Streaming (MSS) packaging.
    #[derive(Clone, Debug, Default)]
    pub struct MssPackage {
        /// Parameters for encrypting content.
        pub encryption: Option<Value<MssEncryption>>,
        /// A list of Microsoft Smooth manifest configurations that are available from this endpoint.
        ///
        /// Required.
        pub mss_manifests: Option<Value<Vec<MssManifest>>>,
        /// Duration (in seconds) of each fragment. Actual fragments are rounded to the nearest multiple of the source
        /// fragment duration.
        pub segment_duration_seconds: Option<Value<i64>>,
    }

    impl Lower for MssPackage {
        fn fields(self, to: &mut Fields) {
            to.set("Encryption", self.encryption);
            to.set("MssManifests", self.mss_manifests);
            to.set("SegmentDurationSeconds", self.segment_duration_seconds);
        }
    }

    /// Holds encryption information so that access to the content can be controlled by a DRM solution.
    #[derive(Clone, Debug, Default)]
    pub struct MssEncryption {
        /// Parameters for the SPEKE key provider.
        ///
        /// Required.
        pub speke_key_provider: Option<Value<SpekeKeyProvider>>,
    }

    impl Lower for MssEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("SpekeKeyProvider", self.speke_key_provider);
        }
    }

    /// Parameters for a Microsoft Smooth manifest.
    #[derive(Clone, Debug, Default)]
    pub struct MssManifest {
        /// A short string that's appended to the end of the endpoint URL to create a unique path to this packaging
        /// configuration.
        pub manifest_name: Option<Value<String>>,
        /// Video bitrate limitations for outputs from this packaging configuration.
        pub stream_selection: Option<Value<StreamSelection>>,
    }

    impl Lower for MssManifest {
        fn fields(self, to: &mut Fields) {
            to.set("ManifestName", self.manifest_name);
            to.set("StreamSelection", self.stream_selection);
        }
    }

    /// `Tag` of `AWS::MediaPackage::PackagingConfiguration`.
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

/// `AWS::MediaPackage::PackagingGroup`.
///
/// Creates a packaging group.
///
/// Its ARN: `arn:${Partition}:mediapackage-vod:${Region}:${Account}:packaging-groups/${PackagingGroupIdentifier}`.
#[derive(Clone, Debug, Default)]
pub struct PackagingGroup {
    /// Parameters for CDN authorization.
    pub authorization: Option<Value<packaging_group::Authorization>>,
    /// The configuration parameters for egress access logging.
    pub egress_access_logs: Option<Value<packaging_group::LogConfiguration>>,
    /// Unique identifier that you assign to the packaging group.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub id: Option<Value<String>>,
    /// The tags to assign to the packaging group.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<packaging_group::Tag>>>,
}

impl Lower for PackagingGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Authorization", self.authorization);
        to.set("EgressAccessLogs", self.egress_access_logs);
        to.set("Id", self.id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PackagingGroup {
    const TYPE: &'static str = "AWS::MediaPackage::PackagingGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PackagingGroup> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the packaging group. You can get this from the response to any request to the
    /// packaging group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The URL for the assets in the PackagingGroup.
    pub fn domain_name(self) -> Value<String> {
        self.attribute("DomainName")
    }
}

/// What [`PackagingGroup`] is made of.
pub mod packaging_group {
    use super::*;

    /// Parameters for enabling CDN authorization.
    #[derive(Clone, Debug, Default)]
    pub struct Authorization {
        /// The Amazon Resource Name (ARN) for the secret in AWS Secrets Manager that is used for CDN authorization.
        ///
        /// Required.
        pub cdn_identifier_secret: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) for the IAM role that allows AWS Elemental MediaPackage to communicate with AWS
        /// Secrets Manager.
        ///
        /// Required.
        pub secrets_role_arn: Option<Value<String>>,
    }

    impl Lower for Authorization {
        fn fields(self, to: &mut Fields) {
            to.set("CdnIdentifierSecret", self.cdn_identifier_secret);
            to.set("SecretsRoleArn", self.secrets_role_arn);
        }
    }

    /// Sets a custom Amazon CloudWatch log group name for egress logs. If a log group name isn't specified, the default
    /// name is used: /aws/MediaPackage/EgressAccessLogs.
    #[derive(Clone, Debug, Default)]
    pub struct LogConfiguration {
        /// Sets a custom Amazon CloudWatch log group name for egress logs. If a log group name isn't specified, the default
        /// name is used: /aws/MediaPackage/EgressAccessLogs.
        ///
        /// 1 to 512 characters.
        pub log_group_name: Option<Value<String>>,
    }

    impl Lower for LogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupName", self.log_group_name);
        }
    }

    /// `Tag` of `AWS::MediaPackage::PackagingGroup`.
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
