//! `AWS::IVS`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::IVS::AdConfiguration`.
///
/// Resource type definition for AWS::IVS::AdConfiguration. An ad configuration links Amazon IVS resources to AWS
/// Elemental MediaTailor playback configurations, enabling server-side ad insertion for a channel.
#[derive(Clone, Debug, Default)]
pub struct AdConfiguration {
    /// List of integration configurations with MediaTailor resources. The first item in the list is the default
    /// playback configuration used for the ad configuration.
    ///
    /// Required. 1 to 3 items.
    pub media_tailor_playback_configurations: Option<Value<Vec<ad_configuration::MediaTailorPlaybackConfiguration>>>,
    /// Ad configuration name. The value does not need to be unique.
    ///
    /// 0 to 128 characters.
    pub name: Option<Value<String>>,
    /// Configuration for the post-roll ad break to use for this ad configuration.
    pub post_roll_configuration: Option<Value<ad_configuration::PostRollConfiguration>>,
    /// Tags attached to the resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<ad_configuration::Tag>>>,
}

impl Lower for AdConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("MediaTailorPlaybackConfigurations", self.media_tailor_playback_configurations);
        to.set("Name", self.name);
        to.set("PostRollConfiguration", self.post_roll_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AdConfiguration {
    const TYPE: &'static str = "AWS::IVS::AdConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AdConfiguration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`AdConfiguration`] is made of.
pub mod ad_configuration {
    use super::*;

    /// Object specifying a configuration for integration with an AWS Elemental MediaTailor (EMT).
    #[derive(Clone, Debug, Default)]
    pub struct MediaTailorPlaybackConfiguration {
        /// ARN of the customer-created EMT PlaybackConfiguration resource in the same region and account.
        ///
        /// 0 to 128 characters.
        pub playback_configuration_arn: Option<Value<String>>,
    }

    impl Lower for MediaTailorPlaybackConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("PlaybackConfigurationArn", self.playback_configuration_arn);
        }
    }

    /// Configuration for the post-roll ad break to use for this ad configuration.
    #[derive(Clone, Debug, Default)]
    pub struct PostRollConfiguration {
        /// Duration of the post-roll ad break, in seconds.
        ///
        /// Required. 1 to 300.
        pub duration_seconds: Option<Value<i64>>,
        /// Whether the post-roll ad configuration is enabled.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for PostRollConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DurationSeconds", self.duration_seconds);
            to.set("Enabled", self.enabled);
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

/// `AWS::IVS::Channel`.
///
/// The `AWS::IVS::Channel` resource specifies an channel. A channel stores configuration information related to
/// your live stream.
///
/// Its ARN: `arn:${Partition}:ivs:${Region}:${Account}:channel/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Channel {
    /// Whether the channel is authorized.
    pub authorized: Option<Value<bool>>,
    /// Indicates which content-packaging format is used (MPEG-TS or fMP4). If `multitrackInputConfiguration` is
    /// specified and `enabled` is `true`, then `containerFormat` is required and must be set to `FRAGMENTED_MP4`.
    ///
    /// One of `TS`, `FRAGMENTED_MP4`.
    pub container_format: Option<Value<String>>,
    /// Whether the channel allows insecure RTMP ingest.
    pub insecure_ingest: Option<Value<bool>>,
    /// Channel latency mode. Valid values.
    ///
    /// One of `NORMAL`, `LOW`.
    pub latency_mode: Option<Value<String>>,
    /// Object specifying multitrack input configuration. Default: no multitrack input configuration is specified.
    pub multitrack_input_configuration: Option<Value<channel::MultitrackInputConfiguration>>,
    /// Channel name.
    ///
    /// 0 to 128 characters.
    pub name: Option<Value<String>>,
    /// An optional transcode preset for the channel. This is selectable only for `ADVANCED_HD` and `ADVANCED_SD`
    /// channel types.
    ///
    /// One of ``, `HIGHER_BANDWIDTH_DELIVERY`, `CONSTRAINED_BANDWIDTH_DELIVERY`.
    pub preset: Option<Value<String>>,
    /// The ARN of a RecordingConfiguration resource. An empty string indicates that recording is disabled for the
    /// channel.
    ///
    /// 0 to 128 characters.
    pub recording_configuration_arn: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<channel::Tag>>>,
    /// The channel type, which determines the allowable resolution and bitrate. \*If you exceed the allowable
    /// resolution or bitrate, the stream probably will disconnect immediately.\* For details, see Channel Types.
    ///
    /// One of `STANDARD`, `BASIC`, `ADVANCED_SD`, `ADVANCED_HD`.
    pub type_: Option<Value<String>>,
}

impl Lower for Channel {
    fn fields(self, to: &mut Fields) {
        to.set("Authorized", self.authorized);
        to.set("ContainerFormat", self.container_format);
        to.set("InsecureIngest", self.insecure_ingest);
        to.set("LatencyMode", self.latency_mode);
        to.set("MultitrackInputConfiguration", self.multitrack_input_configuration);
        to.set("Name", self.name);
        to.set("Preset", self.preset);
        to.set("RecordingConfigurationArn", self.recording_configuration_arn);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for Channel {
    const TYPE: &'static str = "AWS::IVS::Channel";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Channel> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The channel ARN. For example: `arn:aws:ivs:us-west-2:123456789012:channel/abcdABCDefgh`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Channel ingest endpoint, part of the definition of an ingest server, used when you set up streaming software.
    pub fn ingest_endpoint(self) -> Value<String> {
        self.attribute("IngestEndpoint")
    }

    /// Channel playback URL. For example:
    /// `https://a1b2c3d4e5f6.us-west-2.playback.live-video.net/api/video/v1/us-west-2.123456789012.channel.abcdEFGH.m3u8`.
    pub fn playback_url(self) -> Value<String> {
        self.attribute("PlaybackUrl")
    }
}

/// What [`Channel`] is made of.
pub mod channel {
    use super::*;

    /// A complex type that specifies multitrack input configuration.
    #[derive(Clone, Debug, Default)]
    pub struct MultitrackInputConfiguration {
        /// Indicates whether multitrack input is enabled. Can be set to `true` only if channel type is `STANDARD`.
        pub enabled: Option<Value<bool>>,
        /// Maximum resolution for multitrack input. Required if `enabled` is `true`.
        ///
        /// One of `SD`, `HD`, `FULL_HD`.
        pub maximum_resolution: Option<Value<String>>,
        /// Indicates whether multitrack input is allowed or required. Required if `enabled` is `true`.
        ///
        /// One of `ALLOW`, `REQUIRE`.
        pub policy: Option<Value<String>>,
    }

    impl Lower for MultitrackInputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("MaximumResolution", self.maximum_resolution);
            to.set("Policy", self.policy);
        }
    }

    /// `Tag` of `AWS::IVS::Channel`.
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

/// `AWS::IVS::EncoderConfiguration`.
///
/// The `AWS::IVS::EncoderConfiguration` resource specifies an encoder configuration. An encoder configuration
/// describes a stream’s video configuration.
///
/// Its ARN: `arn:${Partition}:ivs:${Region}:${Account}:encoder-configuration/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct EncoderConfiguration {
    /// Encoder cnfiguration name.
    ///
    /// 0 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<encoder_configuration::Tag>>>,
    /// Video configuration. Default: video resolution 1280x720, bitrate 2500 kbps, 30 fps. See the Video property type
    /// for more information.
    ///
    /// A change replaces the resource.
    pub video: Option<Value<encoder_configuration::Video>>,
}

impl Lower for EncoderConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("Video", self.video);
    }
}

