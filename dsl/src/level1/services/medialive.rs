//! `AWS::MediaLive`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::MediaLive::Channel`.
///
/// The AWS::MediaLive::Channel resource is a MediaLive resource type that creates a channel.
///
/// Its ARN: `arn:${Partition}:medialive:${Region}:${Account}:channel:${ChannelId}`.
#[derive(Clone, Debug, Default)]
pub struct Channel {
    pub anywhere_settings: Option<Value<channel::AnywhereSettings>>,
    /// Specification of CDI inputs for this channel.
    pub cdi_input_specification: Option<Value<channel::CdiInputSpecification>>,
    /// The class for this channel. For a channel with two pipelines, the class is STANDARD. For a channel with one
    /// pipeline, the class is SINGLE\_PIPELINE.
    pub channel_class: Option<Value<String>>,
    pub channel_engine_version: Option<Value<channel::ChannelEngineVersionRequest>>,
    pub channel_security_groups: Option<Value<Vec<String>>>,
    /// The settings that identify the destination for the outputs in this MediaLive output package.
    pub destinations: Option<Value<Vec<channel::OutputDestination>>>,
    pub dry_run: Option<Value<bool>>,
    /// The encoding configuration for the output content.
    pub encoder_settings: Option<Value<channel::EncoderSettings>>,
    pub inference_settings: Option<Value<channel::InferenceSettings>>,
    /// The list of input attachments for the channel.
    pub input_attachments: Option<Value<Vec<channel::InputAttachment>>>,
    /// The input specification for this channel. It specifies the key characteristics of the inputs for this channel:
    /// the maximum bitrate, the resolution, and the codec.
    pub input_specification: Option<Value<channel::InputSpecification>>,
    pub linked_channel_settings: Option<Value<channel::LinkedChannelSettings>>,
    /// The verbosity for logging activity for this channel. Charges for logging (which are generated through Amazon
    /// CloudWatch Logging) are higher for higher verbosities.
    pub log_level: Option<Value<String>>,
    /// Maintenance settings for this channel.
    pub maintenance: Option<Value<channel::MaintenanceCreateSettings>>,
    /// Name of channel.
    pub name: Option<Value<String>>,
    /// The IAM role for MediaLive to assume when running this channel. The role is identified by its ARN.
    pub role_arn: Option<Value<String>>,
    /// A collection of tags for this channel. Each tag is a key-value pair.
    pub tags: Option<Value<Json>>,
    /// Settings to enable VPC mode in the channel, so that the endpoints for all outputs are in your VPC.
    ///
    /// A change replaces the resource.
    pub vpc: Option<Value<channel::VpcOutputSettings>>,
}

impl Lower for Channel {
    fn fields(self, to: &mut Fields) {
        to.set("AnywhereSettings", self.anywhere_settings);
        to.set("CdiInputSpecification", self.cdi_input_specification);
        to.set("ChannelClass", self.channel_class);
        to.set("ChannelEngineVersion", self.channel_engine_version);
        to.set("ChannelSecurityGroups", self.channel_security_groups);
        to.set("Destinations", self.destinations);
        to.set("DryRun", self.dry_run);
        to.set("EncoderSettings", self.encoder_settings);
        to.set("InferenceSettings", self.inference_settings);
        to.set("InputAttachments", self.input_attachments);
        to.set("InputSpecification", self.input_specification);
        to.set("LinkedChannelSettings", self.linked_channel_settings);
        to.set("LogLevel", self.log_level);
        to.set("Maintenance", self.maintenance);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
        to.set("Vpc", self.vpc);
    }
}

impl Level1 for Channel {
    const TYPE: &'static str = "AWS::MediaLive::Channel";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Channel> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the MediaLive channel. For example:
    /// arn:aws:medialive:us-west-1:111122223333:medialive:channel:1234567.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// User-specified id. This is used in an output group or an output.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The inputs that are attached to this channel. The inputs are identified by their IDs (not by their names or
    /// their ARNs).
    pub fn inputs(self) -> Value<Vec<String>> {
        self.attribute("Inputs")
    }
}

/// What [`Channel`] is made of.
pub mod channel {
    use super::*;