impl Level1 for EncoderConfiguration {
    const TYPE: &'static str = "AWS::IVS::EncoderConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EncoderConfiguration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The encoder-configuration ARN. For example:
    /// `arn:aws:ivs:us-west-2:123456789012:encoder-configuration/abcdABCDefgh`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`EncoderConfiguration`] is made of.
pub mod encoder_configuration {
    use super::*;

    /// A key-value pair to associate with a resource.
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

    /// The Video property type describes a stream's video configuration.
    #[derive(Clone, Debug, Default)]
    pub struct Video {
        /// Bitrate for generated output, in bps. Default: 2500000.
        ///
        /// 1 to 8500000. A change replaces the resource.
        pub bitrate: Option<Value<i64>>,
        /// Video frame rate, in fps. Default: 30.
        ///
        /// 1 to 60. A change replaces the resource.
        pub framerate: Option<Value<f64>>,
        /// Video-resolution height. Note that the maximum value is determined by width times height, such that the maximum
        /// total pixels is 2073600 (1920x1080 or 1080x1920).
        ///
        /// 2 to 1920. A change replaces the resource.
        pub height: Option<Value<i64>>,
        /// Video-resolution width. Note that the maximum value is determined by width times height, such that the maximum
        /// total pixels is 2073600 (1920x1080 or 1080x1920).
        ///
        /// 2 to 1920. A change replaces the resource.
        pub width: Option<Value<i64>>,
    }