    /// `AnywhereSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct AnywhereSettings {
        pub channel_placement_group_id: Option<Value<String>>,
        pub cluster_id: Option<Value<String>>,
    }

    impl Lower for AnywhereSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ChannelPlacementGroupId", self.channel_placement_group_id);
            to.set("ClusterId", self.cluster_id);
        }
    }

    /// The input specification for this channel. It specifies the key characteristics of CDI inputs for this channel,
    /// when those characteristics are different from other inputs.
    #[derive(Clone, Debug, Default)]
    pub struct CdiInputSpecification {
        /// Maximum CDI input resolution.
        pub resolution: Option<Value<String>>,
    }

    impl Lower for CdiInputSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Resolution", self.resolution);
        }
    }

    /// `ChannelEngineVersionRequest` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct ChannelEngineVersionRequest {
        pub version: Option<Value<String>>,
    }

    impl Lower for ChannelEngineVersionRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Version", self.version);
        }
    }

    /// Configuration information for an output.
    #[derive(Clone, Debug, Default)]
    pub struct OutputDestination {
        /// The ID for this destination.
        pub id: Option<Value<String>>,
        pub logical_interface_names: Option<Value<Vec<String>>>,
        pub media_connect_router_settings: Option<Value<Vec<MediaConnectRouterOutputDestinationSettings>>>,
        /// The destination settings for a MediaPackage output.
        pub media_package_settings: Option<Value<Vec<MediaPackageOutputDestinationSettings>>>,
        /// Destination settings for a Multiplex output; one destination for both encoders.
        pub multiplex_settings: Option<Value<MultiplexProgramChannelDestinationSettings>>,
        /// The destination settings for an output.
        pub settings: Option<Value<Vec<OutputDestinationSettings>>>,
        pub srt_settings: Option<Value<Vec<SrtOutputDestinationSettings>>>,
    }

    impl Lower for OutputDestination {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("LogicalInterfaceNames", self.logical_interface_names);
            to.set("MediaConnectRouterSettings", self.media_connect_router_settings);
            to.set("MediaPackageSettings", self.media_package_settings);
            to.set("MultiplexSettings", self.multiplex_settings);
            to.set("Settings", self.settings);
            to.set("SrtSettings", self.srt_settings);
        }
    }

    /// `MediaConnectRouterOutputDestinationSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct MediaConnectRouterOutputDestinationSettings {
        pub encryption_type: Option<Value<String>>,
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for MediaConnectRouterOutputDestinationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionType", self.encryption_type);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// Destination settings for a MediaPackage output.
    #[derive(Clone, Debug, Default)]
    pub struct MediaPackageOutputDestinationSettings {
        pub channel_endpoint_id: Option<Value<String>>,
        pub channel_group: Option<Value<String>>,
        /// The ID of the channel in MediaPackage that is the destination for this output group.
        pub channel_id: Option<Value<String>>,
        pub channel_name: Option<Value<String>>,
        pub media_package_region_name: Option<Value<String>>,
    }

    impl Lower for MediaPackageOutputDestinationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ChannelEndpointId", self.channel_endpoint_id);
            to.set("ChannelGroup", self.channel_group);
            to.set("ChannelId", self.channel_id);
            to.set("ChannelName", self.channel_name);
            to.set("MediaPackageRegionName", self.media_package_region_name);
        }
    }

    /// Destination settings for a Multiplex output.
    #[derive(Clone, Debug, Default)]
    pub struct MultiplexProgramChannelDestinationSettings {
        /// The ID of the Multiplex that the encoder is providing output to. You do not need to specify the individual
        /// inputs to the Multiplex; MediaLive will handle the connection of the two MediaLive pipelines to the two
        /// Multiplex instances.
        pub multiplex_id: Option<Value<String>>,
        /// The program name of the Multiplex program that the encoder is providing output to.
        pub program_name: Option<Value<String>>,
    }

    impl Lower for MultiplexProgramChannelDestinationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("MultiplexId", self.multiplex_id);
            to.set("ProgramName", self.program_name);
        }
    }

    /// The configuration information for this output.
    #[derive(Clone, Debug, Default)]
    pub struct OutputDestinationSettings {
        /// The password parameter that holds the password for accessing the downstream system. This password parameter
        /// applies only if the downstream system requires credentials.
        pub password_param: Option<Value<String>>,
        /// The stream name for the content. This applies only to RTMP outputs.
        pub stream_name: Option<Value<String>>,
        /// The URL for the destination.
        pub url: Option<Value<String>>,
        /// The user name to connect to the downstream system. This applies only if the downstream system requires
        /// credentials.
        pub username: Option<Value<String>>,
        pub virtual_source_address: Option<Value<String>>,
    }

    impl Lower for OutputDestinationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("PasswordParam", self.password_param);
            to.set("StreamName", self.stream_name);
            to.set("Url", self.url);
            to.set("Username", self.username);
            to.set("VirtualSourceAddress", self.virtual_source_address);
        }
    }

    /// `SrtOutputDestinationSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct SrtOutputDestinationSettings {
        pub connection_mode: Option<Value<String>>,
        pub encryption_passphrase_secret_arn: Option<Value<String>>,
        pub listener_port: Option<Value<i64>>,
        pub stream_id: Option<Value<String>>,
        pub url: Option<Value<String>>,
    }

    impl Lower for SrtOutputDestinationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionMode", self.connection_mode);
            to.set("EncryptionPassphraseSecretArn", self.encryption_passphrase_secret_arn);
            to.set("ListenerPort", self.listener_port);
            to.set("StreamId", self.stream_id);
            to.set("Url", self.url);
        }
    }

    /// The settings for the encoding of outputs.
    #[derive(Clone, Debug, Default)]
    pub struct EncoderSettings {
        /// The encoding information for output audio.
        pub audio_descriptions: Option<Value<Vec<AudioDescription>>>,
        /// The settings for ad avail blanking.
        pub avail_blanking: Option<Value<AvailBlanking>>,
        /// The configuration settings for the ad avail handling.
        pub avail_configuration: Option<Value<AvailConfiguration>>,
        /// The settings for the blackout slate.
        pub blackout_slate: Option<Value<BlackoutSlate>>,
        /// The encoding information for output captions.
        pub caption_descriptions: Option<Value<Vec<CaptionDescription>>>,
        pub color_correction_settings: Option<Value<ColorCorrectionSettings>>,
        /// Settings to enable specific features.
        pub feature_activations: Option<Value<FeatureActivations>>,
        /// The configuration settings that apply to the entire channel.
        pub global_configuration: Option<Value<GlobalConfiguration>>,
        /// Settings to enable and configure the motion graphics overlay feature in the channel.
        pub motion_graphics_configuration: Option<Value<MotionGraphicsConfiguration>>,
        /// The settings to configure Nielsen watermarks.
        pub nielsen_configuration: Option<Value<NielsenConfiguration>>,
        /// The settings for the output groups in the channel.
        pub output_groups: Option<Value<Vec<OutputGroup>>>,
        pub thumbnail_configuration: Option<Value<ThumbnailConfiguration>>,
        /// Contains settings used to acquire and adjust timecode information from the inputs.
        pub timecode_config: Option<Value<TimecodeConfig>>,
        /// The encoding information for output videos.
        pub video_descriptions: Option<Value<Vec<VideoDescription>>>,
    }

    impl Lower for EncoderSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AudioDescriptions", self.audio_descriptions);
            to.set("AvailBlanking", self.avail_blanking);
            to.set("AvailConfiguration", self.avail_configuration);
            to.set("BlackoutSlate", self.blackout_slate);
            to.set("CaptionDescriptions", self.caption_descriptions);
            to.set("ColorCorrectionSettings", self.color_correction_settings);
            to.set("FeatureActivations", self.feature_activations);
            to.set("GlobalConfiguration", self.global_configuration);
            to.set("MotionGraphicsConfiguration", self.motion_graphics_configuration);
            to.set("NielsenConfiguration", self.nielsen_configuration);
            to.set("OutputGroups", self.output_groups);
            to.set("ThumbnailConfiguration", self.thumbnail_configuration);
            to.set("TimecodeConfig", self.timecode_config);
            to.set("VideoDescriptions", self.video_descriptions);
        }
    }

    /// The encoding information for one output audio.
    #[derive(Clone, Debug, Default)]
    pub struct AudioDescription {
        pub audio_dash_roles: Option<Value<Vec<String>>>,
        /// The advanced audio normalization settings.
        pub audio_normalization_settings: Option<Value<AudioNormalizationSettings>>,
        /// The name of the AudioSelector that is used as the source for this AudioDescription.
        pub audio_selector_name: Option<Value<String>>,
        /// Applies only if audioTypeControl is useConfigured. The values for audioType are defined in ISO-IEC 13818-1.
        pub audio_type: Option<Value<String>>,
        /// Determines how audio type is determined. followInput: If the input contains an ISO 639 audioType, then that
        /// value is passed through to the output.
        pub audio_type_control: Option<Value<String>>,
        /// Settings to configure one or more solutions that insert audio watermarks in the audio encode.
        pub audio_watermarking_settings: Option<Value<AudioWatermarkSettings>>,
        /// The audio codec settings.
        pub codec_settings: Option<Value<AudioCodecSettings>>,
        pub dvb_dash_accessibility: Option<Value<String>>,
        /// Indicates the language of the audio output track. Used only if languageControlMode is useConfigured, or there is
        /// no ISO 639 language code specified in the input.
        pub language_code: Option<Value<String>>,
        /// Choosing followInput causes the ISO 639 language code of the output to follow the ISO 639 language code of the
        /// input.
        pub language_code_control: Option<Value<String>>,
        /// The name of this AudioDescription. Outputs use this name to uniquely identify this AudioDescription.
        pub name: Option<Value<String>>,
        /// The settings that control how input audio channels are remixed into the output audio channels.
        pub remix_settings: Option<Value<RemixSettings>>,
        /// Used for Microsoft Smooth and Apple HLS outputs. Indicates the name displayed by the player (for example,
        /// English or Director Commentary).
        pub stream_name: Option<Value<String>>,
    }

    impl Lower for AudioDescription {
        fn fields(self, to: &mut Fields) {
            to.set("AudioDashRoles", self.audio_dash_roles);
            to.set("AudioNormalizationSettings", self.audio_normalization_settings);
            to.set("AudioSelectorName", self.audio_selector_name);
            to.set("AudioType", self.audio_type);
            to.set("AudioTypeControl", self.audio_type_control);
            to.set("AudioWatermarkingSettings", self.audio_watermarking_settings);
            to.set("CodecSettings", self.codec_settings);
            to.set("DvbDashAccessibility", self.dvb_dash_accessibility);
            to.set("LanguageCode", self.language_code);
            to.set("LanguageCodeControl", self.language_code_control);
            to.set("Name", self.name);
            to.set("RemixSettings", self.remix_settings);
            to.set("StreamName", self.stream_name);
        }
    }

    /// The settings for normalizing video.
    #[derive(Clone, Debug, Default)]
    pub struct AudioNormalizationSettings {
        /// The audio normalization algorithm to use. itu17701 conforms to the CALM Act specification. itu17702 conforms to
        /// the EBU R-128 specification.
        pub algorithm: Option<Value<String>>,
        /// When set to correctAudio, the output audio is corrected using the chosen algorithm. If set to measureOnly, the
        /// audio is measured but not adjusted.
        pub algorithm_control: Option<Value<String>>,
        pub peak_calculation: Option<Value<String>>,
        pub peak_limiter_threshold: Option<Value<f64>>,
        /// The Target LKFS(loudness) to adjust volume to. If no value is entered, a default value is used according to the
        /// chosen algorithm.
        pub target_lkfs: Option<Value<f64>>,
    }

    impl Lower for AudioNormalizationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Algorithm", self.algorithm);
            to.set("AlgorithmControl", self.algorithm_control);
            to.set("PeakCalculation", self.peak_calculation);
            to.set("PeakLimiterThreshold", self.peak_limiter_threshold);
            to.set("TargetLkfs", self.target_lkfs);
        }
    }

    /// Audio Watermark Settings.
    #[derive(Clone, Debug, Default)]
    pub struct AudioWatermarkSettings {
        /// Settings to configure Nielsen Watermarks in the audio encode.
        pub nielsen_watermarks_settings: Option<Value<NielsenWatermarksSettings>>,
    }

    impl Lower for AudioWatermarkSettings {
        fn fields(self, to: &mut Fields) {
            to.set("NielsenWatermarksSettings", self.nielsen_watermarks_settings);
        }
    }

    /// Settings to configure Nielsen Watermarks in the audio encode.
    #[derive(Clone, Debug, Default)]
    pub struct NielsenWatermarksSettings {
        /// Complete these fields only if you want to insert watermarks of type Nielsen CBET.
        pub nielsen_cbet_settings: Option<Value<NielsenCBET>>,
        /// Choose the distribution types that you want to assign to the watermarks: - PROGRAM\_CONTENT -
        /// FINAL\_DISTRIBUTOR.
        pub nielsen_distribution_type: Option<Value<String>>,
        /// Complete these fields only if you want to insert watermarks of type Nielsen NAES II (N2) and Nielsen NAES VI
        /// (NW).
        pub nielsen_naes_ii_nw_settings: Option<Value<NielsenNaesIiNwOnlySettings>>,
        pub nielsen_nw_only_settings: Option<Value<NielsenNaesIiNwOnlySettings>>,
    }

    impl Lower for NielsenWatermarksSettings {
        fn fields(self, to: &mut Fields) {
            to.set("NielsenCbetSettings", self.nielsen_cbet_settings);
            to.set("NielsenDistributionType", self.nielsen_distribution_type);
            to.set("NielsenNaesIiNwSettings", self.nielsen_naes_ii_nw_settings);
            to.set("NielsenNwOnlySettings", self.nielsen_nw_only_settings);
        }
    }

    /// Complete these fields only if you want to insert watermarks of type Nielsen CBET.
    #[derive(Clone, Debug, Default)]
    pub struct NielsenCBET {
        /// Enter the CBET check digits to use in the watermark.
        pub cbet_check_digit_string: Option<Value<String>>,
        /// Determines the method of CBET insertion mode when prior encoding is detected on the same layer.
        pub cbet_stepaside: Option<Value<String>>,
        /// Enter the CBET Source ID (CSID) to use in the watermark.
        pub csid: Option<Value<String>>,
    }

    impl Lower for NielsenCBET {
        fn fields(self, to: &mut Fields) {
            to.set("CbetCheckDigitString", self.cbet_check_digit_string);
            to.set("CbetStepaside", self.cbet_stepaside);
            to.set("Csid", self.csid);
        }
    }

    /// `NielsenNaesIiNwOnlySettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct NielsenNaesIiNwOnlySettings {
        pub check_digit_string: Option<Value<String>>,
        pub sid: Option<Value<f64>>,
        pub timezone: Option<Value<String>>,
    }

    impl Lower for NielsenNaesIiNwOnlySettings {
        fn fields(self, to: &mut Fields) {
            to.set("CheckDigitString", self.check_digit_string);
            to.set("Sid", self.sid);
            to.set("Timezone", self.timezone);
        }
    }

    /// The configuration of the audio codec in the audio output.
    #[derive(Clone, Debug, Default)]
    pub struct AudioCodecSettings {
        /// The setup of the AAC audio codec in the output.
        pub aac_settings: Option<Value<AacSettings>>,
        /// The setup of an AC3 audio codec in the output.
        pub ac3_settings: Option<Value<Ac3Settings>>,
        pub eac3_atmos_settings: Option<Value<Eac3AtmosSettings>>,
        /// The setup of an EAC3 audio codec in the output.
        pub eac3_settings: Option<Value<Eac3Settings>>,
        /// The setup of an MP2 audio codec in the output.
        pub mp2_settings: Option<Value<Mp2Settings>>,
        /// The setup to pass through the Dolby audio codec to the output.
        pub pass_through_settings: Option<Value<Json>>,
        /// Settings for audio encoded with the WAV codec.
        pub wav_settings: Option<Value<WavSettings>>,
    }

    impl Lower for AudioCodecSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AacSettings", self.aac_settings);
            to.set("Ac3Settings", self.ac3_settings);
            to.set("Eac3AtmosSettings", self.eac3_atmos_settings);
            to.set("Eac3Settings", self.eac3_settings);
            to.set("Mp2Settings", self.mp2_settings);
            to.set("PassThroughSettings", self.pass_through_settings);
            to.set("WavSettings", self.wav_settings);
        }
    }

    /// The settings for an AAC audio encode in the output.
    #[derive(Clone, Debug, Default)]
    pub struct AacSettings {
        /// The average bitrate in bits/second. Valid values depend on the rate control mode and profile.
        pub bitrate: Option<Value<f64>>,
        /// Mono, stereo, or 5.1 channel layout. Valid values depend on the rate control mode and profile.
        pub coding_mode: Option<Value<String>>,
        /// Set to broadcasterMixedAd when the input contains pre-mixed main audio + AD (narration) as a stereo pair.
        pub input_type: Option<Value<String>>,
        /// The AAC profile.
        pub profile: Option<Value<String>>,
        /// The rate control mode.
        pub rate_control_mode: Option<Value<String>>,
        /// Sets the LATM/LOAS AAC output for raw containers.
        pub raw_format: Option<Value<String>>,
        /// The sample rate in Hz. Valid values depend on the rate control mode and profile.
        pub sample_rate: Option<Value<f64>>,
        /// Uses MPEG-2 AAC audio instead of MPEG-4 AAC audio for raw or MPEG-2 Transport Stream containers.
        pub spec: Option<Value<String>>,
        /// The VBR quality level. This is used only if rateControlMode is VBR.
        pub vbr_quality: Option<Value<String>>,
    }

    impl Lower for AacSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Bitrate", self.bitrate);
            to.set("CodingMode", self.coding_mode);
            to.set("InputType", self.input_type);
            to.set("Profile", self.profile);
            to.set("RateControlMode", self.rate_control_mode);
            to.set("RawFormat", self.raw_format);
            to.set("SampleRate", self.sample_rate);
            to.set("Spec", self.spec);
            to.set("VbrQuality", self.vbr_quality);
        }
    }

    /// The settings for an AC3 audio encode in the output.
    #[derive(Clone, Debug, Default)]
    pub struct Ac3Settings {
        pub attenuation_control: Option<Value<String>>,
        /// The average bitrate in bits/second. Valid bitrates depend on the coding mode.
        pub bitrate: Option<Value<f64>>,
        /// Specifies the bitstream mode (bsmod) for the emitted AC-3 stream. For more information about these values, see
        /// ATSC A/52-2012.
        pub bitstream_mode: Option<Value<String>>,
        /// The Dolby Digital coding mode. This determines the number of channels.
        pub coding_mode: Option<Value<String>>,
        /// Sets the dialnorm for the output. If excluded and the input audio is Dolby Digital, dialnorm is passed through.
        pub dialnorm: Option<Value<i64>>,
        /// If set to filmStandard, adds dynamic range compression signaling to the output bitstream as defined in the Dolby
        /// Digital specification.
        pub drc_profile: Option<Value<String>>,
        /// When set to enabled, applies a 120Hz lowpass filter to the LFE channel prior to encoding. This is valid only in
        /// codingMode32Lfe mode.
        pub lfe_filter: Option<Value<String>>,
        /// When set to followInput, encoder metadata is sourced from the DD, DD+, or DolbyE decoder that supplies this
        /// audio data.
        pub metadata_control: Option<Value<String>>,
    }

    impl Lower for Ac3Settings {
        fn fields(self, to: &mut Fields) {
            to.set("AttenuationControl", self.attenuation_control);
            to.set("Bitrate", self.bitrate);
            to.set("BitstreamMode", self.bitstream_mode);
            to.set("CodingMode", self.coding_mode);
            to.set("Dialnorm", self.dialnorm);
            to.set("DrcProfile", self.drc_profile);
            to.set("LfeFilter", self.lfe_filter);
            to.set("MetadataControl", self.metadata_control);
        }
    }

    /// `Eac3AtmosSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct Eac3AtmosSettings {
        pub bitrate: Option<Value<f64>>,
        pub coding_mode: Option<Value<String>>,
        pub dialnorm: Option<Value<i64>>,
        pub drc_line: Option<Value<String>>,
        pub drc_rf: Option<Value<String>>,
        pub height_trim: Option<Value<f64>>,
        pub surround_trim: Option<Value<f64>>,
    }

    impl Lower for Eac3AtmosSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Bitrate", self.bitrate);
            to.set("CodingMode", self.coding_mode);
            to.set("Dialnorm", self.dialnorm);
            to.set("DrcLine", self.drc_line);
            to.set("DrcRf", self.drc_rf);
            to.set("HeightTrim", self.height_trim);
            to.set("SurroundTrim", self.surround_trim);
        }
    }

    /// The settings for an EAC3 audio encode in the output.
    #[derive(Clone, Debug, Default)]
    pub struct Eac3Settings {
        /// When set to attenuate3Db, applies a 3 dB attenuation to the surround channels. Used only for the 3/2 coding
        /// mode.
        pub attenuation_control: Option<Value<String>>,
        /// The average bitrate in bits/second. Valid bitrates depend on the coding mode.
        pub bitrate: Option<Value<f64>>,
        /// Specifies the bitstream mode (bsmod) for the emitted E-AC-3 stream. For more information, see ATSC A/52-2012
        /// (Annex E).
        pub bitstream_mode: Option<Value<String>>,
        /// The Dolby Digital Plus coding mode. This mode determines the number of channels.
        pub coding_mode: Option<Value<String>>,
        /// When set to enabled, activates a DC highpass filter for all input channels.
        pub dc_filter: Option<Value<String>>,
        /// Sets the dialnorm for the output. If blank and the input audio is Dolby Digital Plus, dialnorm will be passed
        /// through.
        pub dialnorm: Option<Value<i64>>,
        /// Sets the Dolby dynamic range compression profile.
        pub drc_line: Option<Value<String>>,
        /// Sets the profile for heavy Dolby dynamic range compression, ensuring that the instantaneous signal peaks do not
        /// exceed specified levels.
        pub drc_rf: Option<Value<String>>,
        /// When encoding 3/2 audio, setting to lfe enables the LFE channel.
        pub lfe_control: Option<Value<String>>,
        /// When set to enabled, applies a 120Hz lowpass filter to the LFE channel prior to encoding. Valid only with a
        /// codingMode32 coding mode.
        pub lfe_filter: Option<Value<String>>,
        /// The Left only/Right only center mix level. Used only for the 3/2 coding mode.
        pub lo_ro_center_mix_level: Option<Value<f64>>,
        /// The Left only/Right only surround mix level. Used only for a 3/2 coding mode.
        pub lo_ro_surround_mix_level: Option<Value<f64>>,
        /// The Left total/Right total center mix level. Used only for a 3/2 coding mode.
        pub lt_rt_center_mix_level: Option<Value<f64>>,
        /// The Left total/Right total surround mix level. Used only for the 3/2 coding mode.
        pub lt_rt_surround_mix_level: Option<Value<f64>>,
        /// When set to followInput, encoder metadata is sourced from the DD, DD+, or DolbyE decoder that supplies this
        /// audio data.
        pub metadata_control: Option<Value<String>>,
        /// When set to whenPossible, input DD+ audio will be passed through if it is present on the input. This detection
        /// is dynamic over the life of the transcode.
        pub passthrough_control: Option<Value<String>>,
        /// When set to shift90Degrees, applies a 90-degree phase shift to the surround channels. Used only for a 3/2 coding
        /// mode.
        pub phase_control: Option<Value<String>>,
        /// A stereo downmix preference. Used only for the 3/2 coding mode.
        pub stereo_downmix: Option<Value<String>>,
        /// When encoding 3/2 audio, sets whether an extra center back surround channel is matrix encoded into the left and
        /// right surround channels.
        pub surround_ex_mode: Option<Value<String>>,
        /// When encoding 2/0 audio, sets whether Dolby Surround is matrix-encoded into the two channels.
        pub surround_mode: Option<Value<String>>,
    }

    impl Lower for Eac3Settings {
        fn fields(self, to: &mut Fields) {
            to.set("AttenuationControl", self.attenuation_control);
            to.set("Bitrate", self.bitrate);
            to.set("BitstreamMode", self.bitstream_mode);
            to.set("CodingMode", self.coding_mode);
            to.set("DcFilter", self.dc_filter);
            to.set("Dialnorm", self.dialnorm);
            to.set("DrcLine", self.drc_line);
            to.set("DrcRf", self.drc_rf);
            to.set("LfeControl", self.lfe_control);
            to.set("LfeFilter", self.lfe_filter);
            to.set("LoRoCenterMixLevel", self.lo_ro_center_mix_level);
            to.set("LoRoSurroundMixLevel", self.lo_ro_surround_mix_level);
            to.set("LtRtCenterMixLevel", self.lt_rt_center_mix_level);
            to.set("LtRtSurroundMixLevel", self.lt_rt_surround_mix_level);
            to.set("MetadataControl", self.metadata_control);
            to.set("PassthroughControl", self.passthrough_control);
            to.set("PhaseControl", self.phase_control);
            to.set("StereoDownmix", self.stereo_downmix);
            to.set("SurroundExMode", self.surround_ex_mode);
            to.set("SurroundMode", self.surround_mode);
        }
    }

    /// The configuration for this MP2 audio.
    #[derive(Clone, Debug, Default)]
    pub struct Mp2Settings {
        /// The average bitrate in bits/second.
        pub bitrate: Option<Value<f64>>,
        /// The MPEG2 Audio coding mode. Valid values are codingMode10 (for mono) or codingMode20 (for stereo).
        pub coding_mode: Option<Value<String>>,
        /// The sample rate in Hz.
        pub sample_rate: Option<Value<f64>>,
    }

    impl Lower for Mp2Settings {
        fn fields(self, to: &mut Fields) {
            to.set("Bitrate", self.bitrate);
            to.set("CodingMode", self.coding_mode);
            to.set("SampleRate", self.sample_rate);
        }
    }

    /// The setup of WAV audio in the output.
    #[derive(Clone, Debug, Default)]
    pub struct WavSettings {
        /// Bits per sample.
        pub bit_depth: Option<Value<f64>>,
        /// The audio coding mode for the WAV audio. The mode determines the number of channels in the audio.
        pub coding_mode: Option<Value<String>>,
        /// Sample rate in Hz.
        pub sample_rate: Option<Value<f64>>,
    }

    impl Lower for WavSettings {
        fn fields(self, to: &mut Fields) {
            to.set("BitDepth", self.bit_depth);
            to.set("CodingMode", self.coding_mode);
            to.set("SampleRate", self.sample_rate);
        }
    }

    /// The settings for remixing audio in the output.
    #[derive(Clone, Debug, Default)]
    pub struct RemixSettings {
        /// A mapping of input channels to output channels, with appropriate gain adjustments.
        pub channel_mappings: Option<Value<Vec<AudioChannelMapping>>>,
        /// The number of input channels to be used.
        pub channels_in: Option<Value<i64>>,
        /// The number of output channels to be produced. Valid values: 1, 2, 4, 6, 8.
        pub channels_out: Option<Value<i64>>,
    }

    impl Lower for RemixSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ChannelMappings", self.channel_mappings);
            to.set("ChannelsIn", self.channels_in);
            to.set("ChannelsOut", self.channels_out);
        }
    }

    /// The settings for remixing audio.
    #[derive(Clone, Debug, Default)]
    pub struct AudioChannelMapping {
        /// The indices and gain values for each input channel that should be remixed into this output channel.
        pub input_channel_levels: Option<Value<Vec<InputChannelLevel>>>,
        /// The index of the output channel that is being produced.
        pub output_channel: Option<Value<i64>>,
    }

    impl Lower for AudioChannelMapping {
        fn fields(self, to: &mut Fields) {
            to.set("InputChannelLevels", self.input_channel_levels);
            to.set("OutputChannel", self.output_channel);
        }
    }

    /// The setting to remix the audio.
    #[derive(Clone, Debug, Default)]
    pub struct InputChannelLevel {
        /// The remixing value. Units are in dB, and acceptable values are within the range from -60 (mute) to 6 dB.
        pub gain: Option<Value<i64>>,
        /// The index of the input channel that is used as a source.
        pub input_channel: Option<Value<i64>>,
    }

    impl Lower for InputChannelLevel {
        fn fields(self, to: &mut Fields) {
            to.set("Gain", self.gain);
            to.set("InputChannel", self.input_channel);
        }
    }

    /// The configuration of ad avail blanking in the output.
    #[derive(Clone, Debug, Default)]
    pub struct AvailBlanking {
        /// The blanking image to be used. Keep empty for solid black. Only.bmp and.png images are supported.
        pub avail_blanking_image: Option<Value<InputLocation>>,
        /// When set to enabled, the video, audio, and captions are blanked when insertion metadata is added.
        pub state: Option<Value<String>>,
    }

    impl Lower for AvailBlanking {
        fn fields(self, to: &mut Fields) {
            to.set("AvailBlankingImage", self.avail_blanking_image);
            to.set("State", self.state);
        }
    }

    /// The input location.
    #[derive(Clone, Debug, Default)]
    pub struct InputLocation {
        /// The password parameter that holds the password for accessing the downstream system. This applies only if the
        /// downstream system requires credentials.
        pub password_param: Option<Value<String>>,
        /// The URI should be a path to a file that is accessible to the Live system (for example, an `http://` URI)
        /// depending on the output type.
        pub uri: Option<Value<String>>,
        /// The user name to connect to the downstream system. This applies only if the downstream system requires
        /// credentials.
        pub username: Option<Value<String>>,
    }

    impl Lower for InputLocation {
        fn fields(self, to: &mut Fields) {
            to.set("PasswordParam", self.password_param);
            to.set("Uri", self.uri);
            to.set("Username", self.username);
        }
    }

    /// The setup of ad avail handling in the output.
    #[derive(Clone, Debug, Default)]
    pub struct AvailConfiguration {
        /// The setup of ad avail handling in the output.
        pub avail_settings: Option<Value<AvailSettings>>,
        pub scte35_segmentation_scope: Option<Value<String>>,
    }

    impl Lower for AvailConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AvailSettings", self.avail_settings);
            to.set("Scte35SegmentationScope", self.scte35_segmentation_scope);
        }
    }

    /// The settings for the ad avail setup in the output.
    #[derive(Clone, Debug, Default)]
    pub struct AvailSettings {
        pub esam: Option<Value<Esam>>,
        /// The setup for SCTE-35 splice insert handling.
        pub scte35_splice_insert: Option<Value<Scte35SpliceInsertTimeSignalAposSettings>>,
        /// The setup for SCTE-35 time signal APOS handling.
        pub scte35_time_signal_apos: Option<Value<Scte35SpliceInsertTimeSignalAposSettings>>,
    }

    impl Lower for AvailSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Esam", self.esam);
            to.set("Scte35SpliceInsert", self.scte35_splice_insert);
            to.set("Scte35TimeSignalApos", self.scte35_time_signal_apos);
        }
    }

    /// `Esam` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct Esam {
        pub acquisition_point_id: Option<Value<String>>,
        pub ad_avail_offset: Option<Value<i64>>,
        pub password_param: Option<Value<String>>,
        pub pois_endpoint: Option<Value<String>>,
        pub username: Option<Value<String>>,
        pub zone_identity: Option<Value<String>>,
    }

    impl Lower for Esam {
        fn fields(self, to: &mut Fields) {
            to.set("AcquisitionPointId", self.acquisition_point_id);
            to.set("AdAvailOffset", self.ad_avail_offset);
            to.set("PasswordParam", self.password_param);
            to.set("PoisEndpoint", self.pois_endpoint);
            to.set("Username", self.username);
            to.set("ZoneIdentity", self.zone_identity);
        }
    }

    /// `Scte35SpliceInsertTimeSignalAposSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct Scte35SpliceInsertTimeSignalAposSettings {
        pub ad_avail_offset: Option<Value<i64>>,
        pub no_regional_blackout_flag: Option<Value<String>>,
        pub web_delivery_allowed_flag: Option<Value<String>>,
    }

    impl Lower for Scte35SpliceInsertTimeSignalAposSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AdAvailOffset", self.ad_avail_offset);
            to.set("NoRegionalBlackoutFlag", self.no_regional_blackout_flag);
            to.set("WebDeliveryAllowedFlag", self.web_delivery_allowed_flag);
        }
    }

    /// The settings for a blackout slate.
    #[derive(Clone, Debug, Default)]
    pub struct BlackoutSlate {
        /// The blackout slate image to be used. Keep empty for solid black. Only.bmp and.png images are supported.
        pub blackout_slate_image: Option<Value<InputLocation>>,
        /// Setting to enabled causes MediaLive to blackout the video, audio, and captions, and raise the "Network Blackout
        /// Image" slate when an SCTE104/35 Network End Segmentation Descriptor is encountered.
        pub network_end_blackout: Option<Value<String>>,
        /// The path to the local file to use as the Network End Blackout image. The image is scaled to fill the entire
        /// output raster.
        pub network_end_blackout_image: Option<Value<InputLocation>>,
        /// Provides a Network ID that matches EIDR ID format (for example, "10.XXXX/XXXX-XXXX-XXXX-XXXX-XXXX-C").
        pub network_id: Option<Value<String>>,
        /// When set to enabled, this causes video, audio, and captions to be blanked when indicated by program metadata.
        pub state: Option<Value<String>>,
    }

    impl Lower for BlackoutSlate {
        fn fields(self, to: &mut Fields) {
            to.set("BlackoutSlateImage", self.blackout_slate_image);
            to.set("NetworkEndBlackout", self.network_end_blackout);
            to.set("NetworkEndBlackoutImage", self.network_end_blackout_image);
            to.set("NetworkId", self.network_id);
            to.set("State", self.state);
        }
    }

    /// The encoding information for output captions.
    #[derive(Clone, Debug, Default)]
    pub struct CaptionDescription {
        pub accessibility: Option<Value<String>>,
        pub caption_dash_roles: Option<Value<Vec<String>>>,
        /// Specifies which input captions selector to use as a captions source when generating output captions.
        pub caption_selector_name: Option<Value<String>>,
        /// Additional settings for a captions destination that depend on the destination type.
        pub destination_settings: Option<Value<CaptionDestinationSettings>>,
        pub dvb_dash_accessibility: Option<Value<String>>,
        /// An ISO 639-2 three-digit code. For more information, see `http://www.loc.gov/standards/iso639-2/.`.
        pub language_code: Option<Value<String>>,
        /// Human-readable information to indicate the captions that are available for players (for example, English or
        /// Spanish).
        pub language_description: Option<Value<String>>,
        /// The name of the captions description. The name is used to associate a captions description with an output.
        pub name: Option<Value<String>>,
    }

    impl Lower for CaptionDescription {
        fn fields(self, to: &mut Fields) {
            to.set("Accessibility", self.accessibility);
            to.set("CaptionDashRoles", self.caption_dash_roles);
            to.set("CaptionSelectorName", self.caption_selector_name);
            to.set("DestinationSettings", self.destination_settings);
            to.set("DvbDashAccessibility", self.dvb_dash_accessibility);
            to.set("LanguageCode", self.language_code);
            to.set("LanguageDescription", self.language_description);
            to.set("Name", self.name);
        }
    }

    /// The configuration of one captions encode in the output.
    #[derive(Clone, Debug, Default)]
    pub struct CaptionDestinationSettings {
        /// The configuration of one ARIB captions encode in the output.
        pub arib_destination_settings: Option<Value<Json>>,
        /// The configuration of one burn-in captions encode in the output.
        pub burn_in_destination_settings: Option<Value<BurnInDvbSubDestinationSettings>>,
        /// The configuration of one DVB Sub captions encode in the output.
        pub dvb_sub_destination_settings: Option<Value<BurnInDvbSubDestinationSettings>>,
        /// Settings for EBU-TT captions in the output.
        pub ebu_tt_d_destination_settings: Option<Value<EbuTtDDestinationSettings>>,
        /// The configuration of one embedded captions encode in the output.
        pub embedded_destination_settings: Option<Value<Json>>,
        /// The configuration of one embedded plus SCTE-20 captions encode in the output.
        pub embedded_plus_scte20_destination_settings: Option<Value<Json>>,
        /// The configuration of one RTMPCaptionInfo captions encode in the output.
        pub rtmp_caption_info_destination_settings: Option<Value<Json>>,
        /// The configuration of one SCTE20 plus embedded captions encode in the output.
        pub scte20_plus_embedded_destination_settings: Option<Value<Json>>,
        /// The configuration of one SCTE-27 captions encode in the output.
        pub scte27_destination_settings: Option<Value<Json>>,
        /// The configuration of one SMPTE-TT captions encode in the output.
        pub smpte_tt_destination_settings: Option<Value<Json>>,
        /// The configuration of one Teletext captions encode in the output.
        pub teletext_destination_settings: Option<Value<Json>>,
        /// The configuration of one TTML captions encode in the output.
        pub ttml_destination_settings: Option<Value<TtmlDestinationSettings>>,
        /// The configuration of one WebVTT captions encode in the output.
        pub webvtt_destination_settings: Option<Value<WebvttDestinationSettings>>,
    }

    impl Lower for CaptionDestinationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AribDestinationSettings", self.arib_destination_settings);
            to.set("BurnInDestinationSettings", self.burn_in_destination_settings);
            to.set("DvbSubDestinationSettings", self.dvb_sub_destination_settings);
            to.set("EbuTtDDestinationSettings", self.ebu_tt_d_destination_settings);
            to.set("EmbeddedDestinationSettings", self.embedded_destination_settings);
            to.set("EmbeddedPlusScte20DestinationSettings", self.embedded_plus_scte20_destination_settings);
            to.set("RtmpCaptionInfoDestinationSettings", self.rtmp_caption_info_destination_settings);
            to.set("Scte20PlusEmbeddedDestinationSettings", self.scte20_plus_embedded_destination_settings);
            to.set("Scte27DestinationSettings", self.scte27_destination_settings);
            to.set("SmpteTtDestinationSettings", self.smpte_tt_destination_settings);
            to.set("TeletextDestinationSettings", self.teletext_destination_settings);
            to.set("TtmlDestinationSettings", self.ttml_destination_settings);
            to.set("WebvttDestinationSettings", self.webvtt_destination_settings);
        }
    }

    /// `BurnInDvbSubDestinationSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct BurnInDvbSubDestinationSettings {
        pub alignment: Option<Value<String>>,
        pub background_color: Option<Value<String>>,
        pub background_opacity: Option<Value<i64>>,
        pub font: Option<Value<InputLocation>>,
        pub font_color: Option<Value<String>>,
        pub font_opacity: Option<Value<i64>>,
        pub font_resolution: Option<Value<i64>>,
        pub font_size: Option<Value<String>>,
        pub outline_color: Option<Value<String>>,
        pub outline_size: Option<Value<i64>>,
        pub shadow_color: Option<Value<String>>,
        pub shadow_opacity: Option<Value<i64>>,
        pub shadow_x_offset: Option<Value<i64>>,
        pub shadow_y_offset: Option<Value<i64>>,
        pub subtitle_rows: Option<Value<String>>,
        pub teletext_grid_control: Option<Value<String>>,
        pub x_position: Option<Value<i64>>,
        pub y_position: Option<Value<i64>>,
    }

    impl Lower for BurnInDvbSubDestinationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Alignment", self.alignment);
            to.set("BackgroundColor", self.background_color);
            to.set("BackgroundOpacity", self.background_opacity);
            to.set("Font", self.font);
            to.set("FontColor", self.font_color);
            to.set("FontOpacity", self.font_opacity);
            to.set("FontResolution", self.font_resolution);
            to.set("FontSize", self.font_size);
            to.set("OutlineColor", self.outline_color);
            to.set("OutlineSize", self.outline_size);
            to.set("ShadowColor", self.shadow_color);
            to.set("ShadowOpacity", self.shadow_opacity);
            to.set("ShadowXOffset", self.shadow_x_offset);
            to.set("ShadowYOffset", self.shadow_y_offset);
            to.set("SubtitleRows", self.subtitle_rows);
            to.set("TeletextGridControl", self.teletext_grid_control);
            to.set("XPosition", self.x_position);
            to.set("YPosition", self.y_position);
        }
    }

    /// Settings for EBU-TT captions in the output.
    #[derive(Clone, Debug, Default)]
    pub struct EbuTtDDestinationSettings {
        /// Applies only if you plan to convert these source captions to EBU-TT-D or TTML in an output. Complete this field
        /// if you want to include the name of the copyright holder in the copyright metadata tag in the TTML.
        pub copyright_holder: Option<Value<String>>,
        pub default_font_size: Option<Value<i64>>,
        pub default_line_height: Option<Value<i64>>,
        /// Specifies how to handle the gap between the lines (in multi-line captions). - enabled: Fill with the captions
        /// background color (as specified in the input captions).
        pub fill_line_gap: Option<Value<String>>,
        /// Specifies the font family to include in the font data attached to the EBU-TT captions. Valid only if
        /// styleControl is set to include.
        pub font_family: Option<Value<String>>,
        /// Specifies the style information (font color, font position, and so on) to include in the font data that is
        /// attached to the EBU-TT captions.
        pub style_control: Option<Value<String>>,
    }

    impl Lower for EbuTtDDestinationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CopyrightHolder", self.copyright_holder);
            to.set("DefaultFontSize", self.default_font_size);
            to.set("DefaultLineHeight", self.default_line_height);
            to.set("FillLineGap", self.fill_line_gap);
            to.set("FontFamily", self.font_family);
            to.set("StyleControl", self.style_control);
        }
    }

    /// The setup of TTML captions in the output.
    #[derive(Clone, Debug, Default)]
    pub struct TtmlDestinationSettings {
        pub position: Option<Value<TextCaptionPositionSettings>>,
        /// When set to passthrough, passes through style and position information from a TTML-like input source (TTML,
        /// SMPTE-TT, CFF-TT) to the CFF-TT output or TTML output.
        pub style_control: Option<Value<String>>,
    }

    impl Lower for TtmlDestinationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Position", self.position);
            to.set("StyleControl", self.style_control);
        }
    }

    /// `TextCaptionPositionSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct TextCaptionPositionSettings {
        pub y_position_percentage: Option<Value<i64>>,
    }

    impl Lower for TextCaptionPositionSettings {
        fn fields(self, to: &mut Fields) {
            to.set("YPositionPercentage", self.y_position_percentage);
        }
    }

    /// The configuration of Web VTT captions in the output.
    #[derive(Clone, Debug, Default)]
    pub struct WebvttDestinationSettings {
        pub position: Option<Value<TextCaptionPositionSettings>>,
        /// Controls whether the color and position of the source captions is passed through to the WebVTT output captions.
        pub style_control: Option<Value<String>>,
    }

    impl Lower for WebvttDestinationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Position", self.position);
            to.set("StyleControl", self.style_control);
        }
    }

    /// `ColorCorrectionSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct ColorCorrectionSettings {
        pub global_color_corrections: Option<Value<Vec<ColorCorrection>>>,
    }

    impl Lower for ColorCorrectionSettings {
        fn fields(self, to: &mut Fields) {
            to.set("GlobalColorCorrections", self.global_color_corrections);
        }
    }

    /// `ColorCorrection` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct ColorCorrection {
        pub input_color_space: Option<Value<String>>,
        pub output_color_space: Option<Value<String>>,
        pub uri: Option<Value<String>>,
    }

    impl Lower for ColorCorrection {
        fn fields(self, to: &mut Fields) {
            to.set("InputColorSpace", self.input_color_space);
            to.set("OutputColorSpace", self.output_color_space);
            to.set("Uri", self.uri);
        }
    }

    /// Settings to enable specific features. You can't configure these features until you have enabled them in the
    /// channel.
    #[derive(Clone, Debug, Default)]
    pub struct FeatureActivations {
        /// Enables the Input Prepare feature. You can create Input Prepare actions in the schedule only if this feature is
        /// enabled.
        pub input_prepare_schedule_actions: Option<Value<String>>,
        pub output_static_image_overlay_schedule_actions: Option<Value<String>>,
    }

    impl Lower for FeatureActivations {
        fn fields(self, to: &mut Fields) {
            to.set("InputPrepareScheduleActions", self.input_prepare_schedule_actions);
            to.set("OutputStaticImageOverlayScheduleActions", self.output_static_image_overlay_schedule_actions);
        }
    }

    /// The configuration settings that apply to the entire channel.
    #[derive(Clone, Debug, Default)]
    pub struct GlobalConfiguration {
        /// The value to set the initial audio gain for the channel.
        pub initial_audio_gain: Option<Value<i64>>,
        /// Indicates the action to take when the current input completes (for example, end-of-file). When
        /// switchAndLoopInputs is configured, MediaLive restarts at the beginning of the first input.
        pub input_end_action: Option<Value<String>>,
        /// The settings for system actions when the input is lost.
        pub input_loss_behavior: Option<Value<InputLossBehavior>>,
        /// Indicates how MediaLive pipelines are synchronized. PIPELINELOCKING - MediaLive attempts to synchronize the
        /// output of each pipeline to the other.
        pub output_locking_mode: Option<Value<String>>,
        pub output_locking_settings: Option<Value<OutputLockingSettings>>,
        /// Indicates whether the rate of frames emitted by the Live encoder should be paced by its system clock (which
        /// optionally might be locked to another source through NTP) or should be locked to the clock of the source that is
        /// providing the…
        pub output_timing_source: Option<Value<String>>,
        /// Adjusts the video input buffer for streams with very low video frame rates. This is commonly set to enabled for
        /// music channels with less than one video frame per second.
        pub support_low_framerate_inputs: Option<Value<String>>,
    }

    impl Lower for GlobalConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InitialAudioGain", self.initial_audio_gain);
            to.set("InputEndAction", self.input_end_action);
            to.set("InputLossBehavior", self.input_loss_behavior);
            to.set("OutputLockingMode", self.output_locking_mode);
            to.set("OutputLockingSettings", self.output_locking_settings);
            to.set("OutputTimingSource", self.output_timing_source);
            to.set("SupportLowFramerateInputs", self.support_low_framerate_inputs);
        }
    }

    /// The configuration of channel behavior when the input is lost.
    #[derive(Clone, Debug, Default)]
    pub struct InputLossBehavior {
        /// On input loss, the number of milliseconds to substitute black into the output before switching to the frame
        /// specified by inputLossImageType.
        pub black_frame_msec: Option<Value<i64>>,
        /// When the input loss image type is "color," this field specifies the color to use. Value: 6 hex characters that
        /// represent the values of RGB.
        pub input_loss_image_color: Option<Value<String>>,
        /// When the input loss image type is "slate," these fields specify the parameters for accessing the slate.
        pub input_loss_image_slate: Option<Value<InputLocation>>,
        /// Indicates whether to substitute a solid color or a slate into the output after the input loss exceeds
        /// blackFrameMsec.
        pub input_loss_image_type: Option<Value<String>>,
        /// On input loss, the number of milliseconds to repeat the previous picture before substituting black into the
        /// output.
        pub repeat_frame_msec: Option<Value<i64>>,
    }

    impl Lower for InputLossBehavior {
        fn fields(self, to: &mut Fields) {
            to.set("BlackFrameMsec", self.black_frame_msec);
            to.set("InputLossImageColor", self.input_loss_image_color);
            to.set("InputLossImageSlate", self.input_loss_image_slate);
            to.set("InputLossImageType", self.input_loss_image_type);
            to.set("RepeatFrameMsec", self.repeat_frame_msec);
        }
    }

    /// `OutputLockingSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct OutputLockingSettings {
        pub disabled_locking_settings: Option<Value<DisabledLockingSettings>>,
        pub epoch_locking_settings: Option<Value<EpochLockingSettings>>,
        pub pipeline_locking_settings: Option<Value<Json>>,
    }

    impl Lower for OutputLockingSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DisabledLockingSettings", self.disabled_locking_settings);
            to.set("EpochLockingSettings", self.epoch_locking_settings);
            to.set("PipelineLockingSettings", self.pipeline_locking_settings);
        }
    }

    /// `DisabledLockingSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct DisabledLockingSettings {
        pub custom_epoch: Option<Value<String>>,
    }

    impl Lower for DisabledLockingSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CustomEpoch", self.custom_epoch);
        }
    }

    /// `EpochLockingSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct EpochLockingSettings {
        pub custom_epoch: Option<Value<String>>,
        pub jam_sync_time: Option<Value<String>>,
    }

    impl Lower for EpochLockingSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CustomEpoch", self.custom_epoch);
            to.set("JamSyncTime", self.jam_sync_time);
        }
    }

    /// Settings to enable and configure the motion graphics overlay feature in the channel.
    #[derive(Clone, Debug, Default)]
    pub struct MotionGraphicsConfiguration {
        /// Enables or disables the motion graphics overlay feature in the channel.
        pub motion_graphics_insertion: Option<Value<String>>,
        /// Settings to enable and configure the motion graphics overlay feature in the channel.
        pub motion_graphics_settings: Option<Value<MotionGraphicsSettings>>,
    }

    impl Lower for MotionGraphicsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MotionGraphicsInsertion", self.motion_graphics_insertion);
            to.set("MotionGraphicsSettings", self.motion_graphics_settings);
        }
    }

    /// Settings to enable and configure the motion graphics overlay feature in the channel.
    #[derive(Clone, Debug, Default)]
    pub struct MotionGraphicsSettings {
        /// Settings to configure the motion graphics overlay to use an HTML asset.
        pub html_motion_graphics_settings: Option<Value<Json>>,
    }

    impl Lower for MotionGraphicsSettings {
        fn fields(self, to: &mut Fields) {
            to.set("HtmlMotionGraphicsSettings", self.html_motion_graphics_settings);
        }
    }

    /// The settings to configure Nielsen watermarks.
    #[derive(Clone, Debug, Default)]
    pub struct NielsenConfiguration {
        /// Enter the Distributor ID assigned to your organization by Nielsen.
        pub distributor_id: Option<Value<String>>,
        /// Enables Nielsen PCM to ID3 tagging.
        pub nielsen_pcm_to_id3_tagging: Option<Value<String>>,
    }

    impl Lower for NielsenConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DistributorId", self.distributor_id);
            to.set("NielsenPcmToId3Tagging", self.nielsen_pcm_to_id3_tagging);
        }
    }

    /// The settings for one output group.
    #[derive(Clone, Debug, Default)]
    pub struct OutputGroup {
        /// A custom output group name that you can optionally define. Only letters, numbers, and the underscore character
        /// are allowed.
        pub name: Option<Value<String>>,
        /// The settings associated with the output group.
        pub output_group_settings: Option<Value<OutputGroupSettings>>,
        /// The settings for the outputs in the output group.
        pub outputs: Option<Value<Vec<Output>>>,
    }

    impl Lower for OutputGroup {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("OutputGroupSettings", self.output_group_settings);
            to.set("Outputs", self.outputs);
        }
    }

    /// The configuration of the output group.
    #[derive(Clone, Debug, Default)]
    pub struct OutputGroupSettings {
        /// The configuration of an archive output group.
        pub archive_group_settings: Option<Value<ArchiveGroupSettings>>,
        pub cmaf_ingest_group_settings: Option<Value<CmafIngestGroupSettings>>,
        /// The configuration of a frame capture output group.
        pub frame_capture_group_settings: Option<Value<FrameCaptureGroupSettings>>,
        /// The configuration of an HLS output group.
        pub hls_group_settings: Option<Value<HlsGroupSettings>>,
        pub media_connect_router_group_settings: Option<Value<MediaConnectRouterGroupSettings>>,
        /// The configuration of a MediaPackage output group.
        pub media_package_group_settings: Option<Value<MediaPackageGroupSettings>>,
        /// The configuration of a Microsoft Smooth output group.
        pub ms_smooth_group_settings: Option<Value<MsSmoothGroupSettings>>,
        /// The settings for a Multiplex output group.
        pub multiplex_group_settings: Option<Value<Json>>,
        /// The configuration of an RTMP output group.
        pub rtmp_group_settings: Option<Value<RtmpGroupSettings>>,
        pub srt_group_settings: Option<Value<SrtGroupSettings>>,
        /// The configuration of a UDP output group.
        pub udp_group_settings: Option<Value<UdpGroupSettings>>,
    }

    impl Lower for OutputGroupSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ArchiveGroupSettings", self.archive_group_settings);
            to.set("CmafIngestGroupSettings", self.cmaf_ingest_group_settings);
            to.set("FrameCaptureGroupSettings", self.frame_capture_group_settings);
            to.set("HlsGroupSettings", self.hls_group_settings);
            to.set("MediaConnectRouterGroupSettings", self.media_connect_router_group_settings);
            to.set("MediaPackageGroupSettings", self.media_package_group_settings);
            to.set("MsSmoothGroupSettings", self.ms_smooth_group_settings);
            to.set("MultiplexGroupSettings", self.multiplex_group_settings);
            to.set("RtmpGroupSettings", self.rtmp_group_settings);
            to.set("SrtGroupSettings", self.srt_group_settings);
            to.set("UdpGroupSettings", self.udp_group_settings);
        }
    }

    /// The settings for an archive output group.
    #[derive(Clone, Debug, Default)]
    pub struct ArchiveGroupSettings {
        /// Settings to configure the destination of an Archive output.
        pub archive_cdn_settings: Option<Value<ArchiveCdnSettings>>,
        /// A directory and base file name where archive files should be written.
        pub destination: Option<Value<OutputLocationRef>>,
        /// The number of seconds to write to an archive file before closing and starting a new one.
        pub rollover_interval: Option<Value<i64>>,
    }

    impl Lower for ArchiveGroupSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ArchiveCdnSettings", self.archive_cdn_settings);
            to.set("Destination", self.destination);
            to.set("RolloverInterval", self.rollover_interval);
        }
    }

    /// Settings to configure the destination of an Archive output.
    #[derive(Clone, Debug, Default)]
    pub struct ArchiveCdnSettings {
        /// Sets up Amazon S3 as the destination for this Archive output.
        pub archive_s3_settings: Option<Value<ArchiveFrameCaptureHlsS3Settings>>,
    }

    impl Lower for ArchiveCdnSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ArchiveS3Settings", self.archive_s3_settings);
        }
    }

    /// `ArchiveFrameCaptureHlsS3Settings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct ArchiveFrameCaptureHlsS3Settings {
        pub canned_acl: Option<Value<String>>,
    }

    impl Lower for ArchiveFrameCaptureHlsS3Settings {
        fn fields(self, to: &mut Fields) {
            to.set("CannedAcl", self.canned_acl);
        }
    }

    /// A reference to an OutputDestination ID that is defined in the channel.
    #[derive(Clone, Debug, Default)]
    pub struct OutputLocationRef {
        /// A reference ID for this destination.
        pub destination_ref_id: Option<Value<String>>,
    }

    impl Lower for OutputLocationRef {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationRefId", self.destination_ref_id);
        }
    }

    /// `CmafIngestGroupSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct CmafIngestGroupSettings {
        pub additional_destinations: Option<Value<Vec<AdditionalDestinations>>>,
        pub caption_language_mappings: Option<Value<Vec<CmafIngestCaptionLanguageMapping>>>,
        pub destination: Option<Value<OutputLocationRef>>,
        pub id3_behavior: Option<Value<String>>,
        pub id3_name_modifier: Option<Value<String>>,
        pub klv_behavior: Option<Value<String>>,
        pub klv_name_modifier: Option<Value<String>>,
        pub nielsen_id3_behavior: Option<Value<String>>,
        pub nielsen_id3_name_modifier: Option<Value<String>>,
        pub scte35_name_modifier: Option<Value<String>>,
        pub scte35_type: Option<Value<String>>,
        pub segment_length: Option<Value<i64>>,
        pub segment_length_units: Option<Value<String>>,
        pub send_delay_ms: Option<Value<i64>>,
        pub timed_metadata_id3_frame: Option<Value<String>>,
        pub timed_metadata_id3_period: Option<Value<i64>>,
        pub timed_metadata_passthrough: Option<Value<String>>,
        pub watermarking_settings: Option<Value<CmafIngestWatermarkingSettings>>,
    }

    impl Lower for CmafIngestGroupSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalDestinations", self.additional_destinations);
            to.set("CaptionLanguageMappings", self.caption_language_mappings);
            to.set("Destination", self.destination);
            to.set("Id3Behavior", self.id3_behavior);
            to.set("Id3NameModifier", self.id3_name_modifier);
            to.set("KlvBehavior", self.klv_behavior);
            to.set("KlvNameModifier", self.klv_name_modifier);
            to.set("NielsenId3Behavior", self.nielsen_id3_behavior);
            to.set("NielsenId3NameModifier", self.nielsen_id3_name_modifier);
            to.set("Scte35NameModifier", self.scte35_name_modifier);
            to.set("Scte35Type", self.scte35_type);
            to.set("SegmentLength", self.segment_length);
            to.set("SegmentLengthUnits", self.segment_length_units);
            to.set("SendDelayMs", self.send_delay_ms);
            to.set("TimedMetadataId3Frame", self.timed_metadata_id3_frame);
            to.set("TimedMetadataId3Period", self.timed_metadata_id3_period);
            to.set("TimedMetadataPassthrough", self.timed_metadata_passthrough);
            to.set("WatermarkingSettings", self.watermarking_settings);
        }
    }

    /// `AdditionalDestinations` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct AdditionalDestinations {
        pub destination: Option<Value<OutputLocationRef>>,
    }

    impl Lower for AdditionalDestinations {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
        }
    }

    /// `CmafIngestCaptionLanguageMapping` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct CmafIngestCaptionLanguageMapping {
        pub caption_channel: Option<Value<i64>>,
        pub language_code: Option<Value<String>>,
    }

    impl Lower for CmafIngestCaptionLanguageMapping {
        fn fields(self, to: &mut Fields) {
            to.set("CaptionChannel", self.caption_channel);
            to.set("LanguageCode", self.language_code);
        }
    }

    /// `CmafIngestWatermarkingSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct CmafIngestWatermarkingSettings {
        pub cmaf_ingest_ab_watermarker_irdeto_settings:
            Option<Value<CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings>>,
    }

    impl Lower for CmafIngestWatermarkingSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CmafIngestAbWatermarkerIrdetoSettings", self.cmaf_ingest_ab_watermarker_irdeto_settings);
        }
    }

    /// `CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings {
        pub additional_destinations_alternate_destinations: Option<Value<Vec<OutputLocationRef>>>,
        pub alternate_destination: Option<Value<OutputLocationRef>>,
        pub custom_profile: Option<Value<AbWatermarkingCustomProfile>>,
        pub license: Option<Value<String>>,
        pub operator_id: Option<Value<i64>>,
        pub poly_period: Option<Value<i64>>,
        pub profile: Option<Value<String>>,
        pub watermark_id_length: Option<Value<String>>,
    }

    impl Lower for CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalDestinationsAlternateDestinations", self.additional_destinations_alternate_destinations);
            to.set("AlternateDestination", self.alternate_destination);
            to.set("CustomProfile", self.custom_profile);
            to.set("License", self.license);
            to.set("OperatorId", self.operator_id);
            to.set("PolyPeriod", self.poly_period);
            to.set("Profile", self.profile);
            to.set("WatermarkIdLength", self.watermark_id_length);
        }
    }

    /// `AbWatermarkingCustomProfile` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct AbWatermarkingCustomProfile {
        pub embedding_frequency: Option<Value<f64>>,
        pub scene_cut: Option<Value<f64>>,
        pub target_psnr: Option<Value<f64>>,
    }

    impl Lower for AbWatermarkingCustomProfile {
        fn fields(self, to: &mut Fields) {
            to.set("EmbeddingFrequency", self.embedding_frequency);
            to.set("SceneCut", self.scene_cut);
            to.set("TargetPsnr", self.target_psnr);
        }
    }

    /// The settings for a frame capture output group.
    #[derive(Clone, Debug, Default)]
    pub struct FrameCaptureGroupSettings {
        /// The destination for the frame capture files.
        pub destination: Option<Value<OutputLocationRef>>,
        /// Settings to configure the destination of a Frame Capture output.
        pub frame_capture_cdn_settings: Option<Value<FrameCaptureCdnSettings>>,
    }

    impl Lower for FrameCaptureGroupSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("FrameCaptureCdnSettings", self.frame_capture_cdn_settings);
        }
    }

    /// Settings to configure the destination of a Frame Capture output.
    #[derive(Clone, Debug, Default)]
    pub struct FrameCaptureCdnSettings {
        /// Sets up Amazon S3 as the destination for this Frame Capture output.
        pub frame_capture_s3_settings: Option<Value<ArchiveFrameCaptureHlsS3Settings>>,
    }

    impl Lower for FrameCaptureCdnSettings {
        fn fields(self, to: &mut Fields) {
            to.set("FrameCaptureS3Settings", self.frame_capture_s3_settings);
        }
    }

    /// The settings for an HLS output group.
    #[derive(Clone, Debug, Default)]
    pub struct HlsGroupSettings {
        /// Chooses one or more ad marker types to pass SCTE35 signals through to this group of Apple HLS outputs.
        pub ad_markers: Option<Value<Vec<String>>>,
        /// A partial URI prefix that will be prepended to each output in the media.m3u8 file. The partial URI prefix can be
        /// used if the base manifest is delivered from a different URL than the main.m3u8 file.
        pub base_url_content: Option<Value<String>>,
        /// Optional. One value per output group.
        pub base_url_content1: Option<Value<String>>,
        /// A partial URI prefix that will be prepended to each output in the media.m3u8 file. The partial URI prefix can be
        /// used if the base manifest is delivered from a different URL than the main.m3u8 file.
        pub base_url_manifest: Option<Value<String>>,
        /// Optional. One value per output group.
        pub base_url_manifest1: Option<Value<String>>,
        /// A mapping of up to 4 captions channels to captions languages. This is meaningful only if captionLanguageSetting
        /// is set to "insert.".
        pub caption_language_mappings: Option<Value<Vec<CaptionLanguageMapping>>>,
        /// Applies only to 608 embedded output captions. Insert: Include CLOSED-CAPTIONS lines in the manifest.
        pub caption_language_setting: Option<Value<String>>,
        /// When set to "disabled," sets the #EXT-X-ALLOW-CACHE:no tag in the manifest, which prevents clients from saving
        /// media segments for later replay.
        pub client_cache: Option<Value<String>>,
        /// The specification to use (RFC-6381 or the default RFC-4281) during m3u8 playlist generation.
        pub codec_specification: Option<Value<String>>,
        /// Used with encryptionType. This is a 128-bit, 16-byte hex value that is represented by a 32-character text
        /// string.
        pub constant_iv: Option<Value<String>>,
        /// A directory or HTTP destination for the HLS segments, manifest files, and encryption keys (if enabled).
        pub destination: Option<Value<OutputLocationRef>>,
        /// Places segments in subdirectories.
        pub directory_structure: Option<Value<String>>,
        /// Specifies whether to insert EXT-X-DISCONTINUITY tags in the HLS child manifests for this output group.
        pub discontinuity_tags: Option<Value<String>>,
        /// Encrypts the segments with the specified encryption scheme. Exclude this parameter if you don't want encryption.
        pub encryption_type: Option<Value<String>>,
        /// The parameters that control interactions with the CDN.
        pub hls_cdn_settings: Option<Value<HlsCdnSettings>>,
        /// State of HLS ID3 Segment Tagging.
        pub hls_id3_segment_tagging: Option<Value<String>>,
        /// DISABLED: Don't create an I-frame-only manifest, but do create the master and media manifests (according to the
        /// Output Selection field).
        pub i_frame_only_playlists: Option<Value<String>>,
        /// Specifies whether to include the final (incomplete) segment in the media output when the pipeline stops
        /// producing output because of a channel stop, a channel pause or a loss of input to the pipeline.
        pub incomplete_segment_behavior: Option<Value<String>>,
        /// Applies only if the Mode field is LIVE. Specifies the maximum number of segments in the media manifest file.
        pub index_n_segments: Option<Value<i64>>,
        /// A parameter that controls output group behavior on an input loss.
        pub input_loss_action: Option<Value<String>>,
        /// Used with encryptionType. The IV (initialization vector) is a 128-bit number used in conjunction with the key
        /// for encrypting blocks.
        pub iv_in_manifest: Option<Value<String>>,
        /// Used with encryptionType. The IV (initialization vector) is a 128-bit number used in conjunction with the key
        /// for encrypting blocks.
        pub iv_source: Option<Value<String>>,
        /// Applies only if the Mode field is LIVE. Specifies the number of media segments (.ts files) to retain in the
        /// destination directory.
        pub keep_segments: Option<Value<i64>>,
        /// Specifies how the key is represented in the resource identified by the URI. If the parameter is absent, an
        /// implicit value of "identity" is used.
        pub key_format: Option<Value<String>>,
        /// Either a single positive integer version value or a slash-delimited list of version values (1/2/3).
        pub key_format_versions: Option<Value<String>>,
        /// The key provider settings.
        pub key_provider_settings: Option<Value<KeyProviderSettings>>,
        /// When set to gzip, compresses HLS playlist.
        pub manifest_compression: Option<Value<String>>,
        /// Indicates whether the output manifest should use a floating point or integer values for segment duration.
        pub manifest_duration_format: Option<Value<String>>,
        /// When set, minimumSegmentLength is enforced by looking ahead and back within the specified range for a nearby
        /// avail and extending the segment size if needed.
        pub min_segment_length: Option<Value<i64>>,
        /// If "vod," all segments are indexed and kept permanently in the destination and manifest. If "live," only the
        /// number segments specified in keepSegments and indexNSegments are kept.
        pub mode: Option<Value<String>>,
        /// MANIFESTSANDSEGMENTS: Generates manifests (the master manifest, if applicable, and media manifests) for this
        /// output group.
        pub output_selection: Option<Value<String>>,
        /// Includes or excludes the EXT-X-PROGRAM-DATE-TIME tag in.m3u8 manifest files.
        pub program_date_time: Option<Value<String>>,
        /// Specifies the algorithm used to drive the HLS EXT-X-PROGRAM-DATE-TIME clock.
        pub program_date_time_clock: Option<Value<String>>,
        /// The period of insertion of the EXT-X-PROGRAM-DATE-TIME entry, in seconds.
        pub program_date_time_period: Option<Value<i64>>,
        /// ENABLED: The master manifest (.m3u8 file) for each pipeline includes information about both pipelines: first its
        /// own media files, then the media files of the other pipeline.
        pub redundant_manifest: Option<Value<String>>,
        /// The length of the MPEG-2 Transport Stream segments to create, in seconds. Note that segments will end on the
        /// next keyframe after this number of seconds, so the actual segment length might be longer.
        pub segment_length: Option<Value<i64>>,
        /// useInputSegmentation has been deprecated. The configured segment size is always used.
        pub segmentation_mode: Option<Value<String>>,
        /// The number of segments to write to a subdirectory before starting a new one. For this setting to have an effect,
        /// directoryStructure must be subdirectoryPerStream.
        pub segments_per_subdirectory: Option<Value<i64>>,
        /// The include or exclude RESOLUTION attribute for a video in the EXT-X-STREAM-INF tag of a variant manifest.
        pub stream_inf_resolution: Option<Value<String>>,
        /// Indicates the ID3 frame that has the timecode.
        pub timed_metadata_id3_frame: Option<Value<String>>,
        /// The timed metadata interval, in seconds.
        pub timed_metadata_id3_period: Option<Value<i64>>,
        /// Provides an extra millisecond delta offset to fine tune the timestamps.
        pub timestamp_delta_milliseconds: Option<Value<i64>>,
        /// SEGMENTEDFILES: Emits the program as segments -multiple.ts media files. SINGLEFILE: Applies only if the Mode
        /// field is VOD.
        pub ts_file_mode: Option<Value<String>>,
    }

    impl Lower for HlsGroupSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AdMarkers", self.ad_markers);
            to.set("BaseUrlContent", self.base_url_content);
            to.set("BaseUrlContent1", self.base_url_content1);
            to.set("BaseUrlManifest", self.base_url_manifest);
            to.set("BaseUrlManifest1", self.base_url_manifest1);
            to.set("CaptionLanguageMappings", self.caption_language_mappings);
            to.set("CaptionLanguageSetting", self.caption_language_setting);
            to.set("ClientCache", self.client_cache);
            to.set("CodecSpecification", self.codec_specification);
            to.set("ConstantIv", self.constant_iv);
            to.set("Destination", self.destination);
            to.set("DirectoryStructure", self.directory_structure);
            to.set("DiscontinuityTags", self.discontinuity_tags);
            to.set("EncryptionType", self.encryption_type);
            to.set("HlsCdnSettings", self.hls_cdn_settings);
            to.set("HlsId3SegmentTagging", self.hls_id3_segment_tagging);
            to.set("IFrameOnlyPlaylists", self.i_frame_only_playlists);
            to.set("IncompleteSegmentBehavior", self.incomplete_segment_behavior);
            to.set("IndexNSegments", self.index_n_segments);
            to.set("InputLossAction", self.input_loss_action);
            to.set("IvInManifest", self.iv_in_manifest);
            to.set("IvSource", self.iv_source);
            to.set("KeepSegments", self.keep_segments);
            to.set("KeyFormat", self.key_format);
            to.set("KeyFormatVersions", self.key_format_versions);
            to.set("KeyProviderSettings", self.key_provider_settings);
            to.set("ManifestCompression", self.manifest_compression);
            to.set("ManifestDurationFormat", self.manifest_duration_format);
            to.set("MinSegmentLength", self.min_segment_length);
            to.set("Mode", self.mode);
            to.set("OutputSelection", self.output_selection);
            to.set("ProgramDateTime", self.program_date_time);
            to.set("ProgramDateTimeClock", self.program_date_time_clock);
            to.set("ProgramDateTimePeriod", self.program_date_time_period);
            to.set("RedundantManifest", self.redundant_manifest);
            to.set("SegmentLength", self.segment_length);
            to.set("SegmentationMode", self.segmentation_mode);
            to.set("SegmentsPerSubdirectory", self.segments_per_subdirectory);
            to.set("StreamInfResolution", self.stream_inf_resolution);
            to.set("TimedMetadataId3Frame", self.timed_metadata_id3_frame);
            to.set("TimedMetadataId3Period", self.timed_metadata_id3_period);
            to.set("TimestampDeltaMilliseconds", self.timestamp_delta_milliseconds);
            to.set("TsFileMode", self.ts_file_mode);
        }
    }

    /// Maps a captions channel to an ISO 693-2 language code `(http://www.loc.gov/standards/iso639-2),` with an
    /// optional description.
    #[derive(Clone, Debug, Default)]
    pub struct CaptionLanguageMapping {
        /// The closed caption channel being described by this CaptionLanguageMapping. Each channel mapping must have a
        /// unique channel number (maximum of 4).
        pub caption_channel: Option<Value<i64>>,
        /// A three-character ISO 639-2 language code (see `http://www.loc.gov/standards/iso639-2).`.
        pub language_code: Option<Value<String>>,
        /// The textual description of language.
        pub language_description: Option<Value<String>>,
    }

    impl Lower for CaptionLanguageMapping {
        fn fields(self, to: &mut Fields) {
            to.set("CaptionChannel", self.caption_channel);
            to.set("LanguageCode", self.language_code);
            to.set("LanguageDescription", self.language_description);
        }
    }

    /// The settings for the CDN of an HLS output.
    #[derive(Clone, Debug, Default)]
    pub struct HlsCdnSettings {
        /// Sets up Akamai as the downstream system for the HLS output group.
        pub hls_akamai_settings: Option<Value<HlsAkamaiSettings>>,
        /// The settings for Basic Put for the HLS output.
        pub hls_basic_put_settings: Option<Value<HlsBasicPutSettings>>,
        /// Sets up MediaStore as the destination for the HLS output.
        pub hls_media_store_settings: Option<Value<HlsMediaStoreSettings>>,
        /// Sets up Amazon S3 as the destination for this HLS output.
        pub hls_s3_settings: Option<Value<ArchiveFrameCaptureHlsS3Settings>>,
        /// The settings for Web VTT captions in the HLS output group.
        pub hls_webdav_settings: Option<Value<HlsWebdavSettings>>,
    }

    impl Lower for HlsCdnSettings {
        fn fields(self, to: &mut Fields) {
            to.set("HlsAkamaiSettings", self.hls_akamai_settings);
            to.set("HlsBasicPutSettings", self.hls_basic_put_settings);
            to.set("HlsMediaStoreSettings", self.hls_media_store_settings);
            to.set("HlsS3Settings", self.hls_s3_settings);
            to.set("HlsWebdavSettings", self.hls_webdav_settings);
        }
    }

    /// The Akamai settings in an HLS output.
    #[derive(Clone, Debug, Default)]
    pub struct HlsAkamaiSettings {
        /// The number of seconds to wait before retrying a connection to the CDN if the connection is lost.
        pub connection_retry_interval: Option<Value<i64>>,
        /// The size, in seconds, of the file cache for streaming outputs.
        pub filecache_duration: Option<Value<i64>>,
        /// Specifies whether to use chunked transfer encoding to Akamai. To enable this feature, contact Akamai.
        pub http_transfer_mode: Option<Value<String>>,
        /// The number of retry attempts that will be made before the channel is put into an error state.
        pub num_retries: Option<Value<i64>>,
        /// If a streaming output fails, the number of seconds to wait until a restart is initiated. A value of 0 means
        /// never restart.
        pub restart_delay: Option<Value<i64>>,
        /// The salt for authenticated Akamai.
        pub salt: Option<Value<String>>,
        /// The token parameter for authenticated Akamai. If this is not specified, \_gda\_ is used.
        pub token: Option<Value<String>>,
    }

    impl Lower for HlsAkamaiSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionRetryInterval", self.connection_retry_interval);
            to.set("FilecacheDuration", self.filecache_duration);
            to.set("HttpTransferMode", self.http_transfer_mode);
            to.set("NumRetries", self.num_retries);
            to.set("RestartDelay", self.restart_delay);
            to.set("Salt", self.salt);
            to.set("Token", self.token);
        }
    }

    /// The configuration of HLS Basic Put Settings.
    #[derive(Clone, Debug, Default)]
    pub struct HlsBasicPutSettings {
        /// The number of seconds to wait before retrying a connection to the CDN if the connection is lost.
        pub connection_retry_interval: Option<Value<i64>>,
        /// The size, in seconds, of the file cache for streaming outputs.
        pub filecache_duration: Option<Value<i64>>,
        /// The number of retry attempts that MediaLive makes before the channel is put into an error state.
        pub num_retries: Option<Value<i64>>,
        /// If a streaming output fails, the number of seconds to wait until a restart is initiated. A value of 0 means
        /// never restart.
        pub restart_delay: Option<Value<i64>>,
    }

    impl Lower for HlsBasicPutSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionRetryInterval", self.connection_retry_interval);
            to.set("FilecacheDuration", self.filecache_duration);
            to.set("NumRetries", self.num_retries);
            to.set("RestartDelay", self.restart_delay);
        }
    }

    /// The configuration of a MediaStore container as the destination for an HLS output.
    #[derive(Clone, Debug, Default)]
    pub struct HlsMediaStoreSettings {
        /// The number of seconds to wait before retrying a connection to the CDN if the connection is lost.
        pub connection_retry_interval: Option<Value<i64>>,
        /// The size, in seconds, of the file cache for streaming outputs.
        pub filecache_duration: Option<Value<i64>>,
        /// When set to temporal, output files are stored in non-persistent memory for faster reading and writing.
        pub media_store_storage_class: Option<Value<String>>,
        /// The number of retry attempts that are made before the channel is put into an error state.
        pub num_retries: Option<Value<i64>>,
        /// If a streaming output fails, the number of seconds to wait until a restart is initiated. A value of 0 means
        /// never restart.
        pub restart_delay: Option<Value<i64>>,
    }

    impl Lower for HlsMediaStoreSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionRetryInterval", self.connection_retry_interval);
            to.set("FilecacheDuration", self.filecache_duration);
            to.set("MediaStoreStorageClass", self.media_store_storage_class);
            to.set("NumRetries", self.num_retries);
            to.set("RestartDelay", self.restart_delay);
        }
    }

    /// The configuration of a WebDav server as the downstream system for an HLS output.
    #[derive(Clone, Debug, Default)]
    pub struct HlsWebdavSettings {
        /// The number of seconds to wait before retrying a connection to the CDN if the connection is lost.
        pub connection_retry_interval: Option<Value<i64>>,
        /// The size, in seconds, of the file cache for streaming outputs.
        pub filecache_duration: Option<Value<i64>>,
        /// Specifies whether to use chunked transfer encoding to WebDAV.
        pub http_transfer_mode: Option<Value<String>>,
        /// The number of retry attempts that are made before the channel is put into an error state.
        pub num_retries: Option<Value<i64>>,
        /// If a streaming output fails, the number of seconds to wait until a restart is initiated. A value of 0 means
        /// never restart.
        pub restart_delay: Option<Value<i64>>,
    }

    impl Lower for HlsWebdavSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionRetryInterval", self.connection_retry_interval);
            to.set("FilecacheDuration", self.filecache_duration);
            to.set("HttpTransferMode", self.http_transfer_mode);
            to.set("NumRetries", self.num_retries);
            to.set("RestartDelay", self.restart_delay);
        }
    }

    /// The configuration of key provider settings.
    #[derive(Clone, Debug, Default)]
    pub struct KeyProviderSettings {
        /// The configuration of static key settings.
        pub static_key_settings: Option<Value<StaticKeySettings>>,
    }

    impl Lower for KeyProviderSettings {
        fn fields(self, to: &mut Fields) {
            to.set("StaticKeySettings", self.static_key_settings);
        }
    }

    /// The static key settings.
    #[derive(Clone, Debug, Default)]
    pub struct StaticKeySettings {
        /// The URL of the license server that is used for protecting content.
        pub key_provider_server: Option<Value<InputLocation>>,
        /// The static key value as a 32 character hexadecimal string.
        pub static_key_value: Option<Value<String>>,
    }

    impl Lower for StaticKeySettings {
        fn fields(self, to: &mut Fields) {
            to.set("KeyProviderServer", self.key_provider_server);
            to.set("StaticKeyValue", self.static_key_value);
        }
    }

    /// `MediaConnectRouterGroupSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct MediaConnectRouterGroupSettings {
        pub availability_zones: Option<Value<Vec<String>>>,
    }

    impl Lower for MediaConnectRouterGroupSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZones", self.availability_zones);
        }
    }

    /// The settings for the MediaPackage group.
    #[derive(Clone, Debug, Default)]
    pub struct MediaPackageGroupSettings {
        /// The MediaPackage channel destination.
        pub destination: Option<Value<OutputLocationRef>>,
        pub mediapackage_v2_group_settings: Option<Value<MediaPackageV2GroupSettings>>,
    }

    impl Lower for MediaPackageGroupSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("MediapackageV2GroupSettings", self.mediapackage_v2_group_settings);
        }
    }

    /// `MediaPackageV2GroupSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct MediaPackageV2GroupSettings {
        pub additional_destinations: Option<Value<Vec<AdditionalDestinations>>>,
        pub caption_language_mappings: Option<Value<Vec<CaptionLanguageMapping>>>,
        pub id3_behavior: Option<Value<String>>,
        pub klv_behavior: Option<Value<String>>,
        pub nielsen_id3_behavior: Option<Value<String>>,
        pub scte35_type: Option<Value<String>>,
        pub segment_length: Option<Value<i64>>,
        pub segment_length_units: Option<Value<String>>,
        pub timed_metadata_id3_frame: Option<Value<String>>,
        pub timed_metadata_id3_period: Option<Value<i64>>,
        pub timed_metadata_passthrough: Option<Value<String>>,
        pub watermarking_settings: Option<Value<MediaPackageV2WatermarkingSettings>>,
    }

    impl Lower for MediaPackageV2GroupSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalDestinations", self.additional_destinations);
            to.set("CaptionLanguageMappings", self.caption_language_mappings);
            to.set("Id3Behavior", self.id3_behavior);
            to.set("KlvBehavior", self.klv_behavior);
            to.set("NielsenId3Behavior", self.nielsen_id3_behavior);
            to.set("Scte35Type", self.scte35_type);
            to.set("SegmentLength", self.segment_length);
            to.set("SegmentLengthUnits", self.segment_length_units);
            to.set("TimedMetadataId3Frame", self.timed_metadata_id3_frame);
            to.set("TimedMetadataId3Period", self.timed_metadata_id3_period);
            to.set("TimedMetadataPassthrough", self.timed_metadata_passthrough);
            to.set("WatermarkingSettings", self.watermarking_settings);
        }
    }

    /// `MediaPackageV2WatermarkingSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct MediaPackageV2WatermarkingSettings {
        pub media_package_v2_ab_watermarker_irdeto_settings:
            Option<Value<CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings>>,
    }

    impl Lower for MediaPackageV2WatermarkingSettings {
        fn fields(self, to: &mut Fields) {
            to.set("MediaPackageV2AbWatermarkerIrdetoSettings", self.media_package_v2_ab_watermarker_irdeto_settings);
        }
    }

    /// The settings for a Microsoft Smooth output group.
    #[derive(Clone, Debug, Default)]
    pub struct MsSmoothGroupSettings {
        /// The value of the Acquisition Point Identity element that is used in each message placed in the sparse track.
        pub acquisition_point_id: Option<Value<String>>,
        /// If set to passthrough for an audio-only Microsoft Smooth output, the fragment absolute time is set to the
        /// current timecode.
        pub audio_only_timecode_control: Option<Value<String>>,
        /// If set to verifyAuthenticity, verifies the HTTPS certificate chain to a trusted certificate authority (CA).
        pub certificate_mode: Option<Value<String>>,
        /// The number of seconds to wait before retrying the connection to the IIS server if the connection is lost.
        pub connection_retry_interval: Option<Value<i64>>,
        /// The Smooth Streaming publish point on an IIS server. MediaLive acts as a "Push" encoder to IIS.
        pub destination: Option<Value<OutputLocationRef>>,
        /// The Microsoft Smooth channel ID that is sent to the IIS server. Specify the ID only if eventIdMode is set to
        /// useConfigured.
        pub event_id: Option<Value<String>>,
        /// Specifies whether to send a channel ID to the IIS server. If no channel ID is sent and the same channel is used
        /// without changing the publishing point, clients might see cached video from the previous run.
        pub event_id_mode: Option<Value<String>>,
        /// When set to sendEos, sends an EOS signal to an IIS server when stopping the channel.
        pub event_stop_behavior: Option<Value<String>>,
        /// The size, in seconds, of the file cache for streaming outputs.
        pub filecache_duration: Option<Value<i64>>,
        /// The length, in seconds, of mp4 fragments to generate. The fragment length must be compatible with GOP size and
        /// frame rate.
        pub fragment_length: Option<Value<i64>>,
        /// A parameter that controls output group behavior on an input loss.
        pub input_loss_action: Option<Value<String>>,
        /// The number of retry attempts.
        pub num_retries: Option<Value<i64>>,
        /// The number of seconds before initiating a restart due to output failure, due to exhausting the numRetries on one
        /// segment, or exceeding filecacheDuration.
        pub restart_delay: Option<Value<i64>>,
        /// useInputSegmentation has been deprecated. The configured segment size is always used.
        pub segmentation_mode: Option<Value<String>>,
        /// The number of milliseconds to delay the output from the second pipeline.
        pub send_delay_ms: Option<Value<i64>>,
        /// If set to scte35, uses incoming SCTE-35 messages to generate a sparse track in this group of Microsoft Smooth
        /// outputs.
        pub sparse_track_type: Option<Value<String>>,
        /// When set to send, sends a stream manifest so that the publishing point doesn't start until all streams start.
        pub stream_manifest_behavior: Option<Value<String>>,
        /// The timestamp offset for the channel. Used only if timestampOffsetMode is set to useConfiguredOffset.
        pub timestamp_offset: Option<Value<String>>,
        /// The type of timestamp date offset to use. - useEventStartDate: Use the date the channel was started as the
        /// offset - useConfiguredOffset: Use an explicitly configured date as the offset.
        pub timestamp_offset_mode: Option<Value<String>>,
    }

    impl Lower for MsSmoothGroupSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AcquisitionPointId", self.acquisition_point_id);
            to.set("AudioOnlyTimecodeControl", self.audio_only_timecode_control);
            to.set("CertificateMode", self.certificate_mode);
            to.set("ConnectionRetryInterval", self.connection_retry_interval);
            to.set("Destination", self.destination);
            to.set("EventId", self.event_id);
            to.set("EventIdMode", self.event_id_mode);
            to.set("EventStopBehavior", self.event_stop_behavior);
            to.set("FilecacheDuration", self.filecache_duration);
            to.set("FragmentLength", self.fragment_length);
            to.set("InputLossAction", self.input_loss_action);
            to.set("NumRetries", self.num_retries);
            to.set("RestartDelay", self.restart_delay);
            to.set("SegmentationMode", self.segmentation_mode);
            to.set("SendDelayMs", self.send_delay_ms);
            to.set("SparseTrackType", self.sparse_track_type);
            to.set("StreamManifestBehavior", self.stream_manifest_behavior);
            to.set("TimestampOffset", self.timestamp_offset);
            to.set("TimestampOffsetMode", self.timestamp_offset_mode);
        }
    }

    /// The configuration of an RTMP output group.
    #[derive(Clone, Debug, Default)]
    pub struct RtmpGroupSettings {
        /// Choose the ad marker type for this output group. MediaLive will create a message based on the content of each
        /// SCTE-35 message, format it for that marker type, and insert it in the datastream.
        pub ad_markers: Option<Value<Vec<String>>>,
        /// An authentication scheme to use when connecting with a CDN.
        pub authentication_scheme: Option<Value<String>>,
        /// Controls behavior when the content cache fills up. If a remote origin server stalls the RTMP connection and
        /// doesn't accept content fast enough, the media cache fills up.
        pub cache_full_behavior: Option<Value<String>>,
        /// The cache length, in seconds, that is used to calculate buffer size.
        pub cache_length: Option<Value<i64>>,
        /// Controls the types of data that pass to onCaptionInfo outputs. If set to all, 608 and 708 carried DTVCC data is
        /// passed.
        pub caption_data: Option<Value<String>>,
        pub include_filler_nal_units: Option<Value<String>>,
        /// Controls the behavior of this RTMP group if the input becomes unavailable. emitOutput: Emit a slate until the
        /// input returns.
        pub input_loss_action: Option<Value<String>>,
        /// If a streaming output fails, the number of seconds to wait until a restart is initiated. A value of 0 means
        /// never restart.
        pub restart_delay: Option<Value<i64>>,
    }

    impl Lower for RtmpGroupSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AdMarkers", self.ad_markers);
            to.set("AuthenticationScheme", self.authentication_scheme);
            to.set("CacheFullBehavior", self.cache_full_behavior);
            to.set("CacheLength", self.cache_length);
            to.set("CaptionData", self.caption_data);
            to.set("IncludeFillerNalUnits", self.include_filler_nal_units);
            to.set("InputLossAction", self.input_loss_action);
            to.set("RestartDelay", self.restart_delay);
        }
    }

    /// `SrtGroupSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct SrtGroupSettings {
        pub input_loss_action: Option<Value<String>>,
    }

    impl Lower for SrtGroupSettings {
        fn fields(self, to: &mut Fields) {
            to.set("InputLossAction", self.input_loss_action);
        }
    }

    /// The configuration of a UDP output group.
    #[derive(Clone, Debug, Default)]
    pub struct UdpGroupSettings {
        /// Specifies the behavior of the last resort when the input video is lost, and no more backup inputs are available.
        pub input_loss_action: Option<Value<String>>,
        /// Indicates the ID3 frame that has the timecode.
        pub timed_metadata_id3_frame: Option<Value<String>>,
        /// The timed metadata interval in seconds.
        pub timed_metadata_id3_period: Option<Value<i64>>,
    }

    impl Lower for UdpGroupSettings {
        fn fields(self, to: &mut Fields) {
            to.set("InputLossAction", self.input_loss_action);
            to.set("TimedMetadataId3Frame", self.timed_metadata_id3_frame);
            to.set("TimedMetadataId3Period", self.timed_metadata_id3_period);
        }
    }

    /// The output settings.
    #[derive(Clone, Debug, Default)]
    pub struct Output {
        /// The names of the audio descriptions that are used as audio sources for this output.
        pub audio_description_names: Option<Value<Vec<String>>>,
        /// The names of the caption descriptions that are used as captions sources for this output.
        pub caption_description_names: Option<Value<Vec<String>>>,
        /// The name that is used to identify an output.
        pub output_name: Option<Value<String>>,
        /// The output type-specific settings.
        pub output_settings: Option<Value<OutputSettings>>,
        /// The name of the VideoDescription that is used as the source for this output.
        pub video_description_name: Option<Value<String>>,
    }

    impl Lower for Output {
        fn fields(self, to: &mut Fields) {
            to.set("AudioDescriptionNames", self.audio_description_names);
            to.set("CaptionDescriptionNames", self.caption_description_names);
            to.set("OutputName", self.output_name);
            to.set("OutputSettings", self.output_settings);
            to.set("VideoDescriptionName", self.video_description_name);
        }
    }

    /// The output settings.
    #[derive(Clone, Debug, Default)]
    pub struct OutputSettings {
        /// The settings for an archive output.
        pub archive_output_settings: Option<Value<ArchiveOutputSettings>>,
        pub cmaf_ingest_output_settings: Option<Value<CmafIngestFrameCaptureOutputSettings>>,
        /// The settings for a frame capture output.
        pub frame_capture_output_settings: Option<Value<CmafIngestFrameCaptureOutputSettings>>,
        /// The settings for an HLS output.
        pub hls_output_settings: Option<Value<HlsOutputSettings>>,
        pub media_connect_router_output_settings: Option<Value<MediaConnectRouterOutputSettings>>,
        /// The settings for a MediaPackage output.
        pub media_package_output_settings: Option<Value<Json>>,
        /// The settings for a Microsoft Smooth output.
        pub ms_smooth_output_settings: Option<Value<MsSmoothOutputSettings>>,
        /// Configuration of a Multiplex output.
        pub multiplex_output_settings: Option<Value<MultiplexOutputSettings>>,
        /// The settings for an RTMP output.
        pub rtmp_output_settings: Option<Value<RtmpOutputSettings>>,
        pub srt_output_settings: Option<Value<SrtOutputSettings>>,
        /// The settings for a UDP output.
        pub udp_output_settings: Option<Value<UdpOutputSettings>>,
    }

    impl Lower for OutputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ArchiveOutputSettings", self.archive_output_settings);
            to.set("CmafIngestOutputSettings", self.cmaf_ingest_output_settings);
            to.set("FrameCaptureOutputSettings", self.frame_capture_output_settings);
            to.set("HlsOutputSettings", self.hls_output_settings);
            to.set("MediaConnectRouterOutputSettings", self.media_connect_router_output_settings);
            to.set("MediaPackageOutputSettings", self.media_package_output_settings);
            to.set("MsSmoothOutputSettings", self.ms_smooth_output_settings);
            to.set("MultiplexOutputSettings", self.multiplex_output_settings);
            to.set("RtmpOutputSettings", self.rtmp_output_settings);
            to.set("SrtOutputSettings", self.srt_output_settings);
            to.set("UdpOutputSettings", self.udp_output_settings);
        }
    }

    /// The archive output settings.
    #[derive(Clone, Debug, Default)]
    pub struct ArchiveOutputSettings {
        /// The settings that are specific to the container type of the file.
        pub container_settings: Option<Value<ArchiveContainerSettings>>,
        /// The output file extension. If excluded, this is auto-selected from the container type.
        pub extension: Option<Value<String>>,
        /// A string that is concatenated to the end of the destination file name. The string is required for multiple
        /// outputs of the same type.
        pub name_modifier: Option<Value<String>>,
    }

    impl Lower for ArchiveOutputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerSettings", self.container_settings);
            to.set("Extension", self.extension);
            to.set("NameModifier", self.name_modifier);
        }
    }

    /// The archive container settings.
    #[derive(Clone, Debug, Default)]
    pub struct ArchiveContainerSettings {
        /// The settings for the M2TS in the archive output.
        pub m2ts_settings: Option<Value<M2tsSettings>>,
        /// The settings for Raw archive output type.
        pub raw_settings: Option<Value<Json>>,
    }

    impl Lower for ArchiveContainerSettings {
        fn fields(self, to: &mut Fields) {
            to.set("M2tsSettings", self.m2ts_settings);
            to.set("RawSettings", self.raw_settings);
        }
    }

    /// The configuration of the M2TS in the output.
    #[derive(Clone, Debug, Default)]
    pub struct M2tsSettings {
        /// When set to drop, the output audio streams are removed from the program if the selected input audio stream is
        /// removed from the input.
        pub absent_input_audio_behavior: Option<Value<String>>,
        /// When set to enabled, uses ARIB-compliant field muxing and removes video descriptor.
        pub arib: Option<Value<String>>,
        /// The PID for ARIB Captions in the transport stream. You can enter the value as a decimal or hexadecimal value.
        pub arib_captions_pid: Option<Value<String>>,
        /// If set to auto, The PID number used for ARIB Captions will be auto-selected from unused PIDs. If set to
        /// useConfigured, ARIB captions will be on the configured PID number.
        pub arib_captions_pid_control: Option<Value<String>>,
        /// When set to dvb, uses the DVB buffer model for Dolby Digital audio. When set to atsc, the ATSC model is used.
        pub audio_buffer_model: Option<Value<String>>,
        /// The number of audio frames to insert for each PES packet.
        pub audio_frames_per_pes: Option<Value<i64>>,
        /// The PID of the elementary audio streams in the transport stream. Multiple values are accepted, and can be
        /// entered in ranges or by comma separation.
        pub audio_pids: Option<Value<String>>,
        /// When set to atsc, uses stream type = 0x81 for AC3 and stream type = 0x87 for EAC3. When set to dvb, uses stream
        /// type = 0x06.
        pub audio_stream_type: Option<Value<String>>,
        /// The output bitrate of the transport stream in bits per second. Setting to 0 lets the muxer automatically
        /// determine the appropriate bitrate.
        pub bitrate: Option<Value<i64>>,
        /// If set to multiplex, uses the multiplex buffer model for accurate interleaving. Setting to bufferModel to none
        /// can lead to lower latency, but low-memory devices might not be able to play back the stream without
        /// interruptions.
        pub buffer_model: Option<Value<String>>,
        /// When set to enabled, generates captionServiceDescriptor in PMT.
        pub cc_descriptor: Option<Value<String>>,
        /// Inserts a DVB Network Information Table (NIT) at the specified table repetition interval.
        pub dvb_nit_settings: Option<Value<DvbNitSettings>>,
        /// Inserts a DVB Service Description Table (SDT) at the specified table repetition interval.
        pub dvb_sdt_settings: Option<Value<DvbSdtSettings>>,
        /// The PID for the input source DVB Subtitle data to this output. Multiple values are accepted, and can be entered
        /// in ranges and/or by comma separation.
        pub dvb_sub_pids: Option<Value<String>>,
        /// Inserts DVB Time and Date Table (TDT) at the specified table repetition interval.
        pub dvb_tdt_settings: Option<Value<DvbTdtSettings>>,
        /// The PID for the input source DVB Teletext data to this output. You can enter the value as a decimal or
        /// hexadecimal value.
        pub dvb_teletext_pid: Option<Value<String>>,
        /// If set to passthrough, passes any EBIF data from the input source to this output.
        pub ebif: Option<Value<String>>,
        /// When videoAndFixedIntervals is selected, audio EBP markers are added to partitions 3 and 4. The interval between
        /// these additional markers is fixed, and is slightly shorter than the video EBP marker interval.
        pub ebp_audio_interval: Option<Value<String>>,
        /// When set, enforces that Encoder Boundary Points do not come within the specified time interval of each other by
        /// looking ahead at input video.
        pub ebp_lookahead_ms: Option<Value<i64>>,
        /// Controls placement of EBP on audio PIDs. If set to videoAndAudioPids, EBP markers are placed on the video PID
        /// and all audio PIDs.
        pub ebp_placement: Option<Value<String>>,
        /// This field is unused and deprecated.
        pub ecm_pid: Option<Value<String>>,
        /// Includes or excludes the ES Rate field in the PES header.
        pub es_rate_in_pes: Option<Value<String>>,
        /// The PID for the input source ETV Platform data to this output. You can enter it as a decimal or hexadecimal
        /// value.
        pub etv_platform_pid: Option<Value<String>>,
        /// The PID for input source ETV Signal data to this output. You can enter the value as a decimal or hexadecimal
        /// value.
        pub etv_signal_pid: Option<Value<String>>,
        /// The length in seconds of each fragment. This is used only with EBP markers.
        pub fragment_time: Option<Value<f64>>,
        /// If set to passthrough, passes any KLV data from the input source to this output.
        pub klv: Option<Value<String>>,
        /// The PID for the input source KLV data to this output. Multiple values are accepted, and can be entered in ranges
        /// or by comma separation.
        pub klv_data_pids: Option<Value<String>>,
        /// If set to passthrough, Nielsen inaudible tones for media tracking will be detected in the input audio and an
        /// equivalent ID3 tag will be inserted in the output.
        pub nielsen_id3_behavior: Option<Value<String>>,
        /// The value, in bits per second, of extra null packets to insert into the transport stream. This can be used if a
        /// downstream encryption system requires periodic null packets.
        pub null_packet_bitrate: Option<Value<f64>>,
        /// The number of milliseconds between instances of this table in the output transport stream. Valid values are 0,
        /// 10..1000.
        pub pat_interval: Option<Value<i64>>,
        /// When set to pcrEveryPesPacket, a Program Clock Reference value is inserted for every Packetized Elementary
        /// Stream (PES) header.
        pub pcr_control: Option<Value<String>>,
        /// The maximum time, in milliseconds, between Program Clock References (PCRs) inserted into the transport stream.
        pub pcr_period: Option<Value<i64>>,
        /// The PID of the Program Clock Reference (PCR) in the transport stream. When no value is given, MediaLive assigns
        /// the same value as the video PID.
        pub pcr_pid: Option<Value<String>>,
        /// The number of milliseconds between instances of this table in the output transport stream. Valid values are 0,
        /// 10..1000.
        pub pmt_interval: Option<Value<i64>>,
        /// The PID for the Program Map Table (PMT) in the transport stream. You can enter the value as a decimal or
        /// hexadecimal value.
        pub pmt_pid: Option<Value<String>>,
        /// The value of the program number field in the Program Map Table (PMT).
        pub program_num: Option<Value<i64>>,
        /// When VBR, does not insert null packets into the transport stream to fill the specified bitrate. The bitrate
        /// setting acts as the maximum bitrate when VBR is set.
        pub rate_mode: Option<Value<String>>,
        /// The PID for the input source SCTE-27 data to this output. Multiple values are accepted, and can be entered in
        /// ranges or by comma separation.
        pub scte27_pids: Option<Value<String>>,
        /// Optionally passes SCTE-35 signals from the input source to this output.
        pub scte35_control: Option<Value<String>>,
        /// The PID of the SCTE-35 stream in the transport stream. You can enter the value as a decimal or hexadecimal
        /// value.
        pub scte35_pid: Option<Value<String>>,
        pub scte35_preroll_pullup_milliseconds: Option<Value<f64>>,
        /// Inserts segmentation markers at each segmentationTime period. raiSegstart sets the Random Access Indicator bit
        /// in the adaptation field.
        pub segmentation_markers: Option<Value<String>>,
        /// The segmentation style parameter controls how segmentation markers are inserted into the transport stream.
        pub segmentation_style: Option<Value<String>>,
        /// The length, in seconds, of each segment. This is required unless markers is set to None\_.
        pub segmentation_time: Option<Value<f64>>,
        /// When set to passthrough, timed metadata is passed through from input to output.
        pub timed_metadata_behavior: Option<Value<String>>,
        /// The PID of the timed metadata stream in the transport stream. You can enter the value as a decimal or
        /// hexadecimal value.
        pub timed_metadata_pid: Option<Value<String>>,
        /// The value of the transport stream ID field in the Program Map Table (PMT).
        pub transport_stream_id: Option<Value<i64>>,
        /// The PID of the elementary video stream in the transport stream. You can enter the value as a decimal or
        /// hexadecimal value.
        pub video_pid: Option<Value<String>>,
    }

    impl Lower for M2tsSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AbsentInputAudioBehavior", self.absent_input_audio_behavior);
            to.set("Arib", self.arib);
            to.set("AribCaptionsPid", self.arib_captions_pid);
            to.set("AribCaptionsPidControl", self.arib_captions_pid_control);
            to.set("AudioBufferModel", self.audio_buffer_model);
            to.set("AudioFramesPerPes", self.audio_frames_per_pes);
            to.set("AudioPids", self.audio_pids);
            to.set("AudioStreamType", self.audio_stream_type);
            to.set("Bitrate", self.bitrate);
            to.set("BufferModel", self.buffer_model);
            to.set("CcDescriptor", self.cc_descriptor);
            to.set("DvbNitSettings", self.dvb_nit_settings);
            to.set("DvbSdtSettings", self.dvb_sdt_settings);
            to.set("DvbSubPids", self.dvb_sub_pids);
            to.set("DvbTdtSettings", self.dvb_tdt_settings);
            to.set("DvbTeletextPid", self.dvb_teletext_pid);
            to.set("Ebif", self.ebif);
            to.set("EbpAudioInterval", self.ebp_audio_interval);
            to.set("EbpLookaheadMs", self.ebp_lookahead_ms);
            to.set("EbpPlacement", self.ebp_placement);
            to.set("EcmPid", self.ecm_pid);
            to.set("EsRateInPes", self.es_rate_in_pes);
            to.set("EtvPlatformPid", self.etv_platform_pid);
            to.set("EtvSignalPid", self.etv_signal_pid);
            to.set("FragmentTime", self.fragment_time);
            to.set("Klv", self.klv);
            to.set("KlvDataPids", self.klv_data_pids);
            to.set("NielsenId3Behavior", self.nielsen_id3_behavior);
            to.set("NullPacketBitrate", self.null_packet_bitrate);
            to.set("PatInterval", self.pat_interval);
            to.set("PcrControl", self.pcr_control);
            to.set("PcrPeriod", self.pcr_period);
            to.set("PcrPid", self.pcr_pid);
            to.set("PmtInterval", self.pmt_interval);
            to.set("PmtPid", self.pmt_pid);
            to.set("ProgramNum", self.program_num);
            to.set("RateMode", self.rate_mode);
            to.set("Scte27Pids", self.scte27_pids);
            to.set("Scte35Control", self.scte35_control);
            to.set("Scte35Pid", self.scte35_pid);
            to.set("Scte35PrerollPullupMilliseconds", self.scte35_preroll_pullup_milliseconds);
            to.set("SegmentationMarkers", self.segmentation_markers);
            to.set("SegmentationStyle", self.segmentation_style);
            to.set("SegmentationTime", self.segmentation_time);
            to.set("TimedMetadataBehavior", self.timed_metadata_behavior);
            to.set("TimedMetadataPid", self.timed_metadata_pid);
            to.set("TransportStreamId", self.transport_stream_id);
            to.set("VideoPid", self.video_pid);
        }
    }

    /// The configuration of DVB NIT.
    #[derive(Clone, Debug, Default)]
    pub struct DvbNitSettings {
        /// The numeric value placed in the Network Information Table (NIT).
        pub network_id: Option<Value<i64>>,
        /// The network name text placed in the networkNameDescriptor inside the Network Information Table (NIT).
        pub network_name: Option<Value<String>>,
        /// The number of milliseconds between instances of this table in the output transport stream.
        pub rep_interval: Option<Value<i64>>,
    }

    impl Lower for DvbNitSettings {
        fn fields(self, to: &mut Fields) {
            to.set("NetworkId", self.network_id);
            to.set("NetworkName", self.network_name);
            to.set("RepInterval", self.rep_interval);
        }
    }

    /// A DVB Service Description Table (SDT).
    #[derive(Clone, Debug, Default)]
    pub struct DvbSdtSettings {
        /// Selects a method of inserting SDT information into an output stream. The sdtFollow setting copies SDT
        /// information from input stream to output stream.
        pub output_sdt: Option<Value<String>>,
        /// The number of milliseconds between instances of this table in the output transport stream.
        pub rep_interval: Option<Value<i64>>,
        /// The service name placed in the serviceDescriptor in the Service Description Table (SDT). The maximum length is
        /// 256 characters.
        pub service_name: Option<Value<String>>,
        /// The service provider name placed in the serviceDescriptor in the Service Description Table (SDT). The maximum
        /// length is 256 characters.
        pub service_provider_name: Option<Value<String>>,
    }

    impl Lower for DvbSdtSettings {
        fn fields(self, to: &mut Fields) {
            to.set("OutputSdt", self.output_sdt);
            to.set("RepInterval", self.rep_interval);
            to.set("ServiceName", self.service_name);
            to.set("ServiceProviderName", self.service_provider_name);
        }
    }

    /// The DVB Time and Date Table (TDT).
    #[derive(Clone, Debug, Default)]
    pub struct DvbTdtSettings {
        /// The number of milliseconds between instances of this table in the output transport stream.
        pub rep_interval: Option<Value<i64>>,
    }

    impl Lower for DvbTdtSettings {
        fn fields(self, to: &mut Fields) {
            to.set("RepInterval", self.rep_interval);
        }
    }

    /// `CmafIngestFrameCaptureOutputSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct CmafIngestFrameCaptureOutputSettings {
        pub name_modifier: Option<Value<String>>,
    }

    impl Lower for CmafIngestFrameCaptureOutputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("NameModifier", self.name_modifier);
        }
    }

    /// The settings for an HLS output.
    #[derive(Clone, Debug, Default)]
    pub struct HlsOutputSettings {
        /// Only applicable when this output is referencing an H.265 video description. Specifies whether MP4 segments
        /// should be packaged as HEV1 or HVC1.
        pub h265_packaging_type: Option<Value<String>>,
        /// The settings regarding the underlying stream. These settings are different for audio-only outputs.
        pub hls_settings: Option<Value<HlsSettings>>,
        /// A string that is concatenated to the end of the destination file name. Accepts \\"Format
        /// Identifiers\\":#formatIdentifierParameters.
        pub name_modifier: Option<Value<String>>,
        /// A string that is concatenated to the end of segment file names.
        pub segment_modifier: Option<Value<String>>,
    }

    impl Lower for HlsOutputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("H265PackagingType", self.h265_packaging_type);
            to.set("HlsSettings", self.hls_settings);
            to.set("NameModifier", self.name_modifier);
            to.set("SegmentModifier", self.segment_modifier);
        }
    }

    /// The settings for an HLS output.
    #[derive(Clone, Debug, Default)]
    pub struct HlsSettings {
        /// The settings for an audio-only output.
        pub audio_only_hls_settings: Option<Value<AudioOnlyHlsSettings>>,
        /// The settings for an fMP4 container.
        pub fmp4_hls_settings: Option<Value<Fmp4HlsSettings>>,
        /// Settings for a frame capture output in an HLS output group.
        pub frame_capture_hls_settings: Option<Value<Json>>,
        /// The settings for a standard output (an output that is not audio-only).
        pub standard_hls_settings: Option<Value<StandardHlsSettings>>,
    }

    impl Lower for HlsSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AudioOnlyHlsSettings", self.audio_only_hls_settings);
            to.set("Fmp4HlsSettings", self.fmp4_hls_settings);
            to.set("FrameCaptureHlsSettings", self.frame_capture_hls_settings);
            to.set("StandardHlsSettings", self.standard_hls_settings);
        }
    }

    /// The configuration of an audio-only HLS output.
    #[derive(Clone, Debug, Default)]
    pub struct AudioOnlyHlsSettings {
        /// Specifies the group that the audio rendition belongs to.
        pub audio_group_id: Option<Value<String>>,
        /// Used with an audio-only stream. It must be a.jpg or.png file. If given, this image is used as the cover art for
        /// the audio-only output.
        pub audio_only_image: Option<Value<InputLocation>>,
        /// Four types of audio-only tracks are supported: Audio-Only Variant Stream The client can play back this
        /// audio-only stream instead of video in low-bandwidth scenarios.
        pub audio_track_type: Option<Value<String>>,
        /// Specifies the segment type.
        pub segment_type: Option<Value<String>>,
    }

    impl Lower for AudioOnlyHlsSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AudioGroupId", self.audio_group_id);
            to.set("AudioOnlyImage", self.audio_only_image);
            to.set("AudioTrackType", self.audio_track_type);
            to.set("SegmentType", self.segment_type);
        }
    }

    /// Settings for the fMP4 containers.
    #[derive(Clone, Debug, Default)]
    pub struct Fmp4HlsSettings {
        /// List all the audio groups that are used with the video output stream. Input all the audio GROUP-IDs that are
        /// associated to the video, separate by ','.
        pub audio_rendition_sets: Option<Value<String>>,
        /// If set to passthrough, Nielsen inaudible tones for media tracking will be detected in the input audio and an
        /// equivalent ID3 tag will be inserted in the output.
        pub nielsen_id3_behavior: Option<Value<String>>,
        /// When set to passthrough, timed metadata is passed through from input to output.
        pub timed_metadata_behavior: Option<Value<String>>,
    }

    impl Lower for Fmp4HlsSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AudioRenditionSets", self.audio_rendition_sets);
            to.set("NielsenId3Behavior", self.nielsen_id3_behavior);
            to.set("TimedMetadataBehavior", self.timed_metadata_behavior);
        }
    }

    /// The configuration of an HLS output that is a standard output (not an audio-only output).
    #[derive(Clone, Debug, Default)]
    pub struct StandardHlsSettings {
        /// Lists all the audio groups that are used with the video output stream. This inputs all the audio GROUP-IDs that
        /// are associated with the video, separated by a comma (,).
        pub audio_rendition_sets: Option<Value<String>>,
        /// Settings for the M3U8 container.
        pub m3u8_settings: Option<Value<M3u8Settings>>,
    }

    impl Lower for StandardHlsSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AudioRenditionSets", self.audio_rendition_sets);
            to.set("M3u8Settings", self.m3u8_settings);
        }
    }

    /// Settings for the M3U8 container.
    #[derive(Clone, Debug, Default)]
    pub struct M3u8Settings {
        /// The number of audio frames to insert for each PES packet.
        pub audio_frames_per_pes: Option<Value<i64>>,
        /// The PID of the elementary audio streams in the transport stream. Multiple values are accepted, and can be
        /// entered in ranges or by comma separation.
        pub audio_pids: Option<Value<String>>,
        /// This parameter is unused and deprecated.
        pub ecm_pid: Option<Value<String>>,
        pub klv_behavior: Option<Value<String>>,
        pub klv_data_pids: Option<Value<String>>,
        /// If set to passthrough, Nielsen inaudible tones for media tracking will be detected in the input audio and an
        /// equivalent ID3 tag will be inserted in the output.
        pub nielsen_id3_behavior: Option<Value<String>>,
        /// The number of milliseconds between instances of this table in the output transport stream. A value of \\"0\\"
        /// writes out the PMT once per segment file.
        pub pat_interval: Option<Value<i64>>,
        /// When set to pcrEveryPesPacket, a Program Clock Reference value is inserted for every Packetized Elementary
        /// Stream (PES) header.
        pub pcr_control: Option<Value<String>>,
        /// The maximum time, in milliseconds, between Program Clock References (PCRs) inserted into the transport stream.
        pub pcr_period: Option<Value<i64>>,
        /// The PID of the Program Clock Reference (PCR) in the transport stream. When no value is given, MediaLive assigns
        /// the same value as the video PID.
        pub pcr_pid: Option<Value<String>>,
        /// The number of milliseconds between instances of this table in the output transport stream. A value of \\"0\\"
        /// writes out the PMT once per segment file.
        pub pmt_interval: Option<Value<i64>>,
        /// The PID for the Program Map Table (PMT) in the transport stream. You can enter the value as a decimal or
        /// hexadecimal value.
        pub pmt_pid: Option<Value<String>>,
        /// The value of the program number field in the Program Map Table (PMT).
        pub program_num: Option<Value<i64>>,
        /// If set to passthrough, passes any SCTE-35 signals from the input source to this output.
        pub scte35_behavior: Option<Value<String>>,
        /// The PID of the SCTE-35 stream in the transport stream. You can enter the value as a decimal or hexadecimal
        /// value.
        pub scte35_pid: Option<Value<String>>,
        /// When set to passthrough, timed metadata is passed through from input to output.
        pub timed_metadata_behavior: Option<Value<String>>,
        /// The PID of the timed metadata stream in the transport stream. You can enter the value as a decimal or
        /// hexadecimal value.
        pub timed_metadata_pid: Option<Value<String>>,
        /// The value of the transport stream ID field in the Program Map Table (PMT).
        pub transport_stream_id: Option<Value<i64>>,
        /// The PID of the elementary video stream in the transport stream. You can enter the value as a decimal or
        /// hexadecimal value.
        pub video_pid: Option<Value<String>>,
    }

    impl Lower for M3u8Settings {
        fn fields(self, to: &mut Fields) {
            to.set("AudioFramesPerPes", self.audio_frames_per_pes);
            to.set("AudioPids", self.audio_pids);
            to.set("EcmPid", self.ecm_pid);
            to.set("KlvBehavior", self.klv_behavior);
            to.set("KlvDataPids", self.klv_data_pids);
            to.set("NielsenId3Behavior", self.nielsen_id3_behavior);
            to.set("PatInterval", self.pat_interval);
            to.set("PcrControl", self.pcr_control);
            to.set("PcrPeriod", self.pcr_period);
            to.set("PcrPid", self.pcr_pid);
            to.set("PmtInterval", self.pmt_interval);
            to.set("PmtPid", self.pmt_pid);
            to.set("ProgramNum", self.program_num);
            to.set("Scte35Behavior", self.scte35_behavior);
            to.set("Scte35Pid", self.scte35_pid);
            to.set("TimedMetadataBehavior", self.timed_metadata_behavior);
            to.set("TimedMetadataPid", self.timed_metadata_pid);
            to.set("TransportStreamId", self.transport_stream_id);
            to.set("VideoPid", self.video_pid);
        }
    }

    /// `MediaConnectRouterOutputSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct MediaConnectRouterOutputSettings {
        pub connected_router_inputs: Option<Value<MediaConnectRouterOutputConnectionMap>>,
        pub container_settings: Option<Value<UdpMediaConnectRouterContainerSettings>>,
        pub destination: Option<Value<OutputLocationRef>>,
    }

    impl Lower for MediaConnectRouterOutputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectedRouterInputs", self.connected_router_inputs);
            to.set("ContainerSettings", self.container_settings);
            to.set("Destination", self.destination);
        }
    }

    /// `MediaConnectRouterOutputConnectionMap` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct MediaConnectRouterOutputConnectionMap {
        pub pipeline0: Option<Value<String>>,
        pub pipeline1: Option<Value<String>>,
    }

    impl Lower for MediaConnectRouterOutputConnectionMap {
        fn fields(self, to: &mut Fields) {
            to.set("Pipeline0", self.pipeline0);
            to.set("Pipeline1", self.pipeline1);
        }
    }

    /// `UdpMediaConnectRouterContainerSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct UdpMediaConnectRouterContainerSettings {
        pub m2ts_settings: Option<Value<M2tsSettings>>,
    }

    impl Lower for UdpMediaConnectRouterContainerSettings {
        fn fields(self, to: &mut Fields) {
            to.set("M2tsSettings", self.m2ts_settings);
        }
    }

    /// Configuration of a Microsoft Smooth output.
    #[derive(Clone, Debug, Default)]
    pub struct MsSmoothOutputSettings {
        /// Only applicable when this output is referencing an H.265 video description. Specifies whether MP4 segments
        /// should be packaged as HEV1 or HVC1.
        pub h265_packaging_type: Option<Value<String>>,
        /// A string that is concatenated to the end of the destination file name. This is required for multiple outputs of
        /// the same type.
        pub name_modifier: Option<Value<String>>,
    }

    impl Lower for MsSmoothOutputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("H265PackagingType", self.h265_packaging_type);
            to.set("NameModifier", self.name_modifier);
        }
    }

    /// Configuration of a Multiplex output.
    #[derive(Clone, Debug, Default)]
    pub struct MultiplexOutputSettings {
        pub container_settings: Option<Value<MultiplexContainerSettings>>,
        /// Destination is a Multiplex.
        pub destination: Option<Value<OutputLocationRef>>,
    }

    impl Lower for MultiplexOutputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerSettings", self.container_settings);
            to.set("Destination", self.destination);
        }
    }

    /// `MultiplexContainerSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct MultiplexContainerSettings {
        pub multiplex_m2ts_settings: Option<Value<MultiplexM2tsSettings>>,
    }

    impl Lower for MultiplexContainerSettings {
        fn fields(self, to: &mut Fields) {
            to.set("MultiplexM2tsSettings", self.multiplex_m2ts_settings);
        }
    }

    /// `MultiplexM2tsSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct MultiplexM2tsSettings {
        pub absent_input_audio_behavior: Option<Value<String>>,
        pub arib: Option<Value<String>>,
        pub audio_buffer_model: Option<Value<String>>,
        pub audio_frames_per_pes: Option<Value<i64>>,
        pub audio_stream_type: Option<Value<String>>,
        pub cc_descriptor: Option<Value<String>>,
        pub ebif: Option<Value<String>>,
        pub es_rate_in_pes: Option<Value<String>>,
        pub klv: Option<Value<String>>,
        pub nielsen_id3_behavior: Option<Value<String>>,
        pub pcr_control: Option<Value<String>>,
        pub pcr_period: Option<Value<i64>>,
        pub scte35_control: Option<Value<String>>,
        pub scte35_preroll_pullup_milliseconds: Option<Value<f64>>,
    }

    impl Lower for MultiplexM2tsSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AbsentInputAudioBehavior", self.absent_input_audio_behavior);
            to.set("Arib", self.arib);
            to.set("AudioBufferModel", self.audio_buffer_model);
            to.set("AudioFramesPerPes", self.audio_frames_per_pes);
            to.set("AudioStreamType", self.audio_stream_type);
            to.set("CcDescriptor", self.cc_descriptor);
            to.set("Ebif", self.ebif);
            to.set("EsRateInPes", self.es_rate_in_pes);
            to.set("Klv", self.klv);
            to.set("NielsenId3Behavior", self.nielsen_id3_behavior);
            to.set("PcrControl", self.pcr_control);
            to.set("PcrPeriod", self.pcr_period);
            to.set("Scte35Control", self.scte35_control);
            to.set("Scte35PrerollPullupMilliseconds", self.scte35_preroll_pullup_milliseconds);
        }
    }

    /// The settings for one RTMP output.
    #[derive(Clone, Debug, Default)]
    pub struct RtmpOutputSettings {
        /// If set to verifyAuthenticity, verifies the TLS certificate chain to a trusted certificate authority (CA).
        pub certificate_mode: Option<Value<String>>,
        /// The number of seconds to wait before retrying a connection to the Flash Media server if the connection is lost.
        pub connection_retry_interval: Option<Value<i64>>,
        /// The RTMP endpoint excluding the stream name (for example, `rtmp://host/appname).`.
        pub destination: Option<Value<OutputLocationRef>>,
        /// The number of retry attempts.
        pub num_retries: Option<Value<i64>>,
    }

    impl Lower for RtmpOutputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateMode", self.certificate_mode);
            to.set("ConnectionRetryInterval", self.connection_retry_interval);
            to.set("Destination", self.destination);
            to.set("NumRetries", self.num_retries);
        }
    }

    /// `SrtOutputSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct SrtOutputSettings {
        pub buffer_msec: Option<Value<i64>>,
        pub container_settings: Option<Value<UdpMediaConnectRouterContainerSettings>>,
        pub destination: Option<Value<OutputLocationRef>>,
        pub encryption_type: Option<Value<String>>,
        pub latency: Option<Value<i64>>,
    }

    impl Lower for SrtOutputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("BufferMsec", self.buffer_msec);
            to.set("ContainerSettings", self.container_settings);
            to.set("Destination", self.destination);
            to.set("EncryptionType", self.encryption_type);
            to.set("Latency", self.latency);
        }
    }

    /// The settings for one UDP output.
    #[derive(Clone, Debug, Default)]
    pub struct UdpOutputSettings {
        /// The UDP output buffering in milliseconds.
        pub buffer_msec: Option<Value<i64>>,
        /// The settings for the UDP output.
        pub container_settings: Option<Value<UdpMediaConnectRouterContainerSettings>>,
        /// The destination address and port number for RTP or UDP packets. These can be unicast or multicast RTP or UDP
        /// (for example, `rtp://239.10.10.10:5001` or `udp://10.100.100.100:5002).`.
        pub destination: Option<Value<OutputLocationRef>>,
        /// The settings for enabling and adjusting Forward Error Correction on UDP outputs.
        pub fec_output_settings: Option<Value<FecOutputSettings>>,
    }

    impl Lower for UdpOutputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("BufferMsec", self.buffer_msec);
            to.set("ContainerSettings", self.container_settings);
            to.set("Destination", self.destination);
            to.set("FecOutputSettings", self.fec_output_settings);
        }
    }

    /// The settings for FEC.
    #[derive(Clone, Debug, Default)]
    pub struct FecOutputSettings {
        /// The parameter D from SMPTE 2022-1. The height of the FEC protection matrix. The number of transport stream
        /// packets per column error correction packet.
        pub column_depth: Option<Value<i64>>,
        /// Enables column only or column and row-based FEC.
        pub include_fec: Option<Value<String>>,
        /// The parameter L from SMPTE 2022-1. The width of the FEC protection matrix. Must be between 1 and 20, inclusive.
        pub row_length: Option<Value<i64>>,
    }

    impl Lower for FecOutputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ColumnDepth", self.column_depth);
            to.set("IncludeFec", self.include_fec);
            to.set("RowLength", self.row_length);
        }
    }

    /// `ThumbnailConfiguration` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct ThumbnailConfiguration {
        pub state: Option<Value<String>>,
    }

    impl Lower for ThumbnailConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
        }
    }

    /// The configuration of the timecode in the output.
    #[derive(Clone, Debug, Default)]
    pub struct TimecodeConfig {
        /// Identifies the source for the timecode that will be associated with the channel outputs. Embedded (embedded):
        /// Initialize the output timecode with timecode from the source.
        pub source: Option<Value<String>>,
        /// The threshold in frames beyond which output timecode is resynchronized to the input timecode. Discrepancies
        /// below this threshold are permitted to avoid unnecessary discontinuities in the output timecode.
        pub sync_threshold: Option<Value<i64>>,
    }

    impl Lower for TimecodeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Source", self.source);
            to.set("SyncThreshold", self.sync_threshold);
        }
    }

    /// Encoding information for one output video.
    #[derive(Clone, Debug, Default)]
    pub struct VideoDescription {
        pub border: Option<Value<i64>>,
        /// The video codec settings.
        pub codec_settings: Option<Value<VideoCodecSettings>>,
        pub crop_rectangle: Option<Value<VideoPositionRectangle>>,
        /// The output video height, in pixels. This must be an even number. For most codecs, you can keep this field and
        /// width blank in order to use the height and width (resolution) from the source.
        pub height: Option<Value<i64>>,
        /// The name of this VideoDescription. Outputs use this name to uniquely identify this description. Description
        /// names should be unique within this channel.
        pub name: Option<Value<String>>,
        pub output_position_rectangle: Option<Value<VideoPositionRectangle>>,
        /// Indicates how to respond to the AFD values in the input stream.
        pub respond_to_afd: Option<Value<String>>,
        /// STRETCHTOOUTPUT configures the output position to stretch the video to the specified output resolution (height
        /// and width).
        pub scaling_behavior: Option<Value<String>>,
        /// Changes the strength of the anti-alias filter used for scaling. 0 is the softest setting, and 100 is the
        /// sharpest.
        pub sharpness: Option<Value<i64>>,
        /// The output video width, in pixels. It must be an even number. For most codecs, you can keep this field and
        /// height blank in order to use the height and width (resolution) from the source.
        pub width: Option<Value<i64>>,
    }

    impl Lower for VideoDescription {
        fn fields(self, to: &mut Fields) {
            to.set("Border", self.border);
            to.set("CodecSettings", self.codec_settings);
            to.set("CropRectangle", self.crop_rectangle);
            to.set("Height", self.height);
            to.set("Name", self.name);
            to.set("OutputPositionRectangle", self.output_position_rectangle);
            to.set("RespondToAfd", self.respond_to_afd);
            to.set("ScalingBehavior", self.scaling_behavior);
            to.set("Sharpness", self.sharpness);
            to.set("Width", self.width);
        }
    }

    /// The settings for the video codec in the output.
    #[derive(Clone, Debug, Default)]
    pub struct VideoCodecSettings {
        pub av1_settings: Option<Value<Av1Settings>>,
        /// The settings for the video codec in a frame capture output.
        pub frame_capture_settings: Option<Value<FrameCaptureSettings>>,
        /// The settings for the H.264 codec in the output.
        pub h264_settings: Option<Value<H264Settings>>,
        /// Settings for video encoded with the H265 codec.
        pub h265_settings: Option<Value<H265Settings>>,
        /// Settings for video encoded with the MPEG-2 codec.
        pub mpeg2_settings: Option<Value<Mpeg2Settings>>,
    }

    impl Lower for VideoCodecSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Av1Settings", self.av1_settings);
            to.set("FrameCaptureSettings", self.frame_capture_settings);
            to.set("H264Settings", self.h264_settings);
            to.set("H265Settings", self.h265_settings);
            to.set("Mpeg2Settings", self.mpeg2_settings);
        }
    }

    /// `Av1Settings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct Av1Settings {
        pub afd_signaling: Option<Value<String>>,
        pub bit_depth: Option<Value<String>>,
        pub bitrate: Option<Value<i64>>,
        pub buf_size: Option<Value<i64>>,
        pub color_space_settings: Option<Value<Av1ColorSpaceSettings>>,
        pub fixed_afd: Option<Value<String>>,
        pub framerate_denominator: Option<Value<i64>>,
        pub framerate_numerator: Option<Value<i64>>,
        pub gop_size: Option<Value<f64>>,
        pub gop_size_units: Option<Value<String>>,
        pub level: Option<Value<String>>,
        pub look_ahead_rate_control: Option<Value<String>>,
        pub max_bitrate: Option<Value<i64>>,
        pub min_bitrate: Option<Value<i64>>,
        pub min_i_interval: Option<Value<i64>>,
        pub par_denominator: Option<Value<i64>>,
        pub par_numerator: Option<Value<i64>>,
        pub qvbr_quality_level: Option<Value<i64>>,
        pub rate_control_mode: Option<Value<String>>,
        pub scene_change_detect: Option<Value<String>>,
        pub spatial_aq: Option<Value<String>>,
        pub temporal_aq: Option<Value<String>>,
        pub timecode_burnin_settings: Option<Value<TimecodeBurninSettings>>,
        pub timecode_insertion: Option<Value<String>>,
    }

    impl Lower for Av1Settings {
        fn fields(self, to: &mut Fields) {
            to.set("AfdSignaling", self.afd_signaling);
            to.set("BitDepth", self.bit_depth);
            to.set("Bitrate", self.bitrate);
            to.set("BufSize", self.buf_size);
            to.set("ColorSpaceSettings", self.color_space_settings);
            to.set("FixedAfd", self.fixed_afd);
            to.set("FramerateDenominator", self.framerate_denominator);
            to.set("FramerateNumerator", self.framerate_numerator);
            to.set("GopSize", self.gop_size);
            to.set("GopSizeUnits", self.gop_size_units);
            to.set("Level", self.level);
            to.set("LookAheadRateControl", self.look_ahead_rate_control);
            to.set("MaxBitrate", self.max_bitrate);
            to.set("MinBitrate", self.min_bitrate);
            to.set("MinIInterval", self.min_i_interval);
            to.set("ParDenominator", self.par_denominator);
            to.set("ParNumerator", self.par_numerator);
            to.set("QvbrQualityLevel", self.qvbr_quality_level);
            to.set("RateControlMode", self.rate_control_mode);
            to.set("SceneChangeDetect", self.scene_change_detect);
            to.set("SpatialAq", self.spatial_aq);
            to.set("TemporalAq", self.temporal_aq);
            to.set("TimecodeBurninSettings", self.timecode_burnin_settings);
            to.set("TimecodeInsertion", self.timecode_insertion);
        }
    }

    /// `Av1ColorSpaceSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct Av1ColorSpaceSettings {
        pub color_space_passthrough_settings: Option<Value<Json>>,
        pub hdr10_settings: Option<Value<Hdr10Settings>>,
        pub hlg2020_settings: Option<Value<Json>>,
        pub rec601_settings: Option<Value<Json>>,
        pub rec709_settings: Option<Value<Json>>,
    }

    impl Lower for Av1ColorSpaceSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ColorSpacePassthroughSettings", self.color_space_passthrough_settings);
            to.set("Hdr10Settings", self.hdr10_settings);
            to.set("Hlg2020Settings", self.hlg2020_settings);
            to.set("Rec601Settings", self.rec601_settings);
            to.set("Rec709Settings", self.rec709_settings);
        }
    }

    /// Hdr10 Settings.
    #[derive(Clone, Debug, Default)]
    pub struct Hdr10Settings {
        /// Maximum Content Light Level An integer metadata value defining the maximum light level, in nits, of any single
        /// pixel within an encoded HDR video stream or file.
        pub max_cll: Option<Value<i64>>,
        /// Maximum Frame Average Light Level An integer metadata value defining the maximum average light level, in nits,
        /// for any single frame within an encoded HDR video stream or file.
        pub max_fall: Option<Value<i64>>,
    }

    impl Lower for Hdr10Settings {
        fn fields(self, to: &mut Fields) {
            to.set("MaxCll", self.max_cll);
            to.set("MaxFall", self.max_fall);
        }
    }

    /// `TimecodeBurninSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct TimecodeBurninSettings {
        pub font_size: Option<Value<String>>,
        pub position: Option<Value<String>>,
        pub prefix: Option<Value<String>>,
    }

    impl Lower for TimecodeBurninSettings {
        fn fields(self, to: &mut Fields) {
            to.set("FontSize", self.font_size);
            to.set("Position", self.position);
            to.set("Prefix", self.prefix);
        }
    }

    /// The frame capture settings.
    #[derive(Clone, Debug, Default)]
    pub struct FrameCaptureSettings {
        /// The frequency, in seconds, for capturing frames for inclusion in the output. For example, "10" means capture a
        /// frame every 10 seconds.
        pub capture_interval: Option<Value<i64>>,
        /// Unit for the frame capture interval.
        pub capture_interval_units: Option<Value<String>>,
        pub timecode_burnin_settings: Option<Value<TimecodeBurninSettings>>,
    }

    impl Lower for FrameCaptureSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CaptureInterval", self.capture_interval);
            to.set("CaptureIntervalUnits", self.capture_interval_units);
            to.set("TimecodeBurninSettings", self.timecode_burnin_settings);
        }
    }

    /// The settings for the H.264 codec in the output.
    #[derive(Clone, Debug, Default)]
    pub struct H264Settings {
        /// The adaptive quantization. This allows intra-frame quantizers to vary to improve visual quality.
        pub adaptive_quantization: Option<Value<String>>,
        /// Indicates that AFD values will be written into the output stream. If afdSignaling is auto, the system tries to
        /// preserve the input AFD value (in cases where multiple AFD values are valid).
        pub afd_signaling: Option<Value<String>>,
        /// The average bitrate in bits/second. This is required when the rate control mode is VBR or CBR. It isn't used for
        /// QVBR.
        pub bitrate: Option<Value<i64>>,
        /// The percentage of the buffer that should initially be filled (HRD buffer model).
        pub buf_fill_pct: Option<Value<i64>>,
        /// The size of the buffer (HRD buffer model) in bits/second.
        pub buf_size: Option<Value<i64>>,
        /// Includes color space metadata in the output.
        pub color_metadata: Option<Value<String>>,
        /// Settings to configure the color space handling for the video.
        pub color_space_settings: Option<Value<H264ColorSpaceSettings>>,
        /// The entropy encoding mode. Use cabac (must be in Main or High profile) or cavlc.
        pub entropy_encoding: Option<Value<String>>,
        /// Optional filters that you can apply to an encode.
        pub filter_settings: Option<Value<H264H265FilterSettings>>,
        /// A four-bit AFD value to write on all frames of video in the output stream. Valid only when afdSignaling is set
        /// to Fixed.
        pub fixed_afd: Option<Value<String>>,
        /// If set to enabled, adjusts the quantization within each frame to reduce flicker or pop on I-frames.
        pub flicker_aq: Option<Value<String>>,
        /// This setting applies only when scan type is "interlaced." It controls whether coding is performed on a field
        /// basis or on a frame basis.
        pub force_field_pictures: Option<Value<String>>,
        /// Indicates how the output video frame rate is specified. If you select "specified," the output video frame rate
        /// is determined by framerateNumerator and framerateDenominator.
        pub framerate_control: Option<Value<String>>,
        /// The frame rate denominator.
        pub framerate_denominator: Option<Value<i64>>,
        /// The frame rate numerator. The frame rate is a fraction, for example, 24000/1001 = 23.976 fps.
        pub framerate_numerator: Option<Value<i64>>,
        /// If enabled, uses reference B frames for GOP structures that have B frames > 1.
        pub gop_b_reference: Option<Value<String>>,
        /// The frequency of closed GOPs. In streaming applications, we recommend that you set this to 1 so that a decoder
        /// joining mid-stream will receive an IDR frame as quickly as possible.
        pub gop_closed_cadence: Option<Value<i64>>,
        /// The number of B-frames between reference frames.
        pub gop_num_b_frames: Option<Value<i64>>,
        /// The GOP size (keyframe interval) in units of either frames or seconds per gopSizeUnits. The value must be
        /// greater than zero.
        pub gop_size: Option<Value<f64>>,
        /// Indicates if the gopSize is specified in frames or seconds. If seconds, the system converts the gopSize into a
        /// frame count at runtime.
        pub gop_size_units: Option<Value<String>>,
        /// The H.264 level.
        pub level: Option<Value<String>>,
        /// The amount of lookahead. A value of low can decrease latency and memory usage, while high can produce better
        /// quality for certain content.
        pub look_ahead_rate_control: Option<Value<String>>,
        /// For QVBR: See the tooltip for Quality level. For VBR: Set the maximum bitrate in order to accommodate expected
        /// spikes in the complexity of the video.
        pub max_bitrate: Option<Value<i64>>,
        pub min_bitrate: Option<Value<i64>>,
        /// Meaningful only if sceneChangeDetect is set to enabled. This setting enforces separation between repeated
        /// (cadence) I-frames and I-frames inserted by Scene Change Detection.
        pub min_i_interval: Option<Value<i64>>,
        pub min_qp: Option<Value<i64>>,
        /// The number of reference frames to use. The encoder might use more than requested if you use B-frames or
        /// interlaced encoding.
        pub num_ref_frames: Option<Value<i64>>,
        /// Indicates how the output pixel aspect ratio is specified. If "specified" is selected, the output video pixel
        /// aspect ratio is determined by parNumerator and parDenominator.
        pub par_control: Option<Value<String>>,
        /// The Pixel Aspect Ratio denominator.
        pub par_denominator: Option<Value<i64>>,
        /// The Pixel Aspect Ratio numerator.
        pub par_numerator: Option<Value<i64>>,
        /// An H.264 profile.
        pub profile: Option<Value<String>>,
        /// Leave as STANDARD\_QUALITY or choose a different value (which might result in additional costs to run the
        /// channel).
        pub quality_level: Option<Value<String>>,
        /// Controls the target quality for the video encode. This applies only when the rate control mode is QVBR.
        pub qvbr_quality_level: Option<Value<i64>>,
        /// The rate control mode. QVBR: The quality will match the specified quality level except when it is constrained by
        /// the maximum bitrate.
        pub rate_control_mode: Option<Value<String>>,
        /// Sets the scan type of the output to progressive or top-field-first interlaced.
        pub scan_type: Option<Value<String>>,
        /// The scene change detection. On: inserts I-frames when the scene change is detected. Off: does not force an
        /// I-frame when the scene change is detected.
        pub scene_change_detect: Option<Value<String>>,
        /// The number of slices per picture. The number must be less than or equal to the number of macroblock rows for
        /// progressive pictures, and less than or equal to half the number of macroblock rows for interlaced pictures.
        pub slices: Option<Value<i64>>,
        /// Softness. Selects a quantizer matrix. Larger values reduce high-frequency content in the encoded image.
        pub softness: Option<Value<i64>>,
        /// If set to enabled, adjusts quantization within each frame based on the spatial variation of content complexity.
        pub spatial_aq: Option<Value<String>>,
        /// If set to fixed, uses gopNumBFrames B-frames per sub-GOP. If set to dynamic, optimizes the number of B-frames
        /// used for each sub-GOP to improve visual quality.
        pub subgop_length: Option<Value<String>>,
        /// Produces a bitstream that is compliant with SMPTE RP-2027.
        pub syntax: Option<Value<String>>,
        /// If set to enabled, adjusts quantization within each frame based on the temporal variation of content complexity.
        pub temporal_aq: Option<Value<String>>,
        pub timecode_burnin_settings: Option<Value<TimecodeBurninSettings>>,
        /// Determines how timecodes should be inserted into the video elementary stream. disabled: don't include timecodes.
        pub timecode_insertion: Option<Value<String>>,
    }

    impl Lower for H264Settings {
        fn fields(self, to: &mut Fields) {
            to.set("AdaptiveQuantization", self.adaptive_quantization);
            to.set("AfdSignaling", self.afd_signaling);
            to.set("Bitrate", self.bitrate);
            to.set("BufFillPct", self.buf_fill_pct);
            to.set("BufSize", self.buf_size);
            to.set("ColorMetadata", self.color_metadata);
            to.set("ColorSpaceSettings", self.color_space_settings);
            to.set("EntropyEncoding", self.entropy_encoding);
            to.set("FilterSettings", self.filter_settings);
            to.set("FixedAfd", self.fixed_afd);
            to.set("FlickerAq", self.flicker_aq);
            to.set("ForceFieldPictures", self.force_field_pictures);
            to.set("FramerateControl", self.framerate_control);
            to.set("FramerateDenominator", self.framerate_denominator);
            to.set("FramerateNumerator", self.framerate_numerator);
            to.set("GopBReference", self.gop_b_reference);
            to.set("GopClosedCadence", self.gop_closed_cadence);
            to.set("GopNumBFrames", self.gop_num_b_frames);
            to.set("GopSize", self.gop_size);
            to.set("GopSizeUnits", self.gop_size_units);
            to.set("Level", self.level);
            to.set("LookAheadRateControl", self.look_ahead_rate_control);
            to.set("MaxBitrate", self.max_bitrate);
            to.set("MinBitrate", self.min_bitrate);
            to.set("MinIInterval", self.min_i_interval);
            to.set("MinQp", self.min_qp);
            to.set("NumRefFrames", self.num_ref_frames);
            to.set("ParControl", self.par_control);
            to.set("ParDenominator", self.par_denominator);
            to.set("ParNumerator", self.par_numerator);
            to.set("Profile", self.profile);
            to.set("QualityLevel", self.quality_level);
            to.set("QvbrQualityLevel", self.qvbr_quality_level);
            to.set("RateControlMode", self.rate_control_mode);
            to.set("ScanType", self.scan_type);
            to.set("SceneChangeDetect", self.scene_change_detect);
            to.set("Slices", self.slices);
            to.set("Softness", self.softness);
            to.set("SpatialAq", self.spatial_aq);
            to.set("SubgopLength", self.subgop_length);
            to.set("Syntax", self.syntax);
            to.set("TemporalAq", self.temporal_aq);
            to.set("TimecodeBurninSettings", self.timecode_burnin_settings);
            to.set("TimecodeInsertion", self.timecode_insertion);
        }
    }

    /// Settings for configuring color space in an H264 video encode.
    #[derive(Clone, Debug, Default)]
    pub struct H264ColorSpaceSettings {
        /// Passthrough applies no color space conversion to the output.
        pub color_space_passthrough_settings: Option<Value<Json>>,
        /// Settings to configure the handling of Rec601 color space.
        pub rec601_settings: Option<Value<Json>>,
        /// Settings to configure the handling of Rec709 color space.
        pub rec709_settings: Option<Value<Json>>,
    }

    impl Lower for H264ColorSpaceSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ColorSpacePassthroughSettings", self.color_space_passthrough_settings);
            to.set("Rec601Settings", self.rec601_settings);
            to.set("Rec709Settings", self.rec709_settings);
        }
    }

    /// `H264H265FilterSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct H264H265FilterSettings {
        pub bandwidth_reduction_filter_settings: Option<Value<BandwidthReductionFilterSettings>>,
        pub temporal_filter_settings: Option<Value<TemporalFilterSettings>>,
    }

    impl Lower for H264H265FilterSettings {
        fn fields(self, to: &mut Fields) {
            to.set("BandwidthReductionFilterSettings", self.bandwidth_reduction_filter_settings);
            to.set("TemporalFilterSettings", self.temporal_filter_settings);
        }
    }

    /// `BandwidthReductionFilterSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct BandwidthReductionFilterSettings {
        pub post_filter_sharpening: Option<Value<String>>,
        pub strength: Option<Value<String>>,
    }

    impl Lower for BandwidthReductionFilterSettings {
        fn fields(self, to: &mut Fields) {
            to.set("PostFilterSharpening", self.post_filter_sharpening);
            to.set("Strength", self.strength);
        }
    }

    /// Settings for the temporal filter to apply to the video.
    #[derive(Clone, Debug, Default)]
    pub struct TemporalFilterSettings {
        /// If you enable this filter, the results are the following: - If the source content is noisy (it contains
        /// excessive digital artifacts), the filter cleans up the source.
        pub post_filter_sharpening: Option<Value<String>>,
        /// Choose a filter strength. We recommend a strength of 1 or 2. A higher strength might take out good information,
        /// resulting in an image that is overly soft.
        pub strength: Option<Value<String>>,
    }

    impl Lower for TemporalFilterSettings {
        fn fields(self, to: &mut Fields) {
            to.set("PostFilterSharpening", self.post_filter_sharpening);
            to.set("Strength", self.strength);
        }
    }

    /// H265 Settings.
    #[derive(Clone, Debug, Default)]
    pub struct H265Settings {
        /// Adaptive quantization. Allows intra-frame quantizers to vary to improve visual quality.
        pub adaptive_quantization: Option<Value<String>>,
        /// Indicates that AFD values will be written into the output stream. If afdSignaling is "auto", the system will try
        /// to preserve the input AFD value (in cases where multiple AFD values are valid).
        pub afd_signaling: Option<Value<String>>,
        /// Whether or not EML should insert an Alternative Transfer Function SEI message to support backwards compatibility
        /// with non-HDR decoders and displays.
        pub alternative_transfer_function: Option<Value<String>>,
        /// Average bitrate in bits/second. Required when the rate control mode is VBR or CBR. Not used for QVBR.
        pub bitrate: Option<Value<i64>>,
        /// Size of buffer (HRD buffer model) in bits.
        pub buf_size: Option<Value<i64>>,
        /// Includes colorspace metadata in the output.
        pub color_metadata: Option<Value<String>>,
        /// Color Space settings.
        pub color_space_settings: Option<Value<H265ColorSpaceSettings>>,
        pub deblocking: Option<Value<String>>,
        /// Optional filters that you can apply to an encode.
        pub filter_settings: Option<Value<H264H265FilterSettings>>,
        /// Four bit AFD value to write on all frames of video in the output stream. Only valid when afdSignaling is set to
        /// 'Fixed'.
        pub fixed_afd: Option<Value<String>>,
        /// If set to enabled, adjust quantization within each frame to reduce flicker or 'pop' on I-frames.
        pub flicker_aq: Option<Value<String>>,
        /// Framerate denominator.
        pub framerate_denominator: Option<Value<i64>>,
        /// Framerate numerator - framerate is a fraction, e.g. 24000 / 1001 = 23.976 fps.
        pub framerate_numerator: Option<Value<i64>>,
        pub gop_b_reference: Option<Value<String>>,
        /// Frequency of closed GOPs. In streaming applications, it is recommended that this be set to 1 so a decoder
        /// joining mid-stream will receive an IDR frame as quickly as possible.
        pub gop_closed_cadence: Option<Value<i64>>,
        pub gop_num_b_frames: Option<Value<i64>>,
        /// GOP size (keyframe interval) in units of either frames or seconds per gopSizeUnits. If gopSizeUnits is frames,
        /// gopSize must be an integer and must be greater than or equal to 1.
        pub gop_size: Option<Value<f64>>,
        /// Indicates if the gopSize is specified in frames or seconds. If seconds the system will convert the gopSize into
        /// a frame count at run time.
        pub gop_size_units: Option<Value<String>>,
        /// H.265 Level.
        pub level: Option<Value<String>>,
        /// Amount of lookahead. A value of low can decrease latency and memory usage, while high can produce better quality
        /// for certain content.
        pub look_ahead_rate_control: Option<Value<String>>,
        /// For QVBR: See the tooltip for Quality level.
        pub max_bitrate: Option<Value<i64>>,
        pub min_bitrate: Option<Value<i64>>,
        /// Only meaningful if sceneChangeDetect is set to enabled. Defaults to 5 if multiplex rate control is used.
        pub min_i_interval: Option<Value<i64>>,
        pub min_qp: Option<Value<i64>>,
        pub mv_over_picture_boundaries: Option<Value<String>>,
        pub mv_temporal_predictor: Option<Value<String>>,
        /// Pixel Aspect Ratio denominator.
        pub par_denominator: Option<Value<i64>>,
        /// Pixel Aspect Ratio numerator.
        pub par_numerator: Option<Value<i64>>,
        /// H.265 Profile.
        pub profile: Option<Value<String>>,
        /// Controls the target quality for the video encode. Applies only when the rate control mode is QVBR. Set values
        /// for the QVBR quality level field and Max bitrate field that suit your most important viewing devices.
        pub qvbr_quality_level: Option<Value<i64>>,
        /// Rate control mode. QVBR: Quality will match the specified quality level except when it is constrained by the
        /// maximum bitrate.
        pub rate_control_mode: Option<Value<String>>,
        /// Sets the scan type of the output to progressive or top-field-first interlaced.
        pub scan_type: Option<Value<String>>,
        /// Scene change detection.
        pub scene_change_detect: Option<Value<String>>,
        /// Number of slices per picture. Must be less than or equal to the number of macroblock rows for progressive
        /// pictures, and less than or equal to half the number of macroblock rows for interlaced pictures.
        pub slices: Option<Value<i64>>,
        pub subgop_length: Option<Value<String>>,
        /// H.265 Tier.
        pub tier: Option<Value<String>>,
        pub tile_height: Option<Value<i64>>,
        pub tile_padding: Option<Value<String>>,
        pub tile_width: Option<Value<i64>>,
        pub timecode_burnin_settings: Option<Value<TimecodeBurninSettings>>,
        /// Determines how timecodes should be inserted into the video elementary stream. - 'disabled': Do not include
        /// timecodes - 'picTimingSei': Pass through picture timing SEI messages from the source specified in Timecode
        /// Config.
        pub timecode_insertion: Option<Value<String>>,
        pub treeblock_size: Option<Value<String>>,
    }

    impl Lower for H265Settings {
        fn fields(self, to: &mut Fields) {
            to.set("AdaptiveQuantization", self.adaptive_quantization);
            to.set("AfdSignaling", self.afd_signaling);
            to.set("AlternativeTransferFunction", self.alternative_transfer_function);
            to.set("Bitrate", self.bitrate);
            to.set("BufSize", self.buf_size);
            to.set("ColorMetadata", self.color_metadata);
            to.set("ColorSpaceSettings", self.color_space_settings);
            to.set("Deblocking", self.deblocking);
            to.set("FilterSettings", self.filter_settings);
            to.set("FixedAfd", self.fixed_afd);
            to.set("FlickerAq", self.flicker_aq);
            to.set("FramerateDenominator", self.framerate_denominator);
            to.set("FramerateNumerator", self.framerate_numerator);
            to.set("GopBReference", self.gop_b_reference);
            to.set("GopClosedCadence", self.gop_closed_cadence);
            to.set("GopNumBFrames", self.gop_num_b_frames);
            to.set("GopSize", self.gop_size);
            to.set("GopSizeUnits", self.gop_size_units);
            to.set("Level", self.level);
            to.set("LookAheadRateControl", self.look_ahead_rate_control);
            to.set("MaxBitrate", self.max_bitrate);
            to.set("MinBitrate", self.min_bitrate);
            to.set("MinIInterval", self.min_i_interval);
            to.set("MinQp", self.min_qp);
            to.set("MvOverPictureBoundaries", self.mv_over_picture_boundaries);
            to.set("MvTemporalPredictor", self.mv_temporal_predictor);
            to.set("ParDenominator", self.par_denominator);
            to.set("ParNumerator", self.par_numerator);
            to.set("Profile", self.profile);
            to.set("QvbrQualityLevel", self.qvbr_quality_level);
            to.set("RateControlMode", self.rate_control_mode);
            to.set("ScanType", self.scan_type);
            to.set("SceneChangeDetect", self.scene_change_detect);
            to.set("Slices", self.slices);
            to.set("SubgopLength", self.subgop_length);
            to.set("Tier", self.tier);
            to.set("TileHeight", self.tile_height);
            to.set("TilePadding", self.tile_padding);
            to.set("TileWidth", self.tile_width);
            to.set("TimecodeBurninSettings", self.timecode_burnin_settings);
            to.set("TimecodeInsertion", self.timecode_insertion);
            to.set("TreeblockSize", self.treeblock_size);
        }
    }

    /// H265 Color Space Settings.
    #[derive(Clone, Debug, Default)]
    pub struct H265ColorSpaceSettings {
        /// Passthrough applies no color space conversion to the output.
        pub color_space_passthrough_settings: Option<Value<Json>>,
        pub dolby_vision81_settings: Option<Value<Json>>,
        /// Settings to configure the handling of HDR10 color space.
        pub hdr10_settings: Option<Value<Hdr10Settings>>,
        pub hlg2020_settings: Option<Value<Json>>,
        /// Settings to configure the handling of Rec601 color space.
        pub rec601_settings: Option<Value<Json>>,
        /// Settings to configure the handling of Rec709 color space.
        pub rec709_settings: Option<Value<Json>>,
    }

    impl Lower for H265ColorSpaceSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ColorSpacePassthroughSettings", self.color_space_passthrough_settings);
            to.set("DolbyVision81Settings", self.dolby_vision81_settings);
            to.set("Hdr10Settings", self.hdr10_settings);
            to.set("Hlg2020Settings", self.hlg2020_settings);
            to.set("Rec601Settings", self.rec601_settings);
            to.set("Rec709Settings", self.rec709_settings);
        }
    }

    /// The settings for the MPEG-2 codec in the output.
    #[derive(Clone, Debug, Default)]
    pub struct Mpeg2Settings {
        /// Choose Off to disable adaptive quantization. Or choose another value to enable the quantizer and set its
        /// strength.
        pub adaptive_quantization: Option<Value<String>>,
        /// Indicates the AFD values that MediaLive will write into the video encode. If you do not know what AFD signaling
        /// is, or if your downstream system has not given you guidance, choose AUTO.
        pub afd_signaling: Option<Value<String>>,
        /// Specifies whether to include the color space metadata. The metadata describes the color space that applies to
        /// the video (the colorSpace field).
        pub color_metadata: Option<Value<String>>,
        /// Choose the type of color space conversion to apply to the output.
        pub color_space: Option<Value<String>>,
        /// Sets the pixel aspect ratio for the encode.
        pub display_aspect_ratio: Option<Value<String>>,
        /// Optionally specify a noise reduction filter, which can improve quality of compressed content. If you do not
        /// choose a filter, no filter will be applied.
        pub filter_settings: Option<Value<Mpeg2FilterSettings>>,
        /// Complete this field only when afdSignaling is set to FIXED. Enter the AFD value (4 bits) to write on all frames
        /// of the video encode.
        pub fixed_afd: Option<Value<String>>,
        /// description": "The framerate denominator. For example, 1001. The framerate is the numerator divided by the
        /// denominator.
        pub framerate_denominator: Option<Value<i64>>,
        /// The framerate numerator. For example, 24000. The framerate is the numerator divided by the denominator.
        pub framerate_numerator: Option<Value<i64>>,
        /// MPEG2: default is open GOP.
        pub gop_closed_cadence: Option<Value<i64>>,
        /// Relates to the GOP structure. The number of B-frames between reference frames. If you do not know what a B-frame
        /// is, use the default.
        pub gop_num_b_frames: Option<Value<i64>>,
        /// Relates to the GOP structure. The GOP size (keyframe interval) in the units specified in gopSizeUnits.
        pub gop_size: Option<Value<f64>>,
        /// Relates to the GOP structure. Specifies whether the gopSize is specified in frames or seconds. If you do not
        /// plan to change the default gopSize, leave the default.
        pub gop_size_units: Option<Value<String>>,
        /// Set the scan type of the output to PROGRESSIVE or INTERLACED (top field first).
        pub scan_type: Option<Value<String>>,
        /// Relates to the GOP structure. If you do not know what GOP is, use the default. FIXED: Set the number of B-frames
        /// in each sub-GOP to the value in gopNumBFrames.
        pub subgop_length: Option<Value<String>>,
        pub timecode_burnin_settings: Option<Value<TimecodeBurninSettings>>,
        /// Determines how MediaLive inserts timecodes in the output video.
        pub timecode_insertion: Option<Value<String>>,
    }

    impl Lower for Mpeg2Settings {
        fn fields(self, to: &mut Fields) {
            to.set("AdaptiveQuantization", self.adaptive_quantization);
            to.set("AfdSignaling", self.afd_signaling);
            to.set("ColorMetadata", self.color_metadata);
            to.set("ColorSpace", self.color_space);
            to.set("DisplayAspectRatio", self.display_aspect_ratio);
            to.set("FilterSettings", self.filter_settings);
            to.set("FixedAfd", self.fixed_afd);
            to.set("FramerateDenominator", self.framerate_denominator);
            to.set("FramerateNumerator", self.framerate_numerator);
            to.set("GopClosedCadence", self.gop_closed_cadence);
            to.set("GopNumBFrames", self.gop_num_b_frames);
            to.set("GopSize", self.gop_size);
            to.set("GopSizeUnits", self.gop_size_units);
            to.set("ScanType", self.scan_type);
            to.set("SubgopLength", self.subgop_length);
            to.set("TimecodeBurninSettings", self.timecode_burnin_settings);
            to.set("TimecodeInsertion", self.timecode_insertion);
        }
    }

    /// Settings to configure video filters that apply to the MPEG-2 codec.
    #[derive(Clone, Debug, Default)]
    pub struct Mpeg2FilterSettings {
        /// Settings for applying the temporal filter to the video.
        pub temporal_filter_settings: Option<Value<TemporalFilterSettings>>,
    }

    impl Lower for Mpeg2FilterSettings {
        fn fields(self, to: &mut Fields) {
            to.set("TemporalFilterSettings", self.temporal_filter_settings);
        }
    }

    /// `VideoPositionRectangle` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct VideoPositionRectangle {
        pub height: Option<Value<i64>>,
        pub width: Option<Value<i64>>,
        pub x: Option<Value<i64>>,
        pub y: Option<Value<i64>>,
    }

    impl Lower for VideoPositionRectangle {
        fn fields(self, to: &mut Fields) {
            to.set("Height", self.height);
            to.set("Width", self.width);
            to.set("X", self.x);
            to.set("Y", self.y);
        }
    }

    /// `InferenceSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceSettings {
        pub audio_feed_inputs: Option<Value<Vec<AudioFeedInput>>>,
        pub enrichment_methods: Option<Value<Vec<String>>>,
        pub feed_arn: Option<Value<String>>,
    }

    impl Lower for InferenceSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AudioFeedInputs", self.audio_feed_inputs);
            to.set("EnrichmentMethods", self.enrichment_methods);
            to.set("FeedArn", self.feed_arn);
        }
    }

    /// `AudioFeedInput` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct AudioFeedInput {
        pub audio_selector_name: Option<Value<String>>,
        pub feed_input: Option<Value<String>>,
    }

    impl Lower for AudioFeedInput {
        fn fields(self, to: &mut Fields) {
            to.set("AudioSelectorName", self.audio_selector_name);
            to.set("FeedInput", self.feed_input);
        }
    }

    /// An input to attach to this channel.
    #[derive(Clone, Debug, Default)]
    pub struct InputAttachment {
        /// Settings to implement automatic input failover in this input.
        pub automatic_input_failover_settings: Option<Value<AutomaticInputFailoverSettings>>,
        /// A name for the attachment. This is required if you want to use this input in an input switch action.
        pub input_attachment_name: Option<Value<String>>,
        /// The ID of the input to attach.
        ///
        /// A change replaces the resource.
        pub input_id: Option<Value<String>>,
        /// Information about the content to extract from the input and about the general handling of the content.
        pub input_settings: Option<Value<InputSettings>>,
        pub logical_interface_names: Option<Value<Vec<String>>>,
    }

    impl Lower for InputAttachment {
        fn fields(self, to: &mut Fields) {
            to.set("AutomaticInputFailoverSettings", self.automatic_input_failover_settings);
            to.set("InputAttachmentName", self.input_attachment_name);
            to.set("InputId", self.input_id);
            to.set("InputSettings", self.input_settings);
            to.set("LogicalInterfaceNames", self.logical_interface_names);
        }
    }

    /// Settings to configure the conditions that will define the input as unhealthy and that will make MediaLive fail
    /// over to the other input in the input failover pair.
    #[derive(Clone, Debug, Default)]
    pub struct AutomaticInputFailoverSettings {
        /// This clear time defines the requirement a recovered input must meet to be considered healthy. The input must
        /// have no failover conditions for this length of time.
        pub error_clear_time_msec: Option<Value<i64>>,
        /// A list of failover conditions. If any of these conditions occur, MediaLive will perform a failover to the other
        /// input.
        pub failover_conditions: Option<Value<Vec<FailoverCondition>>>,
        /// Input preference when deciding which input to make active when a previously failed input has recovered.
        pub input_preference: Option<Value<String>>,
        /// The input ID of the secondary input in the automatic input failover pair.
        pub secondary_input_id: Option<Value<String>>,
    }

    impl Lower for AutomaticInputFailoverSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ErrorClearTimeMsec", self.error_clear_time_msec);
            to.set("FailoverConditions", self.failover_conditions);
            to.set("InputPreference", self.input_preference);
            to.set("SecondaryInputId", self.secondary_input_id);
        }
    }

    /// Failover Condition settings. There can be multiple failover conditions inside AutomaticInputFailoverSettings.
    #[derive(Clone, Debug, Default)]
    pub struct FailoverCondition {
        /// Settings for a specific failover condition.
        pub failover_condition_settings: Option<Value<FailoverConditionSettings>>,
    }

    impl Lower for FailoverCondition {
        fn fields(self, to: &mut Fields) {
            to.set("FailoverConditionSettings", self.failover_condition_settings);
        }
    }

    /// Settings for one failover condition.
    #[derive(Clone, Debug, Default)]
    pub struct FailoverConditionSettings {
        /// MediaLive will perform a failover if the specified audio selector is silent for the specified period.
        pub audio_silence_settings: Option<Value<AudioSilenceFailoverSettings>>,
        /// MediaLive will perform a failover if content is not detected in this input for the specified period.
        pub input_loss_settings: Option<Value<InputLossFailoverSettings>>,
        /// MediaLive will perform a failover if content is considered black for the specified period.
        pub video_black_settings: Option<Value<VideoBlackFailoverSettings>>,
    }

    impl Lower for FailoverConditionSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AudioSilenceSettings", self.audio_silence_settings);
            to.set("InputLossSettings", self.input_loss_settings);
            to.set("VideoBlackSettings", self.video_black_settings);
        }
    }

    /// MediaLive will perform a failover if audio is not detected in this input for the specified period.
    #[derive(Clone, Debug, Default)]
    pub struct AudioSilenceFailoverSettings {
        /// The name of the audio selector in the input that MediaLive should monitor to detect silence. Select your most
        /// important rendition.
        pub audio_selector_name: Option<Value<String>>,
        /// The amount of time (in milliseconds) that the active input must be silent before automatic input failover
        /// occurs.
        pub audio_silence_threshold_msec: Option<Value<i64>>,
    }

    impl Lower for AudioSilenceFailoverSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AudioSelectorName", self.audio_selector_name);
            to.set("AudioSilenceThresholdMsec", self.audio_silence_threshold_msec);
        }
    }

    /// MediaLive will perform a failover if content is not detected in this input for the specified period.
    #[derive(Clone, Debug, Default)]
    pub struct InputLossFailoverSettings {
        /// The amount of time (in milliseconds) that no input is detected. After that time, an input failover will occur.
        pub input_loss_threshold_msec: Option<Value<i64>>,
    }

    impl Lower for InputLossFailoverSettings {
        fn fields(self, to: &mut Fields) {
            to.set("InputLossThresholdMsec", self.input_loss_threshold_msec);
        }
    }

    /// MediaLive will perform a failover if content is considered black for the specified period.
    #[derive(Clone, Debug, Default)]
    pub struct VideoBlackFailoverSettings {
        /// A value used in calculating the threshold below which MediaLive considers a pixel to be 'black'. For the input
        /// to be considered black, every pixel in a frame must be below this threshold.
        pub black_detect_threshold: Option<Value<f64>>,
        /// The amount of time (in milliseconds) that the active input must be black before automatic input failover occurs.
        pub video_black_threshold_msec: Option<Value<i64>>,
    }

    impl Lower for VideoBlackFailoverSettings {
        fn fields(self, to: &mut Fields) {
            to.set("BlackDetectThreshold", self.black_detect_threshold);
            to.set("VideoBlackThresholdMsec", self.video_black_threshold_msec);
        }
    }

    /// Information about extracting content from the input and about handling the content.
    #[derive(Clone, Debug, Default)]
    pub struct InputSettings {
        /// Information about the specific audio to extract from the input.
        pub audio_selectors: Option<Value<Vec<AudioSelector>>>,
        /// Information about the specific captions to extract from the input.
        pub caption_selectors: Option<Value<Vec<CaptionSelector>>>,
        /// Enables or disables the deblock filter when filtering.
        pub deblock_filter: Option<Value<String>>,
        /// Enables or disables the denoise filter when filtering.
        pub denoise_filter: Option<Value<String>>,
        /// Adjusts the magnitude of filtering from 1 (minimal) to 5 (strongest).
        pub filter_strength: Option<Value<i64>>,
        /// Turns on the filter for this input. MPEG-2 inputs have the deblocking filter enabled by default.
        pub input_filter: Option<Value<String>>,
        /// Information about how to connect to the upstream system.
        pub network_input_settings: Option<Value<NetworkInputSettings>>,
        pub scte35_pid: Option<Value<i64>>,
        /// Specifies whether to extract applicable ancillary data from a SMPTE-2038 source in this input. Applicable data
        /// types are captions, timecode, AFD, and SCTE-104 messages.
        pub smpte2038_data_preference: Option<Value<String>>,
        /// The loop input if it is a file.
        pub source_end_behavior: Option<Value<String>>,
        /// Information about one video to extract from the input.
        pub video_selector: Option<Value<VideoSelector>>,
    }

    impl Lower for InputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AudioSelectors", self.audio_selectors);
            to.set("CaptionSelectors", self.caption_selectors);
            to.set("DeblockFilter", self.deblock_filter);
            to.set("DenoiseFilter", self.denoise_filter);
            to.set("FilterStrength", self.filter_strength);
            to.set("InputFilter", self.input_filter);
            to.set("NetworkInputSettings", self.network_input_settings);
            to.set("Scte35Pid", self.scte35_pid);
            to.set("Smpte2038DataPreference", self.smpte2038_data_preference);
            to.set("SourceEndBehavior", self.source_end_behavior);
            to.set("VideoSelector", self.video_selector);
        }
    }

    /// Information about one audio to extract from the input.
    #[derive(Clone, Debug, Default)]
    pub struct AudioSelector {
        /// A name for this AudioSelector.
        pub name: Option<Value<String>>,
        /// Information about the specific audio to extract from the input.
        pub selector_settings: Option<Value<AudioSelectorSettings>>,
    }

    impl Lower for AudioSelector {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("SelectorSettings", self.selector_settings);
        }
    }

    /// Information about the audio to extract from the input.
    #[derive(Clone, Debug, Default)]
    pub struct AudioSelectorSettings {
        /// Selector for HLS audio rendition.
        pub audio_hls_rendition_selection: Option<Value<AudioHlsRenditionSelection>>,
        /// The language code of the audio to select.
        pub audio_language_selection: Option<Value<AudioLanguageSelection>>,
        /// The PID of the audio to select.
        pub audio_pid_selection: Option<Value<AudioPidSelection>>,
        /// Information about the audio track to extract.
        pub audio_track_selection: Option<Value<AudioTrackSelection>>,
    }

    impl Lower for AudioSelectorSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AudioHlsRenditionSelection", self.audio_hls_rendition_selection);
            to.set("AudioLanguageSelection", self.audio_language_selection);
            to.set("AudioPidSelection", self.audio_pid_selection);
            to.set("AudioTrackSelection", self.audio_track_selection);
        }
    }

    /// Selector for HLS audio rendition.
    #[derive(Clone, Debug, Default)]
    pub struct AudioHlsRenditionSelection {
        /// Specifies the GROUP-ID in the #EXT-X-MEDIA tag of the target HLS audio rendition.
        pub group_id: Option<Value<String>>,
        /// Specifies the NAME in the #EXT-X-MEDIA tag of the target HLS audio rendition.
        pub name: Option<Value<String>>,
    }

    impl Lower for AudioHlsRenditionSelection {
        fn fields(self, to: &mut Fields) {
            to.set("GroupId", self.group_id);
            to.set("Name", self.name);
        }
    }

    /// Information about the audio language to extract.
    #[derive(Clone, Debug, Default)]
    pub struct AudioLanguageSelection {
        /// Selects a specific three-letter language code from within an audio source.
        pub language_code: Option<Value<String>>,
        /// When set to "strict," the transport stream demux strictly identifies audio streams by their language descriptor.
        pub language_selection_policy: Option<Value<String>>,
    }

    impl Lower for AudioLanguageSelection {
        fn fields(self, to: &mut Fields) {
            to.set("LanguageCode", self.language_code);
            to.set("LanguageSelectionPolicy", self.language_selection_policy);
        }
    }

    /// Used to extract audio by The PID.
    #[derive(Clone, Debug, Default)]
    pub struct AudioPidSelection {
        /// Select the audio by this PID.
        pub pid: Option<Value<i64>>,
        pub pids: Option<Value<Vec<AudioPid>>>,
    }

    impl Lower for AudioPidSelection {
        fn fields(self, to: &mut Fields) {
            to.set("Pid", self.pid);
            to.set("Pids", self.pids);
        }
    }

    /// `AudioPid` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct AudioPid {
        pub dolby_e_decode: Option<Value<AudioDolbyEDecode>>,
        pub pid: Option<Value<i64>>,
        pub premix_settings: Option<Value<AudioPreMixerSettings>>,
    }

    impl Lower for AudioPid {
        fn fields(self, to: &mut Fields) {
            to.set("DolbyEDecode", self.dolby_e_decode);
            to.set("Pid", self.pid);
            to.set("PremixSettings", self.premix_settings);
        }
    }

    /// `AudioDolbyEDecode` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct AudioDolbyEDecode {
        pub program_selection: Option<Value<String>>,
    }

    impl Lower for AudioDolbyEDecode {
        fn fields(self, to: &mut Fields) {
            to.set("ProgramSelection", self.program_selection);
        }
    }

    /// `AudioPreMixerSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct AudioPreMixerSettings {
        pub audio_normalization_settings: Option<Value<AudioNormalizationSettings>>,
        pub channels: Option<Value<i64>>,
        pub gain_db: Option<Value<f64>>,
        pub remix_settings: Option<Value<RemixSettings>>,
    }

    impl Lower for AudioPreMixerSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AudioNormalizationSettings", self.audio_normalization_settings);
            to.set("Channels", self.channels);
            to.set("GainDb", self.gain_db);
            to.set("RemixSettings", self.remix_settings);
        }
    }

    /// Information about the audio track to extract.
    #[derive(Clone, Debug, Default)]
    pub struct AudioTrackSelection {
        pub dolby_e_decode: Option<Value<AudioDolbyEDecode>>,
        /// Selects one or more unique audio tracks from within a source.
        pub tracks: Option<Value<Vec<AudioTrack>>>,
    }

    impl Lower for AudioTrackSelection {
        fn fields(self, to: &mut Fields) {
            to.set("DolbyEDecode", self.dolby_e_decode);
            to.set("Tracks", self.tracks);
        }
    }

    /// Information about one audio track to extract. You can select multiple tracks.
    #[derive(Clone, Debug, Default)]
    pub struct AudioTrack {
        pub premix_settings: Option<Value<AudioPreMixerSettings>>,
        /// 1-based integer value that maps to a specific audio track.
        pub track: Option<Value<i64>>,
    }

    impl Lower for AudioTrack {
        fn fields(self, to: &mut Fields) {
            to.set("PremixSettings", self.premix_settings);
            to.set("Track", self.track);
        }
    }

    /// Information about one caption to extract from the input.
    #[derive(Clone, Debug, Default)]
    pub struct CaptionSelector {
        /// When specified, this field indicates the three-letter language code of the captions track to extract from the
        /// source.
        pub language_code: Option<Value<String>>,
        /// The name identifier for a captions selector. This name is used to associate this captions selector with one or
        /// more captions descriptions.
        pub name: Option<Value<String>>,
        /// Information about the specific audio to extract from the input.
        pub selector_settings: Option<Value<CaptionSelectorSettings>>,
    }

    impl Lower for CaptionSelector {
        fn fields(self, to: &mut Fields) {
            to.set("LanguageCode", self.language_code);
            to.set("Name", self.name);
            to.set("SelectorSettings", self.selector_settings);
        }
    }

    /// Captions Selector Settings.
    #[derive(Clone, Debug, Default)]
    pub struct CaptionSelectorSettings {
        /// Information about the ancillary captions to extract from the input.
        pub ancillary_source_settings: Option<Value<AncillarySourceSettings>>,
        /// Information about the ARIB captions to extract from the input.
        pub arib_source_settings: Option<Value<Json>>,
        /// Information about the DVB Sub captions to extract from the input.
        pub dvb_sub_source_settings: Option<Value<Scte27DvbSubSourceSettings>>,
        /// Information about the embedded captions to extract from the input.
        pub embedded_source_settings: Option<Value<EmbeddedSourceSettings>>,
        /// Information about the SCTE-20 captions to extract from the input.
        pub scte20_source_settings: Option<Value<Scte20SourceSettings>>,
        /// Information about the SCTE-27 captions to extract from the input.
        pub scte27_source_settings: Option<Value<Scte27DvbSubSourceSettings>>,
        pub smart_subtitle_source_settings: Option<Value<SmartSubtitleSourceSettings>>,
        /// Information about the Teletext captions to extract from the input.
        pub teletext_source_settings: Option<Value<TeletextSourceSettings>>,
    }

    impl Lower for CaptionSelectorSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AncillarySourceSettings", self.ancillary_source_settings);
            to.set("AribSourceSettings", self.arib_source_settings);
            to.set("DvbSubSourceSettings", self.dvb_sub_source_settings);
            to.set("EmbeddedSourceSettings", self.embedded_source_settings);
            to.set("Scte20SourceSettings", self.scte20_source_settings);
            to.set("Scte27SourceSettings", self.scte27_source_settings);
            to.set("SmartSubtitleSourceSettings", self.smart_subtitle_source_settings);
            to.set("TeletextSourceSettings", self.teletext_source_settings);
        }
    }

    /// Information about the ancillary captions to extract from the input.
    #[derive(Clone, Debug, Default)]
    pub struct AncillarySourceSettings {
        /// Specifies the number (1 to 4) of the captions channel you want to extract from the ancillary captions.
        pub source_ancillary_channel_number: Option<Value<i64>>,
    }

    impl Lower for AncillarySourceSettings {
        fn fields(self, to: &mut Fields) {
            to.set("SourceAncillaryChannelNumber", self.source_ancillary_channel_number);
        }
    }

    /// `Scte27DvbSubSourceSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct Scte27DvbSubSourceSettings {
        pub ocr_language: Option<Value<String>>,
        pub pid: Option<Value<i64>>,
    }

    impl Lower for Scte27DvbSubSourceSettings {
        fn fields(self, to: &mut Fields) {
            to.set("OcrLanguage", self.ocr_language);
            to.set("Pid", self.pid);
        }
    }

    /// Information about the embedded captions to extract from the input.
    #[derive(Clone, Debug, Default)]
    pub struct EmbeddedSourceSettings {
        /// If this is upconvert, 608 data is both passed through the "608 compatibility bytes" fields of the 708 wrapper as
        /// well as translated into 708.
        pub convert608_to708: Option<Value<String>>,
        /// Set to "auto" to handle streams with intermittent or non-aligned SCTE-20 and embedded captions.
        pub scte20_detection: Option<Value<String>>,
        /// Specifies the 608/708 channel number within the video track from which to extract captions. This is unused for
        /// passthrough.
        pub source608_channel_number: Option<Value<i64>>,
        /// This field is unused and deprecated.
        pub source608_track_number: Option<Value<i64>>,
    }

    impl Lower for EmbeddedSourceSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Convert608To708", self.convert608_to708);
            to.set("Scte20Detection", self.scte20_detection);
            to.set("Source608ChannelNumber", self.source608_channel_number);
            to.set("Source608TrackNumber", self.source608_track_number);
        }
    }

    /// Information about the SCTE-20 captions to extract from the input.
    #[derive(Clone, Debug, Default)]
    pub struct Scte20SourceSettings {
        /// If upconvert, 608 data is both passed through the "608 compatibility bytes" fields of the 708 wrapper as well as
        /// translated into 708.
        pub convert608_to708: Option<Value<String>>,
        /// Specifies the 608/708 channel number within the video track from which to extract captions.
        pub source608_channel_number: Option<Value<i64>>,
    }

    impl Lower for Scte20SourceSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Convert608To708", self.convert608_to708);
            to.set("Source608ChannelNumber", self.source608_channel_number);
        }
    }

    /// `SmartSubtitleSourceSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct SmartSubtitleSourceSettings {
        pub caption_synchronization_mode: Option<Value<String>>,
        pub inference_feed_output: Option<Value<String>>,
    }

    impl Lower for SmartSubtitleSourceSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CaptionSynchronizationMode", self.caption_synchronization_mode);
            to.set("InferenceFeedOutput", self.inference_feed_output);
        }
    }

    /// Information about the Teletext captions to extract from the input.
    #[derive(Clone, Debug, Default)]
    pub struct TeletextSourceSettings {
        /// Settings to configure the caption rectangle for an output captions that will be created using this Teletext
        /// source captions.
        pub output_rectangle: Option<Value<CaptionRectangle>>,
        /// Specifies the Teletext page number within the data stream from which to extract captions. The range is 0x100
        /// (256) to 0x8FF (2303).
        pub page_number: Option<Value<String>>,
    }

    impl Lower for TeletextSourceSettings {
        fn fields(self, to: &mut Fields) {
            to.set("OutputRectangle", self.output_rectangle);
            to.set("PageNumber", self.page_number);
        }
    }

    /// Settings to configure the caption rectangle for an output captions that will be created using this Teletext
    /// source captions.
    #[derive(Clone, Debug, Default)]
    pub struct CaptionRectangle {
        /// See the description in leftOffset.
        pub height: Option<Value<f64>>,
        /// Applies only if you plan to convert these source captions to EBU-TT-D or TTML in an output.
        pub left_offset: Option<Value<f64>>,
        /// See the description in leftOffset.
        pub top_offset: Option<Value<f64>>,
        /// See the description in leftOffset.
        pub width: Option<Value<f64>>,
    }

    impl Lower for CaptionRectangle {
        fn fields(self, to: &mut Fields) {
            to.set("Height", self.height);
            to.set("LeftOffset", self.left_offset);
            to.set("TopOffset", self.top_offset);
            to.set("Width", self.width);
        }
    }

    /// Information about how to connect to the upstream system.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkInputSettings {
        /// Information about how to connect to the upstream system.
        pub hls_input_settings: Option<Value<HlsInputSettings>>,
        pub multicast_input_settings: Option<Value<MulticastInputSettings>>,
        /// Checks HTTPS server certificates. When set to checkCryptographyOnly, cryptography in the certificate is checked,
        /// but not the server's name.
        pub server_validation: Option<Value<String>>,
    }

    impl Lower for NetworkInputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("HlsInputSettings", self.hls_input_settings);
            to.set("MulticastInputSettings", self.multicast_input_settings);
            to.set("ServerValidation", self.server_validation);
        }
    }

    /// Information about how to connect to the upstream system.
    #[derive(Clone, Debug, Default)]
    pub struct HlsInputSettings {
        /// When specified, the HLS stream with the m3u8 bandwidth that most closely matches this value is chosen.
        pub bandwidth: Option<Value<i64>>,
        /// When specified, reading of the HLS input begins this many buffer segments from the end (most recently written
        /// segment).
        pub buffer_segments: Option<Value<i64>>,
        /// The number of consecutive times that attempts to read a manifest or segment must fail before the input is
        /// considered unavailable.
        pub retries: Option<Value<i64>>,
        /// The number of seconds between retries when an attempt to read a manifest or segment fails.
        pub retry_interval: Option<Value<i64>>,
        /// Identifies the source for the SCTE-35 messages that MediaLive will ingest. Messages can be ingested from the
        /// content segments (in the stream) or from tags in the playlist (the HLS manifest).
        pub scte35_source: Option<Value<String>>,
    }

    impl Lower for HlsInputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Bandwidth", self.bandwidth);
            to.set("BufferSegments", self.buffer_segments);
            to.set("Retries", self.retries);
            to.set("RetryInterval", self.retry_interval);
            to.set("Scte35Source", self.scte35_source);
        }
    }

    /// `MulticastInputSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct MulticastInputSettings {
        pub source_ip_address: Option<Value<String>>,
    }

    impl Lower for MulticastInputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("SourceIpAddress", self.source_ip_address);
        }
    }

    /// Information about the video to extract from the input. An input can contain only one video selector.
    #[derive(Clone, Debug, Default)]
    pub struct VideoSelector {
        /// Specifies the color space of an input. This setting works in tandem with colorSpaceConversion to determine if
        /// MediaLive will perform any conversion.
        pub color_space: Option<Value<String>>,
        /// Settings to configure color space settings in the incoming video.
        pub color_space_settings: Option<Value<VideoSelectorColorSpaceSettings>>,
        /// Applies only if colorSpace is a value other than Follow. This field controls how the value in the colorSpace
        /// field is used.
        pub color_space_usage: Option<Value<String>>,
        /// Information about the video to select from the content.
        pub selector_settings: Option<Value<VideoSelectorSettings>>,
    }

    impl Lower for VideoSelector {
        fn fields(self, to: &mut Fields) {
            to.set("ColorSpace", self.color_space);
            to.set("ColorSpaceSettings", self.color_space_settings);
            to.set("ColorSpaceUsage", self.color_space_usage);
            to.set("SelectorSettings", self.selector_settings);
        }
    }

    /// Settings to configure color space settings in the incoming video.
    #[derive(Clone, Debug, Default)]
    pub struct VideoSelectorColorSpaceSettings {
        /// Settings to configure color space settings in the incoming video.
        pub hdr10_settings: Option<Value<Hdr10Settings>>,
    }

    impl Lower for VideoSelectorColorSpaceSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Hdr10Settings", self.hdr10_settings);
        }
    }

    /// Information about the video to extract from the input.
    #[derive(Clone, Debug, Default)]
    pub struct VideoSelectorSettings {
        /// Used to extract video by PID.
        pub video_selector_pid: Option<Value<VideoSelectorPid>>,
        /// Used to extract video by program ID.
        pub video_selector_program_id: Option<Value<VideoSelectorProgramId>>,
    }

    impl Lower for VideoSelectorSettings {
        fn fields(self, to: &mut Fields) {
            to.set("VideoSelectorPid", self.video_selector_pid);
            to.set("VideoSelectorProgramId", self.video_selector_program_id);
        }
    }

    /// Selects a specific PID from within a video source.
    #[derive(Clone, Debug, Default)]
    pub struct VideoSelectorPid {
        /// Selects a specific PID from within a video source.
        pub pid: Option<Value<i64>>,
    }

    impl Lower for VideoSelectorPid {
        fn fields(self, to: &mut Fields) {
            to.set("Pid", self.pid);
        }
    }

    /// Used to extract video by the program ID.
    #[derive(Clone, Debug, Default)]
    pub struct VideoSelectorProgramId {
        /// Selects a specific program from within a multi-program transport stream. If the program doesn't exist, MediaLive
        /// selects the first program within the transport stream by default.
        pub program_id: Option<Value<i64>>,
    }

    impl Lower for VideoSelectorProgramId {
        fn fields(self, to: &mut Fields) {
            to.set("ProgramId", self.program_id);
        }
    }

    /// The input specification for this channel. It specifies the key characteristics of the inputs for this channel:
    /// the maximum bitrate, the resolution, and the codec.
    #[derive(Clone, Debug, Default)]
    pub struct InputSpecification {
        /// The codec to include in the input specification for this channel.
        pub codec: Option<Value<String>>,
        /// The maximum input bitrate for any input attached to this channel.
        pub maximum_bitrate: Option<Value<String>>,
        /// The resolution for any input attached to this channel.
        pub resolution: Option<Value<String>>,
    }

    impl Lower for InputSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Codec", self.codec);
            to.set("MaximumBitrate", self.maximum_bitrate);
            to.set("Resolution", self.resolution);
        }
    }

    /// `LinkedChannelSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct LinkedChannelSettings {
        pub follower_channel_settings: Option<Value<FollowerChannelSettings>>,
        pub primary_channel_settings: Option<Value<PrimaryChannelSettings>>,
    }

    impl Lower for LinkedChannelSettings {
        fn fields(self, to: &mut Fields) {
            to.set("FollowerChannelSettings", self.follower_channel_settings);
            to.set("PrimaryChannelSettings", self.primary_channel_settings);
        }
    }

    /// `FollowerChannelSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct FollowerChannelSettings {
        pub linked_channel_type: Option<Value<String>>,
        pub primary_channel_arn: Option<Value<String>>,
    }

    impl Lower for FollowerChannelSettings {
        fn fields(self, to: &mut Fields) {
            to.set("LinkedChannelType", self.linked_channel_type);
            to.set("PrimaryChannelArn", self.primary_channel_arn);
        }
    }

    /// `PrimaryChannelSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct PrimaryChannelSettings {
        pub linked_channel_type: Option<Value<String>>,
    }

    impl Lower for PrimaryChannelSettings {
        fn fields(self, to: &mut Fields) {
            to.set("LinkedChannelType", self.linked_channel_type);
        }
    }

    /// `MaintenanceCreateSettings` of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct MaintenanceCreateSettings {
        /// Choose one day of the week for maintenance. The chosen day is used for all future maintenance windows.
        pub maintenance_day: Option<Value<String>>,
        /// Choose the hour that maintenance will start. The chosen time is used for all future maintenance windows.
        pub maintenance_start_time: Option<Value<String>>,
    }

    impl Lower for MaintenanceCreateSettings {
        fn fields(self, to: &mut Fields) {
            to.set("MaintenanceDay", self.maintenance_day);
            to.set("MaintenanceStartTime", self.maintenance_start_time);
        }
    }

    /// Settings to enable VPC mode in the channel, so that the endpoints for all outputs are in your VPC.
    #[derive(Clone, Debug, Default)]
    pub struct VpcOutputSettings {
        /// List of public address allocation IDs to associate with ENIs that will be created in Output VPC. Must specify
        /// one for SINGLE\_PIPELINE, two for STANDARD channels.
        pub public_address_allocation_ids: Option<Value<Vec<String>>>,
        /// A list of up to 5 EC2 VPC security group IDs to attach to the Output VPC network interfaces. If none are
        /// specified then the VPC default security group will be used.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// A list of VPC subnet IDs from the same VPC. If STANDARD channel, subnet IDs must be mapped to two unique
        /// availability zones (AZ).
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcOutputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("PublicAddressAllocationIds", self.public_address_allocation_ids);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }
}