    impl Lower for Video {
        fn fields(self, to: &mut Fields) {
            to.set("Bitrate", self.bitrate);
            to.set("Framerate", self.framerate);
            to.set("Height", self.height);
            to.set("Width", self.width);
        }
    }
}

/// `AWS::IVS::IngestConfiguration`.
///
/// The `AWS::IVS::IngestConfiguration` resource specifies an ingest protocol to be used for a stage. For more
/// information, see Stream Ingest in the \*Amazon IVS Real-Time Streaming User Guide\*.
///
/// Its ARN: `arn:${Partition}:ivs:${Region}:${Account}:ingest-configuration/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct IngestConfiguration {
    /// Type of ingest protocol that the user employs for broadcasting.
    ///
    /// One of `RTMP`, `RTMPS`. A change replaces the resource.
    pub ingest_protocol: Option<Value<String>>,
    /// Whether the channel allows insecure RTMP ingest. Default: `false`.
    ///
    /// A change replaces the resource.
    pub insecure_ingest: Option<Value<bool>>,
    /// Ingest name.
    ///
    /// 0 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// ARN of the stage with which the IngestConfiguration is associated.
    ///
    /// 0 to 128 characters.
    pub stage_arn: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<ingest_configuration::Tag>>>,
    /// Customer-assigned name to help identify the participant using the IngestConfiguration; this can be used to link
    /// a participant to a user in the customer’s own systems.
    ///
    /// A change replaces the resource.
    pub user_id: Option<Value<String>>,
}

impl Lower for IngestConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("IngestProtocol", self.ingest_protocol);
        to.set("InsecureIngest", self.insecure_ingest);
        to.set("Name", self.name);
        to.set("StageArn", self.stage_arn);
        to.set("Tags", self.tags);
        to.set("UserId", self.user_id);
    }
}

impl Level1 for IngestConfiguration {
    const TYPE: &'static str = "AWS::IVS::IngestConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IngestConfiguration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ingest-configuration ARN. For example:
    /// `arn:aws:ivs:us-west-2:123456789012:ingest-configuration/abcdABCDefgh`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// ID of the participant within the stage. For example: `abCDEf12GHIj`.
    pub fn participant_id(self) -> Value<String> {
        self.attribute("ParticipantId")
    }

    /// State of the ingest configuration. It is `ACTIVE` if a publisher currently is publishing to the stage associated
    /// with the ingest configuration.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// Ingest-key value for the RTMP(S) protocol. For example: `skSKABCDefgh`.
    pub fn stream_key(self) -> Value<String> {
        self.attribute("StreamKey")
    }
}

/// What [`IngestConfiguration`] is made of.
pub mod ingest_configuration {
    use super::*;

    /// `Tag` of `AWS::IVS::IngestConfiguration`.
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

/// `AWS::IVS::PlaybackKeyPair`.
///
/// The `AWS::IVS::PlaybackKeyPair` resource specifies an playback key pair. uses a public playback key to validate
/// playback tokens that have been signed with the corresponding private key.
///
/// Its ARN: `arn:${Partition}:ivs:${Region}:${Account}:playback-key/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct PlaybackKeyPair {
    /// Playback-key-pair name. The value does not need to be unique.
    ///
    /// 0 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The public portion of a customer-generated key pair. Note that this field is required to create the
    /// AWS::IVS::PlaybackKeyPair resource.
    ///
    /// A change replaces the resource.
    pub public_key_material: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<playback_key_pair::Tag>>>,
}

impl Lower for PlaybackKeyPair {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("PublicKeyMaterial", self.public_key_material);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PlaybackKeyPair {
    const TYPE: &'static str = "AWS::IVS::PlaybackKeyPair";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PlaybackKeyPair> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Key-pair ARN. For example:
    /// `arn:aws:ivs:us-west-2:693991300569:playback-key/f99cde61-c2b0-4df3-8941-ca7d38acca1a`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Key-pair identifier. For example: `98:0d:1a:a0:19:96:1e:ea:0a:0a:2c:9a:42:19:2b:e7`.
    pub fn fingerprint(self) -> Value<String> {
        self.attribute("Fingerprint")
    }
}

/// What [`PlaybackKeyPair`] is made of.
pub mod playback_key_pair {
    use super::*;

    /// `Tag` of `AWS::IVS::PlaybackKeyPair`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::IVS::PlaybackRestrictionPolicy`.
///
/// The `AWS::IVS::PlaybackRestrictionPolicy` resource specifies an playback restriction policy. A playback
/// restriction policy constrains playback by country and/or origin sites.
///
/// Its ARN: `arn:${Partition}:ivs:${Region}:${Account}:playback-restriction-policy/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct PlaybackRestrictionPolicy {
    /// A list of country codes that control geoblocking restrictions. Allowed values are the officially assigned ISO
    /// 3166-1 alpha-2 codes.
    pub allowed_countries: Option<Value<Vec<String>>>,
    /// A list of origin sites that control CORS restriction. Allowed values are the same as valid values of the Origin
    /// header defined at `https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin"`.
    pub allowed_origins: Option<Value<Vec<String>>>,
    /// Whether channel playback is constrained by the origin site.
    pub enable_strict_origin_enforcement: Option<Value<bool>>,
    /// Playback-restriction-policy name.
    ///
    /// 0 to 128 characters.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<playback_restriction_policy::Tag>>>,
}

impl Lower for PlaybackRestrictionPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("AllowedCountries", self.allowed_countries);
        to.set("AllowedOrigins", self.allowed_origins);
        to.set("EnableStrictOriginEnforcement", self.enable_strict_origin_enforcement);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PlaybackRestrictionPolicy {
    const TYPE: &'static str = "AWS::IVS::PlaybackRestrictionPolicy";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PlaybackRestrictionPolicy> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The playback-restriction-policy ARN. For example:
    /// `arn:aws:ivs:us-west-2:123456789012:playback-restriction-policy/abcdABCDefgh`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`PlaybackRestrictionPolicy`] is made of.
pub mod playback_restriction_policy {
    use super::*;

    /// A key-value pair to associate with a resource.
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

/// `AWS::IVS::PublicKey`.
///
/// The `AWS::IVS::PublicKey` resource specifies an Amazon IVS public key used to sign stage participant tokens.
///
/// Its ARN: `arn:${Partition}:ivs:${Region}:${Account}:public-key/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct PublicKey {
    /// Public key name. The value does not need to be unique.
    ///
    /// 0 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The public portion of a customer-generated key pair. Note that this field is required to create the
    /// AWS::IVS::PublicKey resource.
    ///
    /// A change replaces the resource.
    pub public_key_material: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<public_key::Tag>>>,
}

impl Lower for PublicKey {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("PublicKeyMaterial", self.public_key_material);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PublicKey {
    const TYPE: &'static str = "AWS::IVS::PublicKey";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PublicKey> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The public key ARN. For example: `arn:aws:ivs:us-west-2:123456789012:public-key/abcdABCDefgh`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The public key identifier. For example: `98:0d:1a:a0:19:96:1e:ea:0a:0a:2c:9a:42:19:2b:e7`.
    pub fn fingerprint(self) -> Value<String> {
        self.attribute("Fingerprint")
    }
}

/// What [`PublicKey`] is made of.
pub mod public_key {
    use super::*;

    /// `Tag` of `AWS::IVS::PublicKey`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::IVS::RecordingConfiguration`.
///
/// The `AWS::IVS::RecordingConfiguration` resource specifies an recording configuration. A recording configuration
/// enables the recording of a channel’s live streams to a data store.
///
/// Its ARN: `arn:${Partition}:ivs:${Region}:${Account}:recording-configuration/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct RecordingConfiguration {
    /// A destination configuration describes an S3 bucket where recorded video will be stored. See the
    /// DestinationConfiguration property type for more information.
    ///
    /// Required. A change replaces the resource.
    pub destination_configuration: Option<Value<recording_configuration::DestinationConfiguration>>,
    /// Recording-configuration name. The value does not need to be unique.
    ///
    /// 0 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// If a broadcast disconnects and then reconnects within the specified interval, the multiple streams will be
    /// considered a single broadcast and merged together.
    ///
    /// 0 to 300. A change replaces the resource.
    pub recording_reconnect_window_seconds: Option<Value<i64>>,
    /// A rendition configuration describes which renditions should be recorded for a stream. See the
    /// RenditionConfiguration property type for more information.
    ///
    /// A change replaces the resource.
    pub rendition_configuration: Option<Value<recording_configuration::RenditionConfiguration>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<recording_configuration::Tag>>>,
    /// A thumbnail configuration enables/disables the recording of thumbnails for a live session and controls the
    /// interval at which thumbnails are generated for the live session.
    ///
    /// A change replaces the resource.
    pub thumbnail_configuration: Option<Value<recording_configuration::ThumbnailConfiguration>>,
}

impl Lower for RecordingConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("DestinationConfiguration", self.destination_configuration);
        to.set("Name", self.name);
        to.set("RecordingReconnectWindowSeconds", self.recording_reconnect_window_seconds);
        to.set("RenditionConfiguration", self.rendition_configuration);
        to.set("Tags", self.tags);
        to.set("ThumbnailConfiguration", self.thumbnail_configuration);
    }
}

impl Level1 for RecordingConfiguration {
    const TYPE: &'static str = "AWS::IVS::RecordingConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RecordingConfiguration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The recording configuration ARN. For example:
    /// `arn:aws:ivs:us-west-2:123456789012:recording-configuration/abcdABCDefgh`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Indicates the current state of the recording configuration. When the state is `ACTIVE`, the configuration is
    /// ready to record a channel stream.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`RecordingConfiguration`] is made of.
pub mod recording_configuration {
    use super::*;