/// `AWS::MediaLive::ChannelPlacementGroup`.
///
/// Definition of AWS::MediaLive::ChannelPlacementGroup Resource Type.
#[derive(Clone, Debug, Default)]
pub struct ChannelPlacementGroup {
    /// The ID of the cluster the node is on.
    ///
    /// A change replaces the resource.
    pub cluster_id: Option<Value<String>>,
    /// The name of the channel placement group.
    pub name: Option<Value<String>>,
    /// List of nodes added to the channel placement group.
    pub nodes: Option<Value<Vec<String>>>,
    /// A collection of key-value pairs.
    pub tags: Option<Value<Vec<channel_placement_group::ChannelPlacementGroupTags>>>,
}

impl Lower for ChannelPlacementGroup {
    fn fields(self, to: &mut Fields) {
        to.set("ClusterId", self.cluster_id);
        to.set("Name", self.name);
        to.set("Nodes", self.nodes);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ChannelPlacementGroup {
    const TYPE: &'static str = "AWS::MediaLive::ChannelPlacementGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ChannelPlacementGroup> {
    /// `Ref`: `Id`, `ClusterId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the channel placement group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// List of channel IDs added to the channel placement group.
    pub fn channels(self) -> Value<Vec<String>> {
        self.attribute("Channels")
    }

    /// Unique internal identifier.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The current state of the ChannelPlacementGroupState.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`ChannelPlacementGroup`] is made of.
pub mod channel_placement_group {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct ChannelPlacementGroupTags {
        pub key: Option<Value<String>>,
        pub value: Option<Value<String>>,
    }

    impl Lower for ChannelPlacementGroupTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::MediaLive::CloudWatchAlarmTemplate`.
///
/// Definition of AWS::MediaLive::CloudWatchAlarmTemplate Resource Type.
///
/// Its ARN:
/// `arn:${Partition}:medialive:${Region}:${Account}:cloudwatch-alarm-template:${CloudWatchAlarmTemplateId}`.
#[derive(Clone, Debug, Default)]
pub struct CloudWatchAlarmTemplate {
    /// The comparison operator used to compare the specified statistic and the threshold.
    ///
    /// Required. One of `GreaterThanOrEqualToThreshold`, `GreaterThanThreshold`, `LessThanThreshold`,
    /// `LessThanOrEqualToThreshold`.
    pub comparison_operator: Option<Value<String>>,
    /// The number of datapoints within the evaluation period that must be breaching to trigger the alarm.
    ///
    /// At least 1.
    pub datapoints_to_alarm: Option<Value<f64>>,
    /// A resource's optional description.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The number of periods over which data is compared to the specified threshold.
    ///
    /// Required. At least 1.
    pub evaluation_periods: Option<Value<f64>>,
    /// A cloudwatch alarm template group's identifier. Can be either be its id or current name.
    pub group_identifier: Option<Value<String>>,
    /// The name of the metric associated with the alarm. Must be compatible with targetResourceType.
    ///
    /// Required. 0 to 64 characters.
    pub metric_name: Option<Value<String>>,
    /// A resource's name. Names must be unique within the scope of a resource type in a specific region.
    ///
    /// Required. 1 to 255 characters.
    pub name: Option<Value<String>>,
    /// The period, in seconds, over which the specified statistic is applied.
    ///
    /// Required. 10 to 86400.
    pub period: Option<Value<f64>>,
    /// The statistic to apply to the alarm's metric data.
    ///
    /// Required. One of `SampleCount`, `Average`, `Sum`, `Minimum`, `Maximum`.
    pub statistic: Option<Value<String>>,
    /// Represents the tags associated with a resource.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The resource type this template should dynamically generate CloudWatch metric alarms for.
    ///
    /// Required. One of `CLOUDFRONT_DISTRIBUTION`, `MEDIALIVE_MULTIPLEX`, `MEDIALIVE_CHANNEL`,
    /// `MEDIALIVE_INPUT_DEVICE`, `MEDIAPACKAGE_CHANNEL`, `MEDIAPACKAGE_ORIGIN_ENDPOINT`, `MEDIACONNECT_FLOW`,
    /// `MEDIATAILOR_PLAYBACK_CONFIGURATION`, `S3_BUCKET`.
    pub target_resource_type: Option<Value<String>>,
    /// The threshold value to compare with the specified statistic.
    ///
    /// Required.
    pub threshold: Option<Value<f64>>,
    /// Specifies how missing data points are treated when evaluating the alarm's condition.
    ///
    /// Required. One of `notBreaching`, `breaching`, `ignore`, `missing`.
    pub treat_missing_data: Option<Value<String>>,
}

impl Lower for CloudWatchAlarmTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("ComparisonOperator", self.comparison_operator);
        to.set("DatapointsToAlarm", self.datapoints_to_alarm);
        to.set("Description", self.description);
        to.set("EvaluationPeriods", self.evaluation_periods);
        to.set("GroupIdentifier", self.group_identifier);
        to.set("MetricName", self.metric_name);
        to.set("Name", self.name);
        to.set("Period", self.period);
        to.set("Statistic", self.statistic);
        to.set("Tags", self.tags);
        to.set("TargetResourceType", self.target_resource_type);
        to.set("Threshold", self.threshold);
        to.set("TreatMissingData", self.treat_missing_data);
    }
}

impl Level1 for CloudWatchAlarmTemplate {
    const TYPE: &'static str = "AWS::MediaLive::CloudWatchAlarmTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<CloudWatchAlarmTemplate> {
    /// `Ref`: its `Identifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// A cloudwatch alarm template's ARN (Amazon Resource Name).
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time of resource creation.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// A CloudWatch alarm template group's id. Amazon Web Services provided template groups have ids that start with
    /// \<code>`aws-`\</code>.
    pub fn group_id(self) -> Value<String> {
        self.attribute("GroupId")
    }

    /// A cloudwatch alarm template's id. Amazon Web Services provided templates have ids that start with
    /// \<code>`aws-`\</code>.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `Identifier`.
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// The date and time of latest resource modification.
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// `AWS::MediaLive::CloudWatchAlarmTemplateGroup`.
///
/// Definition of AWS::MediaLive::CloudWatchAlarmTemplateGroup Resource Type.
///
/// Its ARN:
/// `arn:${Partition}:medialive:${Region}:${Account}:cloudwatch-alarm-template-group:${CloudWatchAlarmTemplateGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct CloudWatchAlarmTemplateGroup {
    /// A resource's optional description.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// A resource's name. Names must be unique within the scope of a resource type in a specific region.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Represents the tags associated with a resource.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for CloudWatchAlarmTemplateGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CloudWatchAlarmTemplateGroup {
    const TYPE: &'static str = "AWS::MediaLive::CloudWatchAlarmTemplateGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<CloudWatchAlarmTemplateGroup> {
    /// `Ref`: its `Identifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// A cloudwatch alarm template group's ARN (Amazon Resource Name).
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time of resource creation.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// A CloudWatch alarm template group's id. Amazon Web Services provided template groups have ids that start with
    /// \<code>`aws-`\</code>.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `Identifier`.
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// The date and time of latest resource modification.
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// `AWS::MediaLive::Cluster`.
///
/// Definition of AWS::MediaLive::Cluster Resource Type.
///
/// Its ARN: `arn:${Partition}:medialive:${Region}:${Account}:cluster:${ClusterId}`.
#[derive(Clone, Debug, Default)]
pub struct Cluster {
    /// The hardware type for the cluster.
    ///
    /// One of `ON_PREMISES`, `OUTPOSTS_RACK`, `OUTPOSTS_SERVER`, `EC2`. A change replaces the resource.
    pub cluster_type: Option<Value<String>>,
    /// The IAM role your nodes will use.
    ///
    /// A change replaces the resource.
    pub instance_role_arn: Option<Value<String>>,
    /// The user-specified name of the Cluster to be created.
    pub name: Option<Value<String>>,
    /// On premises settings which will have the interface network mappings and default Output logical interface.
    pub network_settings: Option<Value<cluster::ClusterNetworkSettings>>,
    /// A collection of key-value pairs.
    pub tags: Option<Value<Vec<cluster::ClusterTags>>>,
}

impl Lower for Cluster {
    fn fields(self, to: &mut Fields) {
        to.set("ClusterType", self.cluster_type);
        to.set("InstanceRoleArn", self.instance_role_arn);
        to.set("Name", self.name);
        to.set("NetworkSettings", self.network_settings);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Cluster {
    const TYPE: &'static str = "AWS::MediaLive::Cluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Cluster> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the Cluster.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The MediaLive Channels that are currently running on Nodes in this Cluster.
    pub fn channel_ids(self) -> Value<Vec<String>> {
        self.attribute("ChannelIds")
    }

    /// The unique ID of the Cluster.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The current state of the Cluster.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`Cluster`] is made of.
pub mod cluster {
    use super::*;

    /// On premises settings which will have the interface network mappings and default Output logical interface.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterNetworkSettings {
        /// Default value if the customer does not define it in channel Output API.
        pub default_route: Option<Value<String>>,
        /// Network mappings for the cluster.
        pub interface_mappings: Option<Value<Vec<InterfaceMapping>>>,
    }

    impl Lower for ClusterNetworkSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultRoute", self.default_route);
            to.set("InterfaceMappings", self.interface_mappings);
        }
    }

    /// Network mappings for the cluster.
    #[derive(Clone, Debug, Default)]
    pub struct InterfaceMapping {
        /// logical interface name, unique in the list.
        pub logical_interface_name: Option<Value<String>>,
        /// Network Id to be associated with the logical interface name, can be duplicated in list.
        pub network_id: Option<Value<String>>,
    }

    impl Lower for InterfaceMapping {
        fn fields(self, to: &mut Fields) {
            to.set("LogicalInterfaceName", self.logical_interface_name);
            to.set("NetworkId", self.network_id);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterTags {
        pub key: Option<Value<String>>,
        pub value: Option<Value<String>>,
    }

    impl Lower for ClusterTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::MediaLive::EventBridgeRuleTemplate`.
///
/// Definition of AWS::MediaLive::EventBridgeRuleTemplate Resource Type.
///
/// Its ARN:
/// `arn:${Partition}:medialive:${Region}:${Account}:eventbridge-rule-template:${EventBridgeRuleTemplateId}`.
#[derive(Clone, Debug, Default)]
pub struct EventBridgeRuleTemplate {
    /// A resource's optional description.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The destinations that will receive the event notifications.
    pub event_targets: Option<Value<Vec<event_bridge_rule_template::EventBridgeRuleTemplateTarget>>>,
    /// The type of event to match with the rule.
    ///
    /// Required.
    pub event_type: Option<Value<String>>,
    /// An eventbridge rule template group's identifier. Can be either be its id or current name.
    pub group_identifier: Option<Value<String>>,
    /// A resource's name. Names must be unique within the scope of a resource type in a specific region.
    ///
    /// Required. 1 to 255 characters.
    pub name: Option<Value<String>>,
    /// Represents the tags associated with a resource.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for EventBridgeRuleTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("EventTargets", self.event_targets);
        to.set("EventType", self.event_type);
        to.set("GroupIdentifier", self.group_identifier);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EventBridgeRuleTemplate {
    const TYPE: &'static str = "AWS::MediaLive::EventBridgeRuleTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<EventBridgeRuleTemplate> {
    /// `Ref`: its `Identifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Target ARNs must be either an SNS topic or CloudWatch log group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time of resource creation.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// An eventbridge rule template group's id. Amazon Web Services provided template groups have ids that start with
    /// \<code>`aws-`\</code>.
    pub fn group_id(self) -> Value<String> {
        self.attribute("GroupId")
    }

    /// An eventbridge rule template's id. Amazon Web Services provided templates have ids that start with
    /// \<code>`aws-`\</code>.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Placeholder documentation for \_\_string.
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// The date and time of latest resource modification.
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// What [`EventBridgeRuleTemplate`] is made of.
pub mod event_bridge_rule_template {
    use super::*;

    /// The target to which to send matching events.
    #[derive(Clone, Debug, Default)]
    pub struct EventBridgeRuleTemplateTarget {
        /// Target ARNs must be either an SNS topic or CloudWatch log group.
        ///
        /// Required. 1 to 2048 characters.
        pub arn: Option<Value<String>>,
    }

    impl Lower for EventBridgeRuleTemplateTarget {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }
}

/// `AWS::MediaLive::EventBridgeRuleTemplateGroup`.
///
/// Definition of AWS::MediaLive::EventBridgeRuleTemplateGroup Resource Type.
///
/// Its ARN:
/// `arn:${Partition}:medialive:${Region}:${Account}:eventbridge-rule-template-group:${EventBridgeRuleTemplateGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct EventBridgeRuleTemplateGroup {
    /// A resource's optional description.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// A resource's name. Names must be unique within the scope of a resource type in a specific region.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Represents the tags associated with a resource.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for EventBridgeRuleTemplateGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EventBridgeRuleTemplateGroup {
    const TYPE: &'static str = "AWS::MediaLive::EventBridgeRuleTemplateGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<EventBridgeRuleTemplateGroup> {
    /// `Ref`: its `Identifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// An eventbridge rule template group's ARN (Amazon Resource Name).
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time of resource creation.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// An eventbridge rule template group's id. Amazon Web Services provided template groups have ids that start with
    /// \<code>`aws-`\</code>.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `Identifier`.
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// The date and time of latest resource modification.
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// `AWS::MediaLive::Input`.
///
/// The AWS::MediaLive::Input resource is a MediaLive resource type that creates an input.
///
/// Its ARN: `arn:${Partition}:medialive:${Region}:${Account}:input:${InputId}`.
#[derive(Clone, Debug, Default)]
pub struct Input {
    /// Settings that apply only if the input is a push type of input.
    pub destinations: Option<Value<Vec<input::InputDestination>>>,
    /// Settings that apply only if the input is an Elemental Link input.
    pub input_devices: Option<Value<Vec<input::InputDeviceSettings>>>,
    /// The location of this input. AWS, for an input existing in the AWS Cloud, On-Prem for an input in a customer
    /// network.
    ///
    /// One of `AWS`, `ON_PREMISES`. A change replaces the resource.
    pub input_network_location: Option<Value<String>>,
    /// The list of input security groups (referenced by IDs) to attach to the input if the input is a push type.
    pub input_security_groups: Option<Value<Vec<String>>>,
    /// Settings that apply only if the input is a MediaConnect input.
    pub media_connect_flows: Option<Value<Vec<input::MediaConnectFlow>>>,
    /// Multicast Input settings.
    pub multicast_settings: Option<Value<input::MulticastSettings>>,
    /// A name for the input.
    pub name: Option<Value<String>>,
    /// The IAM role for MediaLive to assume when creating a MediaConnect input or Amazon VPC input. This doesn't apply
    /// to other types of inputs.
    pub role_arn: Option<Value<String>>,
    /// Information about the MediaConnect Router association for this input.
    ///
    /// A change replaces the resource.
    pub router_settings: Option<Value<input::RouterSettings>>,
    /// SDI Sources for this Input.
    pub sdi_sources: Option<Value<Vec<String>>>,
    /// Include this parameter if the input is a SMPTE 2110 input, to identify the stream sources for this input.
    pub smpte2110_receiver_group_settings: Option<Value<input::Smpte2110ReceiverGroupSettings>>,
    /// Settings that apply only if the input is a pull type of input.
    pub sources: Option<Value<Vec<input::InputSource>>>,
    /// The settings associated with an SRT input.
    pub srt_settings: Option<Value<input::SrtSettings>>,
    /// A collection of tags for this input. Each tag is a key-value pair.
    pub tags: Option<Value<Json>>,
    /// The type for this input.
    ///
    /// A change replaces the resource.
    pub type_: Option<Value<String>>,
    /// Settings that apply only if the input is an push input where the source is on Amazon VPC.
    ///
    /// A change replaces the resource.
    pub vpc: Option<Value<input::InputVpcRequest>>,
}

impl Lower for Input {
    fn fields(self, to: &mut Fields) {
        to.set("Destinations", self.destinations);
        to.set("InputDevices", self.input_devices);
        to.set("InputNetworkLocation", self.input_network_location);
        to.set("InputSecurityGroups", self.input_security_groups);
        to.set("MediaConnectFlows", self.media_connect_flows);
        to.set("MulticastSettings", self.multicast_settings);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("RouterSettings", self.router_settings);
        to.set("SdiSources", self.sdi_sources);
        to.set("Smpte2110ReceiverGroupSettings", self.smpte2110_receiver_group_settings);
        to.set("Sources", self.sources);
        to.set("SrtSettings", self.srt_settings);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
        to.set("Vpc", self.vpc);
    }
}

impl Level1 for Input {
    const TYPE: &'static str = "AWS::MediaLive::Input";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Input> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the MediaLive input. For example: arn:aws:medialive:us-west-1:111122223333:medialive:input:1234567.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `AttachedChannels`.
    pub fn attached_channels(self) -> Value<Vec<String>> {
        self.attribute("AttachedChannels")
    }

    /// The attribute `DestinationUrls`.
    pub fn destination_urls(self) -> Value<Vec<String>> {
        self.attribute("DestinationUrls")
    }

    /// For a push input, the the destination or destinations for the input. The destinations are the URLs of locations
    /// on MediaLive where the upstream system pushes the content to, for this input.
    pub fn destinations(self) -> Value<Vec<String>> {
        self.attribute("Destinations")
    }

    /// The unique ID for the device.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `InputClass`.
    pub fn input_class(self) -> Value<String> {
        self.attribute("InputClass")
    }

    /// The attribute `InputPartnerIds`.
    pub fn input_partner_ids(self) -> Value<Vec<String>> {
        self.attribute("InputPartnerIds")
    }

    /// The attribute `InputSourceType`.
    pub fn input_source_type(self) -> Value<String> {
        self.attribute("InputSourceType")
    }

    /// The attribute `SecurityGroups`.
    pub fn security_groups(self) -> Value<Vec<String>> {
        self.attribute("SecurityGroups")
    }

    /// The attribute `SourceUrls`.
    pub fn source_urls(self) -> Value<Vec<String>> {
        self.attribute("SourceUrls")
    }

    /// For a pull input, the source or sources for the input. The sources are the URLs of locations on the upstream
    /// system where MediaLive pulls the content from, for this input.
    pub fn sources(self) -> Value<Vec<String>> {
        self.attribute("Sources")
    }

    /// The attribute `State`.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`Input`] is made of.
pub mod input {
    use super::*;

    /// The settings for a PUSH type input.
    #[derive(Clone, Debug, Default)]
    pub struct InputDestination {
        /// The ID of the attached network.
        pub network: Option<Value<String>>,
        /// If the push input has an input location of ON-PREM it's a requirement to specify what the route of the input is
        /// going to be on the customer local network.
        pub network_routes: Option<Value<Vec<InputDestinationRoute>>>,
        /// The static IP address for the input destination.
        pub static_ip_address: Option<Value<String>>,
        /// The stream name for the input destination.
        pub stream_name: Option<Value<String>>,
    }

    impl Lower for InputDestination {
        fn fields(self, to: &mut Fields) {
            to.set("Network", self.network);
            to.set("NetworkRoutes", self.network_routes);
            to.set("StaticIpAddress", self.static_ip_address);
            to.set("StreamName", self.stream_name);
        }
    }

    /// A network route configuration.
    #[derive(Clone, Debug, Default)]
    pub struct InputDestinationRoute {
        /// The CIDR of the route.
        pub cidr: Option<Value<String>>,
        /// An optional gateway for the route.
        pub gateway: Option<Value<String>>,
    }

    impl Lower for InputDestinationRoute {
        fn fields(self, to: &mut Fields) {
            to.set("Cidr", self.cidr);
            to.set("Gateway", self.gateway);
        }
    }

    /// Settings that apply only if the input is an Elemental Link input.
    #[derive(Clone, Debug, Default)]
    pub struct InputDeviceSettings {
        /// The unique ID for the device.
        pub id: Option<Value<String>>,
    }

    impl Lower for InputDeviceSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
        }
    }

    /// The settings for a MediaConnect Flow.
    #[derive(Clone, Debug, Default)]
    pub struct MediaConnectFlow {
        /// The unique ARN of the MediaConnect Flow being used as a source.
        pub flow_arn: Option<Value<String>>,
    }

    impl Lower for MediaConnectFlow {
        fn fields(self, to: &mut Fields) {
            to.set("FlowArn", self.flow_arn);
        }
    }

    /// Settings for a Multicast input. Contains a list of multicast Urls and optional source ip addresses.
    #[derive(Clone, Debug, Default)]
    pub struct MulticastSettings {
        /// Placeholder documentation for \_\_listOfMulticastSource.
        pub sources: Option<Value<Vec<MulticastSource>>>,
    }

    impl Lower for MulticastSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Sources", self.sources);
        }
    }

    /// Pair of multicast url and source ip address (optional) that make up a multicast source.
    #[derive(Clone, Debug, Default)]
    pub struct MulticastSource {
        /// This represents the ip address of the device sending the multicast stream.
        pub source_ip: Option<Value<String>>,
        /// This represents the customer's source URL where multicast stream is pulled from.
        ///
        /// Required.
        pub url: Option<Value<String>>,
    }

    impl Lower for MulticastSource {
        fn fields(self, to: &mut Fields) {
            to.set("SourceIp", self.source_ip);
            to.set("Url", self.url);
        }
    }

    /// Information about the MediaConnect Router association for this input.
    #[derive(Clone, Debug, Default)]
    pub struct RouterSettings {
        /// MediaConnect Router destinations associated with this input.
        pub destinations: Option<Value<Vec<RouterDestinationSettings>>>,
        /// Encryption configuration for the MediaConnect Router association. AUTOMATIC uses a service-managed secret;
        /// SECRETS\_MANAGER requires SecretArn.
        ///
        /// One of `AUTOMATIC`, `SECRETS_MANAGER`.
        pub encryption_type: Option<Value<String>>,
        /// The ARN of the Secrets Manager secret used to encrypt this input. Required when EncryptionType is
        /// SECRETS\_MANAGER.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for RouterSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Destinations", self.destinations);
            to.set("EncryptionType", self.encryption_type);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// A MediaConnect Router destination associated with a MediaLive Input. RouterOutputArn is server-assigned.
    #[derive(Clone, Debug, Default)]
    pub struct RouterDestinationSettings {
        /// The Availability Zone (AZ) name this destination is created in.
        ///
        /// Required.
        pub availability_zone_name: Option<Value<String>>,
    }

    impl Lower for RouterDestinationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZoneName", self.availability_zone_name);
        }
    }

    /// Configures the sources for the SMPTE 2110 Receiver Group input.
    #[derive(Clone, Debug, Default)]
    pub struct Smpte2110ReceiverGroupSettings {
        /// Placeholder documentation for \_\_listOfSmpte2110ReceiverGroup.
        pub smpte2110_receiver_groups: Option<Value<Vec<Smpte2110ReceiverGroup>>>,
    }

    impl Lower for Smpte2110ReceiverGroupSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Smpte2110ReceiverGroups", self.smpte2110_receiver_groups);
        }
    }

    /// A receiver group is a collection of video, audio, and ancillary streams that you want to group together and
    /// attach to one input.
    #[derive(Clone, Debug, Default)]
    pub struct Smpte2110ReceiverGroup {
        /// The single Smpte2110ReceiverGroupSdpSettings that identify the video, audio, and ancillary streams for this
        /// receiver group.
        pub sdp_settings: Option<Value<Smpte2110ReceiverGroupSdpSettings>>,
    }

    impl Lower for Smpte2110ReceiverGroup {
        fn fields(self, to: &mut Fields) {
            to.set("SdpSettings", self.sdp_settings);
        }
    }

    /// Information about the SDP files that describe the SMPTE 2110 streams that go into one SMPTE 2110 receiver group.
    #[derive(Clone, Debug, Default)]
    pub struct Smpte2110ReceiverGroupSdpSettings {
        /// A list of InputSdpLocations. Each item in the list specifies the SDP file and index for one ancillary SMPTE 2110
        /// stream.
        pub ancillary_sdps: Option<Value<Vec<InputSdpLocation>>>,
        /// A list of InputSdpLocations. Each item in the list specifies the SDP file and index for one audio SMPTE 2110
        /// stream.
        pub audio_sdps: Option<Value<Vec<InputSdpLocation>>>,
        /// The InputSdpLocation that specifies the SDP file and index for the single video SMPTE 2110 stream for this 2110
        /// input.
        pub video_sdp: Option<Value<InputSdpLocation>>,
    }

    impl Lower for Smpte2110ReceiverGroupSdpSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AncillarySdps", self.ancillary_sdps);
            to.set("AudioSdps", self.audio_sdps);
            to.set("VideoSdp", self.video_sdp);
        }
    }

    /// The location of the SDP file for one of the SMPTE 2110 streams in a receiver group.
    #[derive(Clone, Debug, Default)]
    pub struct InputSdpLocation {
        /// The index of the media stream in the SDP file for one SMPTE 2110 stream.
        pub media_index: Option<Value<i64>>,
        /// The URL of the SDP file for one SMPTE 2110 stream.
        pub sdp_url: Option<Value<String>>,
    }

    impl Lower for InputSdpLocation {
        fn fields(self, to: &mut Fields) {
            to.set("MediaIndex", self.media_index);
            to.set("SdpUrl", self.sdp_url);
        }
    }

    /// The settings for a PULL type input.
    #[derive(Clone, Debug, Default)]
    pub struct InputSource {
        /// The key used to extract the password from EC2 Parameter store.
        pub password_param: Option<Value<String>>,
        /// This represents the customer's source URL where stream is pulled from.
        pub url: Option<Value<String>>,
        /// The username for the input source.
        pub username: Option<Value<String>>,
    }

    impl Lower for InputSource {
        fn fields(self, to: &mut Fields) {
            to.set("PasswordParam", self.password_param);
            to.set("Url", self.url);
            to.set("Username", self.username);
        }
    }

    /// The configured sources for this SRT input.
    #[derive(Clone, Debug, Default)]
    pub struct SrtSettings {
        /// Placeholder documentation for \_\_listOfSrtCallerSource.
        pub srt_caller_sources: Option<Value<Vec<SrtCallerSource>>>,
        /// Settings for an SRT listener input. Configured only when the input uses the SRT\_LISTENER input type.
        pub srt_listener_settings: Option<Value<SrtListenerSettings>>,
    }

    impl Lower for SrtSettings {
        fn fields(self, to: &mut Fields) {
            to.set("SrtCallerSources", self.srt_caller_sources);
            to.set("SrtListenerSettings", self.srt_listener_settings);
        }
    }

    /// The configuration for a source that uses SRT as the connection protocol. In terms of establishing the
    /// connection, MediaLive is always caller and the upstream system is always the listener.
    #[derive(Clone, Debug, Default)]
    pub struct SrtCallerSource {
        /// The decryption settings for the SRT caller source. Present only if the source has decryption enabled.
        pub decryption: Option<Value<SrtCallerDecryption>>,
        /// The preferred latency (in milliseconds) for implementing packet loss and recovery. Packet recovery is a key
        /// feature of SRT.
        pub minimum_latency: Option<Value<i64>>,
        /// The IP address at the upstream system (the listener) that MediaLive (the caller) connects to.
        pub srt_listener_address: Option<Value<String>>,
        /// The port at the upstream system (the listener) that MediaLive (the caller) connects to.
        pub srt_listener_port: Option<Value<String>>,
        /// The stream ID, if the upstream system uses this identifier.
        pub stream_id: Option<Value<String>>,
    }

    impl Lower for SrtCallerSource {
        fn fields(self, to: &mut Fields) {
            to.set("Decryption", self.decryption);
            to.set("MinimumLatency", self.minimum_latency);
            to.set("SrtListenerAddress", self.srt_listener_address);
            to.set("SrtListenerPort", self.srt_listener_port);
            to.set("StreamId", self.stream_id);
        }
    }

    /// The decryption settings for the SRT caller source. Present only if the source has decryption enabled.
    #[derive(Clone, Debug, Default)]
    pub struct SrtCallerDecryption {
        /// The algorithm used to encrypt content.
        ///
        /// One of `AES128`, `AES192`, `AES256`.
        pub algorithm: Option<Value<String>>,
        /// The ARN for the secret in Secrets Manager. Someone in your organization must create a secret and provide you
        /// with its ARN.
        pub passphrase_secret_arn: Option<Value<String>>,
    }

    impl Lower for SrtCallerDecryption {
        fn fields(self, to: &mut Fields) {
            to.set("Algorithm", self.algorithm);
            to.set("PassphraseSecretArn", self.passphrase_secret_arn);
        }
    }

    /// The configuration for a source that uses SRT as the connection protocol. In terms of establishing the
    /// connection, MediaLive is the listener and the upstream system is the caller.
    #[derive(Clone, Debug, Default)]
    pub struct SrtListenerSettings {
        /// The decryption settings for the SRT listener source. Present only if the source has decryption enabled.
        pub decryption: Option<Value<SrtListenerDecryption>>,
        /// The preferred latency (in milliseconds) for implementing packet loss and recovery. Packet recovery is a key
        /// feature of SRT.
        pub minimum_latency: Option<Value<i64>>,
        /// The stream ID, if the upstream system uses this identifier.
        pub stream_id: Option<Value<String>>,
    }

    impl Lower for SrtListenerSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Decryption", self.decryption);
            to.set("MinimumLatency", self.minimum_latency);
            to.set("StreamId", self.stream_id);
        }
    }

    /// The decryption settings for the SRT listener source. Present only if the source has decryption enabled.
    #[derive(Clone, Debug, Default)]
    pub struct SrtListenerDecryption {
        /// The algorithm used to encrypt content.
        ///
        /// One of `AES128`, `AES192`, `AES256`.
        pub algorithm: Option<Value<String>>,
        /// The ARN for the secret in Secrets Manager. Someone in your organization must create a secret and provide you
        /// with its ARN.
        pub passphrase_secret_arn: Option<Value<String>>,
    }

    impl Lower for SrtListenerDecryption {
        fn fields(self, to: &mut Fields) {
            to.set("Algorithm", self.algorithm);
            to.set("PassphraseSecretArn", self.passphrase_secret_arn);
        }
    }

    /// Settings that apply only if the input is an push input where the source is on Amazon VPC.
    #[derive(Clone, Debug, Default)]
    pub struct InputVpcRequest {
        /// The list of up to five VPC security group IDs to attach to the input VPC network interfaces. The security groups
        /// require subnet IDs.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The list of two VPC subnet IDs from the same VPC. You must associate subnet IDs to two unique Availability
        /// Zones.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for InputVpcRequest {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }
}