    /// The DestinationConfiguration property type describes the location where recorded videos will be stored.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationConfiguration {
        /// An S3 destination configuration where recorded videos will be stored. See the S3DestinationConfiguration
        /// property type for more information.
        ///
        /// A change replaces the resource.
        pub s3: Option<Value<S3DestinationConfiguration>>,
    }

    impl Lower for DestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("S3", self.s3);
        }
    }

    /// The S3DestinationConfiguration property type describes an S3 location where recorded videos will be stored.
    #[derive(Clone, Debug, Default)]
    pub struct S3DestinationConfiguration {
        /// Location (S3 bucket name) where recorded videos will be stored.
        ///
        /// Required. 3 to 63 characters. A change replaces the resource.
        pub bucket_name: Option<Value<String>>,
    }

    impl Lower for S3DestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
        }
    }

    /// The RenditionConfiguration property type describes which renditions should be recorded for a stream.
    #[derive(Clone, Debug, Default)]
    pub struct RenditionConfiguration {
        /// The set of renditions are recorded for a stream. For `BASIC` channels, the `CUSTOM` value has no effect.
        ///
        /// One of `ALL`, `NONE`, `CUSTOM`. A change replaces the resource.
        pub rendition_selection: Option<Value<String>>,
        /// A list of which renditions are recorded for a stream, if `renditionSelection` is `CUSTOM` ; otherwise, this
        /// field is irrelevant.
        ///
        /// 0 to 4 items. A change replaces the resource.
        pub renditions: Option<Value<Vec<String>>>,
    }

    impl Lower for RenditionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RenditionSelection", self.rendition_selection);
            to.set("Renditions", self.renditions);
        }
    }

    /// `Tag` of `AWS::IVS::RecordingConfiguration`.
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

    /// The ThumbnailConfiguration property type describes a configuration of thumbnails for recorded video.
    #[derive(Clone, Debug, Default)]
    pub struct ThumbnailConfiguration {
        /// Thumbnail recording mode. Valid values.
        ///
        /// One of `INTERVAL`, `DISABLED`. A change replaces the resource.
        pub recording_mode: Option<Value<String>>,
        /// The desired resolution of recorded thumbnails for a stream. Thumbnails are recorded at the selected resolution
        /// if the corresponding rendition is available during the stream; otherwise, they are recorded at source
        /// resolution.
        ///
        /// One of `FULL_HD`, `HD`, `SD`, `LOWEST_RESOLUTION`. A change replaces the resource.
        pub resolution: Option<Value<String>>,
        /// The format in which thumbnails are recorded for a stream. `SEQUENTIAL` records all generated thumbnails in a
        /// serial manner, to the media/thumbnails directory.
        ///
        /// 0 to 2 items. A change replaces the resource.
        pub storage: Option<Value<Vec<String>>>,
        /// The targeted thumbnail-generation interval in seconds. This is configurable (and required) only if RecordingMode
        /// is `INTERVAL`.
        ///
        /// 1 to 60. A change replaces the resource.
        pub target_interval_seconds: Option<Value<i64>>,
    }

    impl Lower for ThumbnailConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RecordingMode", self.recording_mode);
            to.set("Resolution", self.resolution);
            to.set("Storage", self.storage);
            to.set("TargetIntervalSeconds", self.target_interval_seconds);
        }
    }
}