/// `AWS::MediaLive::InputSecurityGroup`.
///
/// The AWS::MediaLive::InputSecurityGroup is a MediaLive resource type that creates an input security group.
///
/// Its ARN: `arn:${Partition}:medialive:${Region}:${Account}:inputSecurityGroup:${InputSecurityGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct InputSecurityGroup {
    /// A collection of tags for this input security group. Each tag is a key-value pair.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Json>>,
    /// The list of IPv4 CIDR addresses to include in the input security group as "allowed" addresses.
    pub whitelist_rules: Option<Value<Vec<input_security_group::InputWhitelistRule>>>,
}

impl Lower for InputSecurityGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Tags", self.tags);
        to.set("WhitelistRules", self.whitelist_rules);
    }
}

impl Level1 for InputSecurityGroup {
    const TYPE: &'static str = "AWS::MediaLive::InputSecurityGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<InputSecurityGroup> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the MediaLive input security group. For example:
    /// arn:aws:medialive:us-west-1:111122223333:medialive:inputSecurityGroup:1234567.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The Id of the Input Security Group.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `Inputs`.
    pub fn inputs(self) -> Value<Vec<String>> {
        self.attribute("Inputs")
    }
}

/// What [`InputSecurityGroup`] is made of.
pub mod input_security_group {
    use super::*;