/// `AWS::IVS::Stage`.
///
/// The `AWS::IVS::Stage` resource specifies an stage. A stage is a virtual space where participants can exchange
/// video in real time.
///
/// Its ARN: `arn:${Partition}:ivs:${Region}:${Account}:stage/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Stage {
    /// Configuration object for individual participant recording.
    pub auto_participant_recording_configuration: Option<Value<stage::AutoParticipantRecordingConfiguration>>,
    /// Stage name.
    ///
    /// 0 to 128 characters.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<stage::Tag>>>,
}

impl Lower for Stage {
    fn fields(self, to: &mut Fields) {
        to.set("AutoParticipantRecordingConfiguration", self.auto_participant_recording_configuration);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Stage {
    const TYPE: &'static str = "AWS::IVS::Stage";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Stage> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// ID of the active session within the stage. For example: `st-a1b2c3d4e5f6g`.
    pub fn active_session_id(self) -> Value<String> {
        self.attribute("ActiveSessionId")
    }

    /// The stage ARN. For example: `arn:aws:ivs:us-west-2:123456789012:stage/abcdABCDefgh`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Stage`] is made of.
pub mod stage {
    use super::*;

    /// The `AWS::IVS::AutoParticipantRecordingConfiguration` property type describes a configuration for individual
    /// participant recording.
    #[derive(Clone, Debug, Default)]
    pub struct AutoParticipantRecordingConfiguration {
        /// HLS configuration object for individual participant recording.
        pub hls_configuration: Option<Value<HlsConfiguration>>,
        /// Types of media to be recorded. Default: `AUDIO_VIDEO`.
        ///
        /// 0 to 1 items.
        pub media_types: Option<Value<Vec<String>>>,
        /// If a stage publisher disconnects and then reconnects within the specified interval, the multiple recordings will
        /// be considered a single recording and merged together.
        ///
        /// 0 to 300.
        pub recording_reconnect_window_seconds: Option<Value<i64>>,
        /// ARN of the StorageConfiguration resource to use for individual participant recording. Default: "" (empty string,
        /// no storage configuration is specified).
        ///
        /// Required. 0 to 128 characters.
        pub storage_configuration_arn: Option<Value<String>>,
        /// A complex type that allows you to enable/disable the recording of thumbnails for individual participant
        /// recording and modify the interval at which thumbnails are generated for the live session.
        pub thumbnail_configuration: Option<Value<ThumbnailConfiguration>>,
    }

    impl Lower for AutoParticipantRecordingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("HlsConfiguration", self.hls_configuration);
            to.set("MediaTypes", self.media_types);
            to.set("RecordingReconnectWindowSeconds", self.recording_reconnect_window_seconds);
            to.set("StorageConfigurationArn", self.storage_configuration_arn);
            to.set("ThumbnailConfiguration", self.thumbnail_configuration);
        }
    }

    /// Object specifying an HLS configuration for individual participant recording.
    #[derive(Clone, Debug, Default)]
    pub struct HlsConfiguration {
        /// Object specifying a configuration of participant HLS recordings for individual participant recording.
        pub participant_recording_hls_configuration: Option<Value<ParticipantRecordingHlsConfiguration>>,
    }

    impl Lower for HlsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ParticipantRecordingHlsConfiguration", self.participant_recording_hls_configuration);
        }
    }

    /// Object specifying a configuration of participant HLS recordings for individual participant recording.
    #[derive(Clone, Debug, Default)]
    pub struct ParticipantRecordingHlsConfiguration {
        /// Defines the target duration for recorded segments generated when recording a stage participant. Segments may
        /// have durations longer than the specified value when needed to ensure each segment begins with a keyframe.
        ///
        /// 2 to 10.
        pub target_segment_duration_seconds: Option<Value<i64>>,
    }

    impl Lower for ParticipantRecordingHlsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("TargetSegmentDurationSeconds", self.target_segment_duration_seconds);
        }
    }

    /// An object representing a configuration of thumbnails for recorded video.
    #[derive(Clone, Debug, Default)]
    pub struct ThumbnailConfiguration {
        /// Object specifying a configuration of thumbnails for recorded video from an individual participant.
        pub participant_thumbnail_configuration: Option<Value<ParticipantThumbnailConfiguration>>,
    }

    impl Lower for ThumbnailConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ParticipantThumbnailConfiguration", self.participant_thumbnail_configuration);
        }
    }

    /// Object specifying a configuration of thumbnails for recorded video from an individual participant.
    #[derive(Clone, Debug, Default)]
    pub struct ParticipantThumbnailConfiguration {
        /// Thumbnail recording mode. Default: `DISABLED`.
        ///
        /// One of `INTERVAL`, `DISABLED`.
        pub recording_mode: Option<Value<String>>,
        /// Indicates the format in which thumbnails are recorded. `SEQUENTIAL` records all generated thumbnails in a serial
        /// manner, to the media/thumbnails/high directory.
        ///
        /// 0 to 2 items.
        pub storage: Option<Value<Vec<String>>>,
        /// The targeted thumbnail-generation interval in seconds. This is configurable only if `recordingMode` is
        /// `INTERVAL`.
        ///
        /// 1 to 86400.
        pub target_interval_seconds: Option<Value<i64>>,
    }

    impl Lower for ParticipantThumbnailConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RecordingMode", self.recording_mode);
            to.set("Storage", self.storage);
            to.set("TargetIntervalSeconds", self.target_interval_seconds);
        }
    }

    /// `Tag` of `AWS::IVS::Stage`.
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