    /// Whitelist rule.
    #[derive(Clone, Debug, Default)]
    pub struct InputWhitelistRule {
        /// The IPv4 CIDR that's whitelisted.
        pub cidr: Option<Value<String>>,
    }

    impl Lower for InputWhitelistRule {
        fn fields(self, to: &mut Fields) {
            to.set("Cidr", self.cidr);
        }
    }
}

/// `AWS::MediaLive::Multiplex`.
///
/// The multiplex object.
///
/// Its ARN: `arn:${Partition}:medialive:${Region}:${Account}:multiplex:${MultiplexId}`.
#[derive(Clone, Debug, Default)]
pub struct Multiplex {
    /// A list of availability zones for the multiplex.
    ///
    /// Required. A change replaces the resource.
    pub availability_zones: Option<Value<Vec<String>>>,
    /// A list of the multiplex output destinations.
    pub destinations: Option<Value<Vec<multiplex::MultiplexOutputDestination>>>,
    /// Configuration for a multiplex event.
    ///
    /// Required.
    pub multiplex_settings: Option<Value<multiplex::MultiplexSettings>>,
    /// The name of the multiplex.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// A collection of key-value pairs.
    pub tags: Option<Value<Vec<multiplex::MultiplexTags>>>,
}

impl Lower for Multiplex {
    fn fields(self, to: &mut Fields) {
        to.set("AvailabilityZones", self.availability_zones);
        to.set("Destinations", self.destinations);
        to.set("MultiplexSettings", self.multiplex_settings);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Multiplex {
    const TYPE: &'static str = "AWS::MediaLive::Multiplex";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Multiplex> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique arn of the multiplex.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique id of the multiplex.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The number of currently healthy pipelines.
    pub fn pipelines_running_count(self) -> Value<i64> {
        self.attribute("PipelinesRunningCount")
    }

    /// The number of programs in the multiplex.
    pub fn program_count(self) -> Value<i64> {
        self.attribute("ProgramCount")
    }

    /// The current state of the multiplex.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`Multiplex`] is made of.
pub mod multiplex {
    use super::*;

    /// Multiplex output destination settings.
    #[derive(Clone, Debug, Default)]
    pub struct MultiplexOutputDestination {
        /// Multiplex MediaConnect output destination settings.
        pub multiplex_media_connect_output_destination_settings:
            Option<Value<MultiplexMediaConnectOutputDestinationSettings>>,
    }

    impl Lower for MultiplexOutputDestination {
        fn fields(self, to: &mut Fields) {
            to.set(
                "MultiplexMediaConnectOutputDestinationSettings",
                self.multiplex_media_connect_output_destination_settings,
            );
        }
    }

    /// Multiplex MediaConnect output destination settings.
    #[derive(Clone, Debug, Default)]
    pub struct MultiplexMediaConnectOutputDestinationSettings {
        /// The MediaConnect entitlement ARN available as a Flow source.
        ///
        /// At least 1 characters.
        pub entitlement_arn: Option<Value<String>>,
    }

    impl Lower for MultiplexMediaConnectOutputDestinationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("EntitlementArn", self.entitlement_arn);
        }
    }

    /// Contains configuration for a Multiplex event.
    #[derive(Clone, Debug, Default)]
    pub struct MultiplexSettings {
        /// Maximum video buffer delay in milliseconds.
        ///
        /// 800 to 3000.
        pub maximum_video_buffer_delay_milliseconds: Option<Value<i64>>,
        /// Transport stream bit rate.
        ///
        /// Required. 1000000 to 100000000.
        pub transport_stream_bitrate: Option<Value<i64>>,
        /// Transport stream ID.
        ///
        /// Required. 0 to 65535.
        pub transport_stream_id: Option<Value<i64>>,
        /// Transport stream reserved bit rate.
        ///
        /// 0 to 100000000.
        pub transport_stream_reserved_bitrate: Option<Value<i64>>,
    }

    impl Lower for MultiplexSettings {
        fn fields(self, to: &mut Fields) {
            to.set("MaximumVideoBufferDelayMilliseconds", self.maximum_video_buffer_delay_milliseconds);
            to.set("TransportStreamBitrate", self.transport_stream_bitrate);
            to.set("TransportStreamId", self.transport_stream_id);
            to.set("TransportStreamReservedBitrate", self.transport_stream_reserved_bitrate);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct MultiplexTags {
        pub key: Option<Value<String>>,
        pub value: Option<Value<String>>,
    }

    impl Lower for MultiplexTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::MediaLive::Multiplexprogram`.
///
/// Resource schema for AWS::MediaLive::Multiplexprogram.
#[derive(Clone, Debug, Default)]
pub struct Multiplexprogram {
    /// The unique id of the multiplex.
    ///
    /// A change replaces the resource.
    pub multiplex_id: Option<Value<String>>,
    /// Multiplex Program settings configuration.
    pub multiplex_program_settings: Option<Value<multiplexprogram::MultiplexProgramSettings>>,
    /// Packet identifiers map for a given Multiplex program.
    pub packet_identifiers_map: Option<Value<multiplexprogram::MultiplexProgramPacketIdentifiersMap>>,
    /// Contains information about the current sources for the specified program in the specified multiplex.
    pub pipeline_details: Option<Value<Vec<multiplexprogram::MultiplexProgramPipelineDetail>>>,
    /// Indicates which pipeline is preferred by the multiplex for program ingest.
    ///
    /// One of `CURRENTLY_ACTIVE`, `PIPELINE_0`, `PIPELINE_1`.
    pub preferred_channel_pipeline: Option<Value<String>>,
    /// The name of the multiplex program.
    ///
    /// A change replaces the resource.
    pub program_name: Option<Value<String>>,
}

impl Lower for Multiplexprogram {
    fn fields(self, to: &mut Fields) {
        to.set("MultiplexId", self.multiplex_id);
        to.set("MultiplexProgramSettings", self.multiplex_program_settings);
        to.set("PacketIdentifiersMap", self.packet_identifiers_map);
        to.set("PipelineDetails", self.pipeline_details);
        to.set("PreferredChannelPipeline", self.preferred_channel_pipeline);
        to.set("ProgramName", self.program_name);
    }
}

impl Level1 for Multiplexprogram {
    const TYPE: &'static str = "AWS::MediaLive::Multiplexprogram";
}

impl Handle<Multiplexprogram> {
    /// `Ref`: `ProgramName`, `MultiplexId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique ID of the channel.
    pub fn channel_id(self) -> Value<String> {
        self.attribute("ChannelId")
    }
}

/// What [`Multiplexprogram`] is made of.
pub mod multiplexprogram {
    use super::*;

    /// Multiplex Program settings configuration.
    #[derive(Clone, Debug, Default)]
    pub struct MultiplexProgramSettings {
        /// Indicates which pipeline is preferred by the multiplex for program ingest.
        ///
        /// One of `CURRENTLY_ACTIVE`, `PIPELINE_0`, `PIPELINE_1`.
        pub preferred_channel_pipeline: Option<Value<String>>,
        /// Unique program number.
        ///
        /// Required. 0 to 65535.
        pub program_number: Option<Value<i64>>,
        /// Transport stream service descriptor configuration for the Multiplex program.
        pub service_descriptor: Option<Value<MultiplexProgramServiceDescriptor>>,
        /// Program video settings configuration.
        pub video_settings: Option<Value<MultiplexVideoSettings>>,
    }

    impl Lower for MultiplexProgramSettings {
        fn fields(self, to: &mut Fields) {
            to.set("PreferredChannelPipeline", self.preferred_channel_pipeline);
            to.set("ProgramNumber", self.program_number);
            to.set("ServiceDescriptor", self.service_descriptor);
            to.set("VideoSettings", self.video_settings);
        }
    }

    /// Transport stream service descriptor configuration for the Multiplex program.
    #[derive(Clone, Debug, Default)]
    pub struct MultiplexProgramServiceDescriptor {
        /// Name of the provider.
        ///
        /// Required. 1 to 256 characters.
        pub provider_name: Option<Value<String>>,
        /// Name of the service.
        ///
        /// Required. 1 to 256 characters.
        pub service_name: Option<Value<String>>,
    }

    impl Lower for MultiplexProgramServiceDescriptor {
        fn fields(self, to: &mut Fields) {
            to.set("ProviderName", self.provider_name);
            to.set("ServiceName", self.service_name);
        }
    }

    /// The video configuration for each program in a multiplex.
    #[derive(Clone, Debug, Default)]
    pub struct MultiplexVideoSettings {
        /// The constant bitrate configuration for the video encode. When this field is defined, StatmuxSettings must be
        /// undefined.
        ///
        /// 100000 to 100000000.
        pub constant_bitrate: Option<Value<i64>>,
        /// Statmux rate control settings. When this field is defined, ConstantBitrate must be undefined.
        pub statmux_settings: Option<Value<MultiplexStatmuxVideoSettings>>,
    }

    impl Lower for MultiplexVideoSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ConstantBitrate", self.constant_bitrate);
            to.set("StatmuxSettings", self.statmux_settings);
        }
    }

    /// Statmux rate control settings.
    #[derive(Clone, Debug, Default)]
    pub struct MultiplexStatmuxVideoSettings {
        /// Maximum statmux bitrate.
        ///
        /// 100000 to 100000000.
        pub maximum_bitrate: Option<Value<i64>>,
        /// Minimum statmux bitrate.
        ///
        /// 100000 to 100000000.
        pub minimum_bitrate: Option<Value<i64>>,
        /// The purpose of the priority is to use a combination of the\\nmultiplex rate control algorithm and the QVBR
        /// capability of the\\nencoder to prioritize the video quality of some channels in a\\nmultiplex over others.
        ///
        /// \-5 to 5.
        pub priority: Option<Value<i64>>,
    }

    impl Lower for MultiplexStatmuxVideoSettings {
        fn fields(self, to: &mut Fields) {
            to.set("MaximumBitrate", self.maximum_bitrate);
            to.set("MinimumBitrate", self.minimum_bitrate);
            to.set("Priority", self.priority);
        }
    }

    /// Packet identifiers map for a given Multiplex program.
    #[derive(Clone, Debug, Default)]
    pub struct MultiplexProgramPacketIdentifiersMap {
        pub audio_pids: Option<Value<Vec<i64>>>,
        pub dvb_sub_pids: Option<Value<Vec<i64>>>,
        pub dvb_teletext_pid: Option<Value<i64>>,
        pub etv_platform_pid: Option<Value<i64>>,
        pub etv_signal_pid: Option<Value<i64>>,
        pub klv_data_pids: Option<Value<Vec<i64>>>,
        pub pcr_pid: Option<Value<i64>>,
        pub pmt_pid: Option<Value<i64>>,
        pub private_metadata_pid: Option<Value<i64>>,
        pub scte27_pids: Option<Value<Vec<i64>>>,
        pub scte35_pid: Option<Value<i64>>,
        pub timed_metadata_pid: Option<Value<i64>>,
        pub video_pid: Option<Value<i64>>,
    }

    impl Lower for MultiplexProgramPacketIdentifiersMap {
        fn fields(self, to: &mut Fields) {
            to.set("AudioPids", self.audio_pids);
            to.set("DvbSubPids", self.dvb_sub_pids);
            to.set("DvbTeletextPid", self.dvb_teletext_pid);
            to.set("EtvPlatformPid", self.etv_platform_pid);
            to.set("EtvSignalPid", self.etv_signal_pid);
            to.set("KlvDataPids", self.klv_data_pids);
            to.set("PcrPid", self.pcr_pid);
            to.set("PmtPid", self.pmt_pid);
            to.set("PrivateMetadataPid", self.private_metadata_pid);
            to.set("Scte27Pids", self.scte27_pids);
            to.set("Scte35Pid", self.scte35_pid);
            to.set("TimedMetadataPid", self.timed_metadata_pid);
            to.set("VideoPid", self.video_pid);
        }
    }

    /// The current source for one of the pipelines in the multiplex.
    #[derive(Clone, Debug, Default)]
    pub struct MultiplexProgramPipelineDetail {
        /// Identifies the channel pipeline that is currently active for the pipeline (identified by PipelineId) in the
        /// multiplex.
        pub active_channel_pipeline: Option<Value<String>>,
        /// Identifies a specific pipeline in the multiplex.
        pub pipeline_id: Option<Value<String>>,
    }

    impl Lower for MultiplexProgramPipelineDetail {
        fn fields(self, to: &mut Fields) {
            to.set("ActiveChannelPipeline", self.active_channel_pipeline);
            to.set("PipelineId", self.pipeline_id);
        }
    }
}

/// `AWS::MediaLive::Network`.
///
/// Resource schema for AWS::MediaLive::Network.
///
/// Its ARN: `arn:${Partition}:medialive:${Region}:${Account}:network:${NetworkId}`.
#[derive(Clone, Debug, Default)]
pub struct Network {
    /// The list of IP address cidr pools for the network.
    ///
    /// Required.
    pub ip_pools: Option<Value<Vec<network::IpPool>>>,
    /// The user-specified name of the Network to be created.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// The routes for the network.
    pub routes: Option<Value<Vec<network::Route>>>,
    /// A collection of key-value pairs.
    pub tags: Option<Value<Vec<network::NetworkTags>>>,
}

impl Lower for Network {
    fn fields(self, to: &mut Fields) {
        to.set("IpPools", self.ip_pools);
        to.set("Name", self.name);
        to.set("Routes", self.routes);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Network {
    const TYPE: &'static str = "AWS::MediaLive::Network";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Network> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the Network.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `AssociatedClusterIds`.
    pub fn associated_cluster_ids(self) -> Value<Vec<String>> {
        self.attribute("AssociatedClusterIds")
    }

    /// The unique ID of the Network.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `State`.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`Network`] is made of.
pub mod network {
    use super::*;

    /// IP address cidr pool.
    #[derive(Clone, Debug, Default)]
    pub struct IpPool {
        /// IP address cidr pool.
        pub cidr: Option<Value<String>>,
    }

    impl Lower for IpPool {
        fn fields(self, to: &mut Fields) {
            to.set("Cidr", self.cidr);
        }
    }

    /// `Route` of `AWS::MediaLive::Network`.
    #[derive(Clone, Debug, Default)]
    pub struct Route {
        /// Ip address cidr.
        pub cidr: Option<Value<String>>,
        /// IP address for the route packet paths.
        pub gateway: Option<Value<String>>,
    }

    impl Lower for Route {
        fn fields(self, to: &mut Fields) {
            to.set("Cidr", self.cidr);
            to.set("Gateway", self.gateway);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkTags {
        pub key: Option<Value<String>>,
        pub value: Option<Value<String>>,
    }

    impl Lower for NetworkTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::MediaLive::Node`.
///
/// Definition of AWS::MediaLive::Node Resource Type.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// The ID of the Cluster that the Node belongs to.
    ///
    /// Required. A change replaces the resource.
    pub cluster_id: Option<Value<String>>,
    /// The user-specified name of the Node.
    pub name: Option<Value<String>>,
    /// An array of interface mappings for the Node.
    ///
    /// A change replaces the resource.
    pub node_interface_mappings: Option<Value<Vec<node::NodeInterfaceMapping>>>,
    /// The role of the Node in the Cluster. ACTIVE means the Node is available for encoding. BACKUP means the Node is a
    /// redundant Node and might get used if an ACTIVE Node fails.
    ///
    /// One of `BACKUP`, `ACTIVE`.
    pub role: Option<Value<String>>,
    /// An array of SDI source mappings.
    pub sdi_source_mappings: Option<Value<Vec<node::SdiSourceMapping>>>,
    /// A collection of key-value pairs.
    pub tags: Option<Value<Vec<node::Tag>>>,
}

impl Lower for Node {
    fn fields(self, to: &mut Fields) {
        to.set("ClusterId", self.cluster_id);
        to.set("Name", self.name);
        to.set("NodeInterfaceMappings", self.node_interface_mappings);
        to.set("Role", self.role);
        to.set("SdiSourceMappings", self.sdi_source_mappings);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Node {
    const TYPE: &'static str = "AWS::MediaLive::Node";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Node> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the Node. It is automatically assigned when the Node is created.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// An array of IDs. Each ID is one ChannelPlacementGroup that is associated with this Node.
    pub fn channel_placement_groups(self) -> Value<Vec<String>> {
        self.attribute("ChannelPlacementGroups")
    }

    /// The current connection state of the Node.
    pub fn connection_state(self) -> Value<String> {
        self.attribute("ConnectionState")
    }

    /// The unique ID of the Node. Unique in the Cluster. The ID is the resource-id portion of the ARN.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the EC2 instance hosting the Node.
    pub fn instance_arn(self) -> Value<Arn> {
        self.attribute("InstanceArn")
    }

    /// The current state of the Node.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`Node`] is made of.
pub mod node {
    use super::*;

    /// Node interface mapping.
    #[derive(Clone, Debug, Default)]
    pub struct NodeInterfaceMapping {
        /// The logical name for this interface.
        pub logical_interface_name: Option<Value<String>>,
        /// The network interface mode.
        ///
        /// One of `NAT`, `BRIDGE`.
        pub network_interface_mode: Option<Value<String>>,
        /// The physical interface name.
        pub physical_interface_name: Option<Value<String>>,
    }

    impl Lower for NodeInterfaceMapping {
        fn fields(self, to: &mut Fields) {
            to.set("LogicalInterfaceName", self.logical_interface_name);
            to.set("NetworkInterfaceMode", self.network_interface_mode);
            to.set("PhysicalInterfaceName", self.physical_interface_name);
        }
    }

    /// SDI source mapping.
    #[derive(Clone, Debug, Default)]
    pub struct SdiSourceMapping {
        /// The card number.
        pub card_number: Option<Value<i64>>,
        /// The channel number.
        pub channel_number: Option<Value<i64>>,
        /// The SDI source.
        pub sdi_source: Option<Value<String>>,
    }

    impl Lower for SdiSourceMapping {
        fn fields(self, to: &mut Fields) {
            to.set("CardNumber", self.card_number);
            to.set("ChannelNumber", self.channel_number);
            to.set("SdiSource", self.sdi_source);
        }
    }

    /// A key-value pair to associate with the resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the tag.
        ///
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

/// `AWS::MediaLive::SdiSource`.
///
/// Definition of AWS::MediaLive::SdiSource Resource Type.
///
/// Its ARN: `arn:${Partition}:medialive:${Region}:${Account}:sdiSource:${SdiSourceId}`.
#[derive(Clone, Debug, Default)]
pub struct SdiSource {
    /// The current state of the SdiSource.
    ///
    /// One of `QUADRANT`, `INTERLEAVE`.
    pub mode: Option<Value<String>>,
    /// The name of the SdiSource.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// A collection of key-value pairs.
    pub tags: Option<Value<Vec<sdi_source::SdiSourceTags>>>,
    /// The interface mode of the SdiSource.
    ///
    /// Required. One of `SINGLE`, `QUAD`.
    pub type_: Option<Value<String>>,
}

impl Lower for SdiSource {
    fn fields(self, to: &mut Fields) {
        to.set("Mode", self.mode);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for SdiSource {
    const TYPE: &'static str = "AWS::MediaLive::SdiSource";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SdiSource> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique arn of the SdiSource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier of the SdiSource.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The list of inputs currently using this SDI source.
    pub fn inputs(self) -> Value<Vec<String>> {
        self.attribute("Inputs")
    }

    /// The current state of the SdiSource.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`SdiSource`] is made of.
pub mod sdi_source {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct SdiSourceTags {
        pub key: Option<Value<String>>,
        pub value: Option<Value<String>>,
    }

    impl Lower for SdiSourceTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::MediaLive::SignalMap`.
///
/// Definition of AWS::MediaLive::SignalMap Resource Type.
///
/// Its ARN: `arn:${Partition}:medialive:${Region}:${Account}:signal-map:${SignalMapId}`.
#[derive(Clone, Debug, Default)]
pub struct SignalMap {
    /// A cloudwatch alarm template group's identifier. Can be either be its id or current name.
    pub cloud_watch_alarm_template_group_identifiers: Option<Value<Vec<String>>>,
    /// A resource's optional description.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// A top-level supported Amazon Web Services resource ARN to discover a signal map from.
    ///
    /// Required. 1 to 2048 characters.
    pub discovery_entry_point_arn: Option<Value<String>>,
    /// An eventbridge rule template group's identifier. Can be either be its id or current name.
    pub event_bridge_rule_template_group_identifiers: Option<Value<Vec<String>>>,
    /// If true, will force a rediscovery of a signal map if an unchanged discoveryEntryPointArn is provided.
    pub force_rediscovery: Option<Value<bool>>,
    /// A resource's name. Names must be unique within the scope of a resource type in a specific region.
    ///
    /// Required. 1 to 255 characters.
    pub name: Option<Value<String>>,
    /// Represents the tags associated with a resource.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for SignalMap {
    fn fields(self, to: &mut Fields) {
        to.set("CloudWatchAlarmTemplateGroupIdentifiers", self.cloud_watch_alarm_template_group_identifiers);
        to.set("Description", self.description);
        to.set("DiscoveryEntryPointArn", self.discovery_entry_point_arn);
        to.set("EventBridgeRuleTemplateGroupIdentifiers", self.event_bridge_rule_template_group_identifiers);
        to.set("ForceRediscovery", self.force_rediscovery);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SignalMap {
    const TYPE: &'static str = "AWS::MediaLive::SignalMap";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<SignalMap> {
    /// `Ref`: its `Identifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// A signal map's ARN (Amazon Resource Name).
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// An alarm template group's id.
    pub fn cloud_watch_alarm_template_group_ids(self) -> Value<Vec<String>> {
        self.attribute("CloudWatchAlarmTemplateGroupIds")
    }

    /// The date and time of resource creation.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Error message associated with a failed creation or failed update attempt of a signal map.
    pub fn error_message(self) -> Value<String> {
        self.attribute("ErrorMessage")
    }

    /// An eventbridge rule template group's id.
    pub fn event_bridge_rule_template_group_ids(self) -> Value<Vec<String>> {
        self.attribute("EventBridgeRuleTemplateGroupIds")
    }

    /// A map representing an incomplete AWS media workflow as a graph.
    pub fn failed_media_resource_map(self) -> Value<Json> {
        self.attribute("FailedMediaResourceMap")
    }

    /// A signal map's id.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `Identifier`.
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// The date and time of latest discovery.
    pub fn last_discovered_at(self) -> Value<String> {
        self.attribute("LastDiscoveredAt")
    }

    /// Represents the latest successful monitor deployment of a signal map.
    pub fn last_successful_monitor_deployment(self) -> Value<Json> {
        self.attribute("LastSuccessfulMonitorDeployment")
    }

    /// A map representing an AWS media workflow as a graph.
    pub fn media_resource_map(self) -> Value<Json> {
        self.attribute("MediaResourceMap")
    }

    /// The date and time of latest resource modification.
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// If true, there are pending monitor changes for this signal map that can be deployed.
    pub fn monitor_changes_pending_deployment(self) -> Value<bool> {
        self.attribute("MonitorChangesPendingDeployment")
    }

    /// Represents the latest monitor deployment of a signal map.
    pub fn monitor_deployment(self) -> Value<Json> {
        self.attribute("MonitorDeployment")
    }

    /// A signal map's current status, which is dependent on its lifecycle actions or associated jobs.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}