/// `AWS::IVS::StorageConfiguration`.
///
/// The `AWS::IVS::StorageConfiguration` resource specifies an storage configuration. A storage configuration
/// describes an S3 location where recorded videos will be stored.
///
/// Its ARN: `arn:${Partition}:ivs:${Region}:${Account}:storage-configuration/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct StorageConfiguration {
    /// Storage cnfiguration name.
    ///
    /// 0 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An S3 storage configuration contains information about where recorded video will be stored. See the
    /// S3StorageConfiguration property type for more information.
    ///
    /// Required. A change replaces the resource.
    pub s3: Option<Value<storage_configuration::S3StorageConfiguration>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<storage_configuration::Tag>>>,
}

impl Lower for StorageConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("S3", self.s3);
        to.set("Tags", self.tags);
    }
}

impl Level1 for StorageConfiguration {
    const TYPE: &'static str = "AWS::IVS::StorageConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<StorageConfiguration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The storage-configuration ARN. For example:
    /// `arn:aws:ivs:us-west-2:123456789012:storage-configuration/abcdABCDefgh`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`StorageConfiguration`] is made of.
pub mod storage_configuration {
    use super::*;

    /// The S3StorageConfiguration property type describes an S3 location where recorded videos will be stored.
    #[derive(Clone, Debug, Default)]
    pub struct S3StorageConfiguration {
        /// Name of the S3 bucket where recorded video will be stored.
        ///
        /// Required. 3 to 63 characters. A change replaces the resource.
        pub bucket_name: Option<Value<String>>,
    }

    impl Lower for S3StorageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
        }
    }

    /// `Tag` of `AWS::IVS::StorageConfiguration`.
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

/// `AWS::IVS::StreamKey`.
///
/// The `AWS::IVS::StreamKey` resource specifies an stream key associated with the referenced channel. Use a stream
/// key to initiate a live stream.
///
/// Its ARN: `arn:${Partition}:ivs:${Region}:${Account}:stream-key/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct StreamKey {
    /// Channel ARN for the stream.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub channel_arn: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<stream_key::Tag>>>,
}

impl Lower for StreamKey {
    fn fields(self, to: &mut Fields) {
        to.set("ChannelArn", self.channel_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for StreamKey {
    const TYPE: &'static str = "AWS::IVS::StreamKey";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<StreamKey> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The stream-key ARN. For example: `arn:aws:ivs:us-west-2:123456789012:stream-key/g1H2I3j4k5L6`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The stream-key value. For example: `sk_us-west-2_abcdABCDefgh_567890abcdef`.
    pub fn value(self) -> Value<String> {
        self.attribute("Value")
    }
}

/// What [`StreamKey`] is made of.
pub mod stream_key {
    use super::*;

    /// `Tag` of `AWS::IVS::StreamKey`.
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
