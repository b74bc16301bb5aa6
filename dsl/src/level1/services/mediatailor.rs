//! `AWS::MediaTailor`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::MediaTailor::Channel`.
///
/// The configuration parameters for a channel. For information about MediaTailor channels, see Working with
/// channels in the \*MediaTailor User Guide\*.
///
/// Its ARN: `arn:${Partition}:mediatailor:${Region}:${Account}:channel/${ChannelName}`.
#[derive(Clone, Debug, Default)]
pub struct Channel {
    /// The list of audiences defined in channel.
    pub audiences: Option<Value<Vec<String>>>,
    /// The name of the channel.
    ///
    /// Required. A change replaces the resource.
    pub channel_name: Option<Value<String>>,
    /// The slate used to fill gaps between programs in the schedule. You must configure filler slate if your channel
    /// uses the `LINEAR` `PlaybackMode`.
    pub filler_slate: Option<Value<channel::SlateSource>>,
    /// The log configuration.
    pub log_configuration: Option<Value<channel::LogConfigurationForChannel>>,
    /// The channel's output properties.
    ///
    /// Required.
    pub outputs: Option<Value<Vec<channel::RequestOutputItem>>>,
    /// The type of playback mode for this channel.
    ///
    /// Required. One of `LOOP`, `LINEAR`.
    pub playback_mode: Option<Value<String>>,
    /// The tags to assign to the channel. Tags are key-value pairs that you can associate with Amazon resources to help
    /// with organization, access control, and cost tracking.
    pub tags: Option<Value<Vec<channel::Tag>>>,
    /// The tier for this channel. STANDARD tier channels can contain live programs.
    ///
    /// One of `BASIC`, `STANDARD`. A change replaces the resource.
    pub tier: Option<Value<String>>,
    /// The configuration for time-shifted viewing.
    pub time_shift_configuration: Option<Value<channel::TimeShiftConfiguration>>,
}

impl Lower for Channel {
    fn fields(self, to: &mut Fields) {
        to.set("Audiences", self.audiences);
        to.set("ChannelName", self.channel_name);
        to.set("FillerSlate", self.filler_slate);
        to.set("LogConfiguration", self.log_configuration);
        to.set("Outputs", self.outputs);
        to.set("PlaybackMode", self.playback_mode);
        to.set("Tags", self.tags);
        to.set("Tier", self.tier);
        to.set("TimeShiftConfiguration", self.time_shift_configuration);
    }
}

impl Level1 for Channel {
    const TYPE: &'static str = "AWS::MediaTailor::Channel";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Channel> {
    /// `Ref`: its `ChannelName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// \<p>The ARN of the channel.\</p>.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Channel`] is made of.
pub mod channel {
    use super::*;

    /// Slate VOD source configuration.
    #[derive(Clone, Debug, Default)]
    pub struct SlateSource {
        /// The name of the source location where the slate VOD source is stored.
        pub source_location_name: Option<Value<String>>,
        /// The slate VOD source name. The VOD source must already exist in a source location before it can be used for
        /// slate.
        pub vod_source_name: Option<Value<String>>,
    }

    impl Lower for SlateSource {
        fn fields(self, to: &mut Fields) {
            to.set("SourceLocationName", self.source_location_name);
            to.set("VodSourceName", self.vod_source_name);
        }
    }

    /// The log configuration for the channel.
    #[derive(Clone, Debug, Default)]
    pub struct LogConfigurationForChannel {
        /// The log types.
        pub log_types: Option<Value<Vec<String>>>,
    }

    impl Lower for LogConfigurationForChannel {
        fn fields(self, to: &mut Fields) {
            to.set("LogTypes", self.log_types);
        }
    }

    /// The output configuration for this channel.
    #[derive(Clone, Debug, Default)]
    pub struct RequestOutputItem {
        /// DASH manifest configuration parameters.
        pub dash_playlist_settings: Option<Value<DashPlaylistSettings>>,
        /// HLS playlist configuration parameters.
        pub hls_playlist_settings: Option<Value<HlsPlaylistSettings>>,
        /// The name of the manifest for the channel. The name appears in the `PlaybackUrl`.
        ///
        /// Required.
        pub manifest_name: Option<Value<String>>,
        /// A string used to match which `HttpPackageConfiguration` is used for each `VodSource`.
        ///
        /// Required.
        pub source_group: Option<Value<String>>,
    }

    impl Lower for RequestOutputItem {
        fn fields(self, to: &mut Fields) {
            to.set("DashPlaylistSettings", self.dash_playlist_settings);
            to.set("HlsPlaylistSettings", self.hls_playlist_settings);
            to.set("ManifestName", self.manifest_name);
            to.set("SourceGroup", self.source_group);
        }
    }

    /// Dash manifest configuration parameters.
    #[derive(Clone, Debug, Default)]
    pub struct DashPlaylistSettings {
        /// The total duration (in seconds) of each manifest. Minimum value: `30` seconds. Maximum value: `3600` seconds.
        pub manifest_window_seconds: Option<Value<f64>>,
        /// Minimum amount of content (measured in seconds) that a player must keep available in the buffer. Minimum value:
        /// `2` seconds.
        pub min_buffer_time_seconds: Option<Value<f64>>,
        /// Minimum amount of time (in seconds) that the player should wait before requesting updates to the manifest.
        pub min_update_period_seconds: Option<Value<f64>>,
        /// Amount of time (in seconds) that the player should be from the live point at the end of the manifest.
        pub suggested_presentation_delay_seconds: Option<Value<f64>>,
    }

    impl Lower for DashPlaylistSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ManifestWindowSeconds", self.manifest_window_seconds);
            to.set("MinBufferTimeSeconds", self.min_buffer_time_seconds);
            to.set("MinUpdatePeriodSeconds", self.min_update_period_seconds);
            to.set("SuggestedPresentationDelaySeconds", self.suggested_presentation_delay_seconds);
        }
    }

    /// HLS playlist configuration parameters.
    #[derive(Clone, Debug, Default)]
    pub struct HlsPlaylistSettings {
        /// Determines the type of SCTE 35 tags to use in ad markup. Specify `DATERANGE` to use `DATERANGE` tags (for live
        /// or VOD content).
        pub ad_markup_type: Option<Value<Vec<String>>>,
        /// The total duration (in seconds) of each manifest. Minimum value: `30` seconds. Maximum value: `3600` seconds.
        pub manifest_window_seconds: Option<Value<f64>>,
    }

    impl Lower for HlsPlaylistSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AdMarkupType", self.ad_markup_type);
            to.set("ManifestWindowSeconds", self.manifest_window_seconds);
        }
    }

    /// `Tag` of `AWS::MediaTailor::Channel`.
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

    /// The configuration for time-shifted viewing.
    #[derive(Clone, Debug, Default)]
    pub struct TimeShiftConfiguration {
        /// The maximum time delay for time-shifted viewing. The minimum allowed maximum time delay is 0 seconds, and the
        /// maximum allowed maximum time delay is 21600 seconds (6 hours).
        ///
        /// Required.
        pub max_time_delay_seconds: Option<Value<f64>>,
    }

    impl Lower for TimeShiftConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxTimeDelaySeconds", self.max_time_delay_seconds);
        }
    }
}

/// `AWS::MediaTailor::ChannelPolicy`.
///
/// Specifies an IAM policy for the channel. IAM policies are used to control access to your channel.
#[derive(Clone, Debug, Default)]
pub struct ChannelPolicy {
    /// The name of the channel associated with this Channel Policy.
    ///
    /// Required. A change replaces the resource.
    pub channel_name: Option<Value<String>>,
    /// The IAM policy for the channel. IAM policies are used to control access to your channel.
    ///
    /// Required.
    pub policy: Option<Value<Json>>,
}

impl Lower for ChannelPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("ChannelName", self.channel_name);
        to.set("Policy", self.policy);
    }
}

impl Level1 for ChannelPolicy {
    const TYPE: &'static str = "AWS::MediaTailor::ChannelPolicy";
}

impl Handle<ChannelPolicy> {
    /// `Ref`: its `ChannelName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::MediaTailor::Function`.
///
/// Resource Type definition for AWS::MediaTailor::Function.
#[derive(Clone, Debug, Default)]
pub struct Function {
    /// The configuration for an AWS\_SERVICE\_REQUEST function. Contains the target service, target Region, and request
    /// parameters that the function uses to call an AWS service API.
    pub aws_service_request_configuration: Option<Value<function::AwsServiceRequestConfiguration>>,
    /// The configuration for a CONCURRENT\_EXECUTOR function. A CONCURRENT\_EXECUTOR runs a set of child functions in
    /// parallel, up to a maximum concurrency, and combines their output when all functions complete.
    pub concurrent_executor_configuration: Option<Value<function::ConcurrentExecutorConfiguration>>,
    /// Configuration for custom output functions.
    pub custom_output_configuration: Option<Value<function::CustomOutputConfiguration>>,
    /// A description of the function.
    pub description: Option<Value<String>>,
    /// The unique identifier for the function.
    ///
    /// Required. A change replaces the resource.
    pub function_id: Option<Value<String>>,
    /// The type of the function. Determines which configuration object is used.
    ///
    /// Required. One of `HTTP_REQUEST`, `AWS_SERVICE_REQUEST`, `CUSTOM_OUTPUT`, `CONCURRENT_EXECUTOR`,
    /// `SEQUENTIAL_EXECUTOR`, `VAST_REQUEST`.
    pub function_type: Option<Value<String>>,
    /// Configuration for HTTP request functions.
    pub http_request_configuration: Option<Value<function::HttpRequestConfiguration>>,
    /// The configuration for a SEQUENTIAL\_EXECUTOR function. A SEQUENTIAL\_EXECUTOR runs an ordered list of child
    /// functions one at a time, passing data between them.
    pub sequential_executor_configuration: Option<Value<function::SequentialExecutorConfiguration>>,
    /// The tags to assign to the function resource.
    pub tags: Option<Value<Vec<function::Tag>>>,
    /// The configuration for a VAST\_REQUEST function. Specifies the HTTP method, URL, headers, body, timeout, and
    /// output expressions for a request to a VAST endpoint.
    pub vast_request_configuration: Option<Value<function::VastRequestConfiguration>>,
}

impl Lower for Function {
    fn fields(self, to: &mut Fields) {
        to.set("AwsServiceRequestConfiguration", self.aws_service_request_configuration);
        to.set("ConcurrentExecutorConfiguration", self.concurrent_executor_configuration);
        to.set("CustomOutputConfiguration", self.custom_output_configuration);
        to.set("Description", self.description);
        to.set("FunctionId", self.function_id);
        to.set("FunctionType", self.function_type);
        to.set("HttpRequestConfiguration", self.http_request_configuration);
        to.set("SequentialExecutorConfiguration", self.sequential_executor_configuration);
        to.set("Tags", self.tags);
        to.set("VastRequestConfiguration", self.vast_request_configuration);
    }
}

impl Level1 for Function {
    const TYPE: &'static str = "AWS::MediaTailor::Function";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Function> {
    /// `Ref`: its `FunctionId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the function.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Function`] is made of.
pub mod function {
    use super::*;

    /// The configuration for an AWS\_SERVICE\_REQUEST function. Contains the target service, target Region, and request
    /// parameters that the function uses to call an AWS service API.
    #[derive(Clone, Debug, Default)]
    pub struct AwsServiceRequestConfiguration {
        /// An expression that evaluates to the request body for the AWS service API call. The body must conform to the
        /// input format that the target service operation expects.
        pub body: Option<Value<String>>,
        /// A map of HTTP header names to expression values. MediaTailor evaluates each header value expression at runtime
        /// and includes the result in the outbound request to the AWS service.
        pub headers: Option<Value<BTreeMap<String, String>>>,
        /// Required. One of `GET`, `POST`.
        pub method_type: Option<Value<String>>,
        /// A map of output bindings. Each key is a namespaced output path, such as player\_params.device\_type. Each value
        /// is an expression that MediaTailor evaluates at runtime and can reference the response object from the target
        /// service.
        pub output: Option<Value<BTreeMap<String, String>>>,
        /// The maximum time, in milliseconds, that MediaTailor waits for a response from the AWS service. If the call
        /// exceeds this timeout, MediaTailor sets the response status code to null and proceeds with output expression
        /// evaluation.
        ///
        /// Required. 100 to 2000.
        pub request_timeout_milliseconds: Option<Value<i64>>,
        /// The expression language used to evaluate expressions in the function configuration. Set this to JSONATA.
        ///
        /// Required. One of `JSONATA`.
        pub runtime: Option<Value<String>>,
        /// The AWS Region for the target service. Specify a static Region code (for example, us-east-1) or a JSONata
        /// expression that resolves to a Region code at runtime (for example, {%inference.region%}).
        ///
        /// Required. 1 to 256 characters.
        pub target_region: Option<Value<String>>,
        /// The AWS service to call. Valid value: elemental-inference (AWS Elemental Inference).
        ///
        /// Required. 1 to 63 characters.
        pub target_service: Option<Value<String>>,
        /// An expression that evaluates to the endpoint URL for the target AWS service API operation. Use {%...%}
        /// delimiters for dynamic expressions.
        ///
        /// Required.
        pub url: Option<Value<String>>,
    }

    impl Lower for AwsServiceRequestConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Body", self.body);
            to.set("Headers", self.headers);
            to.set("MethodType", self.method_type);
            to.set("Output", self.output);
            to.set("RequestTimeoutMilliseconds", self.request_timeout_milliseconds);
            to.set("Runtime", self.runtime);
            to.set("TargetRegion", self.target_region);
            to.set("TargetService", self.target_service);
            to.set("Url", self.url);
        }
    }

    /// The configuration for a CONCURRENT\_EXECUTOR function. A CONCURRENT\_EXECUTOR runs a set of child functions in
    /// parallel, up to a maximum concurrency, and combines their output when all functions complete.
    #[derive(Clone, Debug, Default)]
    pub struct ConcurrentExecutorConfiguration {
        /// The list of 1 to 10 child functions that MediaTailor runs in parallel. Each entry specifies a child function to
        /// execute and an optional run condition expression that controls whether the function runs.
        ///
        /// Required. 1 to 10 items.
        pub function_list: Option<Value<Vec<FunctionRef>>>,
        /// The maximum number of child functions that MediaTailor runs simultaneously.
        ///
        /// Required. 1 to 2.
        pub max_concurrency: Option<Value<i64>>,
        /// A map of output bindings that controls which bindings the executor commits to the session state after all child
        /// functions complete.
        ///
        /// Required.
        pub output: Option<Value<BTreeMap<String, String>>>,
        /// The expression language used to evaluate expressions in the function configuration. Set this to JSONATA.
        ///
        /// Required. One of `JSONATA`.
        pub runtime: Option<Value<String>>,
        /// The maximum time, in milliseconds, for all child functions to complete. This timeout covers every function in
        /// the list, including any HTTP calls the child functions make.
        ///
        /// Required. 100 to 2000.
        pub timeout_milliseconds: Option<Value<i64>>,
    }

    impl Lower for ConcurrentExecutorConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FunctionList", self.function_list);
            to.set("MaxConcurrency", self.max_concurrency);
            to.set("Output", self.output);
            to.set("Runtime", self.runtime);
            to.set("TimeoutMilliseconds", self.timeout_milliseconds);
        }
    }

    /// A reference to a child function within an executor function.
    #[derive(Clone, Debug, Default)]
    pub struct FunctionRef {
        /// An optional alternate name for the child function within the executor. MediaTailor uses this value as the
        /// namespace for the child function's output.
        pub alias: Option<Value<String>>,
        /// The identifier of the child function to execute.
        ///
        /// A change replaces the resource.
        pub function_id: Option<Value<String>>,
        /// An optional expression that evaluates to a boolean. MediaTailor evaluates this expression immediately before
        /// running the child function, using the accumulated state at that point.
        pub run_condition: Option<Value<String>>,
    }

    impl Lower for FunctionRef {
        fn fields(self, to: &mut Fields) {
            to.set("Alias", self.alias);
            to.set("FunctionId", self.function_id);
            to.set("RunCondition", self.run_condition);
        }
    }

    /// Configuration for custom output functions.
    #[derive(Clone, Debug, Default)]
    pub struct CustomOutputConfiguration {
        /// A map of output key-value pairs that define the custom output.
        pub output: Option<Value<BTreeMap<String, String>>>,
        /// The expression language used to evaluate expressions in the function configuration. Set this to JSONATA.
        ///
        /// Required. One of `JSONATA`.
        pub runtime: Option<Value<String>>,
    }

    impl Lower for CustomOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Output", self.output);
            to.set("Runtime", self.runtime);
        }
    }

    /// Configuration for HTTP request functions.
    #[derive(Clone, Debug, Default)]
    pub struct HttpRequestConfiguration {
        /// The body of the HTTP request.
        pub body: Option<Value<String>>,
        /// A map of HTTP headers to include in the request.
        pub headers: Option<Value<BTreeMap<String, String>>>,
        /// The HTTP method type for the request.
        ///
        /// Required. One of `GET`, `POST`.
        pub method_type: Option<Value<String>>,
        /// A map of output key-value pairs. Keys must start with session., temp., avail., scte., or be a valid adsRequest
        /// directive.
        pub output: Option<Value<BTreeMap<String, String>>>,
        /// The timeout in milliseconds for the HTTP request. Maximum value is 2000.
        ///
        /// Required.
        pub request_timeout_milliseconds: Option<Value<i64>>,
        /// The expression language used to evaluate expressions in the function configuration. Set this to JSONATA.
        ///
        /// Required. One of `JSONATA`.
        pub runtime: Option<Value<String>>,
        /// The URL endpoint for the HTTP request.
        ///
        /// Required.
        pub url: Option<Value<String>>,
    }

    impl Lower for HttpRequestConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Body", self.body);
            to.set("Headers", self.headers);
            to.set("MethodType", self.method_type);
            to.set("Output", self.output);
            to.set("RequestTimeoutMilliseconds", self.request_timeout_milliseconds);
            to.set("Runtime", self.runtime);
            to.set("Url", self.url);
        }
    }

    /// The configuration for a SEQUENTIAL\_EXECUTOR function. A SEQUENTIAL\_EXECUTOR runs an ordered list of child
    /// functions one at a time, passing data between them.
    #[derive(Clone, Debug, Default)]
    pub struct SequentialExecutorConfiguration {
        /// An ordered list of 1 to 10 steps. Each step specifies a child function to execute and an optional run condition
        /// expression that controls whether the step runs.
        ///
        /// Required.
        pub function_list: Option<Value<Vec<FunctionRef>>>,
        /// A map of output bindings that controls which bindings the sequence commits to the session state after all steps
        /// complete.
        pub output: Option<Value<BTreeMap<String, String>>>,
        /// The expression language used to evaluate expressions in the function configuration. Set this to JSONATA.
        ///
        /// Required. One of `JSONATA`.
        pub runtime: Option<Value<String>>,
        /// The maximum time, in milliseconds, for the entire sequence to complete. This timeout covers all steps, including
        /// any HTTP calls made by child functions.
        ///
        /// Required.
        pub timeout_milliseconds: Option<Value<i64>>,
    }

    impl Lower for SequentialExecutorConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FunctionList", self.function_list);
            to.set("Output", self.output);
            to.set("Runtime", self.runtime);
            to.set("TimeoutMilliseconds", self.timeout_milliseconds);
        }
    }

    /// `Tag` of `AWS::MediaTailor::Function`.
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

    /// The configuration for a VAST\_REQUEST function. Specifies the HTTP method, URL, headers, body, timeout, and
    /// output expressions for a request to a VAST endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct VastRequestConfiguration {
        /// An expression that evaluates to the request body, for example to send an OpenRTB bid request. The expression can
        /// be up to 100,000 characters, and the body after evaluation can be up to 64 KB.
        pub body: Option<Value<String>>,
        /// A map of HTTP header names to expression values. MediaTailor evaluates each header value expression at runtime
        /// and includes the result in the outbound request.
        pub headers: Option<Value<BTreeMap<String, String>>>,
        /// Required. One of `GET`, `POST`.
        pub method_type: Option<Value<String>>,
        /// A map of output bindings. Each key is a namespaced output path (such as temp.wrappedAds), and each value is an
        /// expression that MediaTailor evaluates at runtime.
        pub output: Option<Value<BTreeMap<String, String>>>,
        /// The maximum time, in milliseconds, that MediaTailor waits for a response from the VAST endpoint. The timeout
        /// covers the entire response, including any wrapper redirects that MediaTailor follows.
        ///
        /// Required. 100 to 2000.
        pub request_timeout_milliseconds: Option<Value<i64>>,
        /// The expression language used to evaluate expressions in the function configuration. Set this to JSONATA.
        ///
        /// Required. One of `JSONATA`.
        pub runtime: Option<Value<String>>,
        /// An expression that evaluates to the VAST endpoint URL. Use {%...%} delimiters for dynamic expressions.
        ///
        /// Required.
        pub url: Option<Value<String>>,
    }

    impl Lower for VastRequestConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Body", self.body);
            to.set("Headers", self.headers);
            to.set("MethodType", self.method_type);
            to.set("Output", self.output);
            to.set("RequestTimeoutMilliseconds", self.request_timeout_milliseconds);
            to.set("Runtime", self.runtime);
            to.set("Url", self.url);
        }
    }
}

/// `AWS::MediaTailor::LiveSource`.
///
/// Live source configuration parameters.
#[derive(Clone, Debug, Default)]
pub struct LiveSource {
    /// The HTTP package configurations for the live source.
    ///
    /// Required.
    pub http_package_configurations: Option<Value<Vec<live_source::HttpPackageConfiguration>>>,
    /// The name that's used to refer to a live source.
    ///
    /// Required. A change replaces the resource.
    pub live_source_name: Option<Value<String>>,
    /// The name of the source location.
    ///
    /// Required. A change replaces the resource.
    pub source_location_name: Option<Value<String>>,
    /// The tags assigned to the live source. Tags are key-value pairs that you can associate with Amazon resources to
    /// help with organization, access control, and cost tracking.
    pub tags: Option<Value<Vec<live_source::Tag>>>,
}

impl Lower for LiveSource {
    fn fields(self, to: &mut Fields) {
        to.set("HttpPackageConfigurations", self.http_package_configurations);
        to.set("LiveSourceName", self.live_source_name);
        to.set("SourceLocationName", self.source_location_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LiveSource {
    const TYPE: &'static str = "AWS::MediaTailor::LiveSource";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LiveSource> {
    /// `Ref`: `LiveSourceName`, `SourceLocationName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// \<p>The ARN of the live source.\</p>.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`LiveSource`] is made of.
pub mod live_source {
    use super::*;

    /// The HTTP package configuration properties for the requested VOD source.
    #[derive(Clone, Debug, Default)]
    pub struct HttpPackageConfiguration {
        /// The relative path to the URL for this VOD source. This is combined with
        /// `SourceLocation::HttpConfiguration::BaseUrl` to form a valid URL.
        ///
        /// Required.
        pub path: Option<Value<String>>,
        /// The name of the source group. This has to match one of the `Channel::Outputs::SourceGroup`.
        ///
        /// Required.
        pub source_group: Option<Value<String>>,
        /// The streaming protocol for this package configuration. Supported values are `HLS` and `DASH`.
        ///
        /// Required. One of `DASH`, `HLS`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for HttpPackageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Path", self.path);
            to.set("SourceGroup", self.source_group);
            to.set("Type", self.type_);
        }
    }

    /// `Tag` of `AWS::MediaTailor::LiveSource`.
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

/// `AWS::MediaTailor::PlaybackConfiguration`.
///
/// Adds a new playback configuration to AWS Elemental MediaTailor.
///
/// Its ARN: `arn:${Partition}:mediatailor:${Region}:${Account}:playbackConfiguration/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct PlaybackConfiguration {
    /// The setting that indicates what conditioning MediaTailor will perform on ads that the ad decision server (ADS)
    /// returns, and what priority MediaTailor uses when inserting ads.
    pub ad_conditioning_configuration: Option<Value<playback_configuration::AdConditioningConfiguration>>,
    /// The configuration for the request to the specified Ad Decision Server URL.
    pub ad_decision_server_configuration: Option<Value<playback_configuration::AdDecisionServerConfiguration>>,
    /// The URL for the ad decision server (ADS). This includes the specification of static parameters and placeholders
    /// for dynamic parameters.
    ///
    /// Required.
    pub ad_decision_server_url: Option<Value<String>>,
    /// The settings that control how many concurrent requests MediaTailor makes to the ad decision server (ADS).
    pub ads_personalization_concurrency: Option<Value<playback_configuration::AdsPersonalizationConcurrency>>,
    /// The ad decision server (ADS) request timeouts and personalization time budgets for live, VOD, and prefetch
    /// workflows.
    pub ads_personalization_timeouts: Option<Value<playback_configuration::AdsPersonalizationTimeouts>>,
    /// The configuration for avail suppression, also known as ad suppression. For more information about ad
    /// suppression, see Ad Suppression.
    pub avail_suppression: Option<Value<playback_configuration::AvailSuppression>>,
    /// The beaconing configuration for this playback configuration, which controls whether AWS Elemental MediaTailor
    /// includes beacons of its own in the ad tracking response.
    pub beaconing_configuration: Option<Value<playback_configuration::BeaconingConfiguration>>,
    /// The configuration for bumpers. Bumpers are short audio or video clips that play at the start or before the end
    /// of an ad break.
    pub bumper: Option<Value<playback_configuration::Bumper>>,
    /// The configuration for using a content delivery network (CDN), like Amazon CloudFront, for content and ad segment
    /// management.
    pub cdn_configuration: Option<Value<playback_configuration::CdnConfiguration>>,
    /// The player parameters and aliases used as dynamic variables during session initialization. For more information,
    /// see Domain Variables.
    pub configuration_aliases: Option<Value<BTreeMap<String, Json>>>,
    /// The configuration for a DASH source.
    pub dash_configuration: Option<Value<playback_configuration::DashConfiguration>>,
    /// A map of event names to function identifiers for custom processing during session lifecycle events.
    pub function_mapping: Option<Value<BTreeMap<String, String>>>,
    /// The configuration for HLS content.
    pub hls_configuration: Option<Value<playback_configuration::HlsConfiguration>>,
    /// The setting that controls whether players can use stitched or guided ad insertion. The default, `STITCHED_ONLY`,
    /// forces all player sessions to use stitched (server-side) ad insertion.
    ///
    /// One of `STITCHED_ONLY`, `PLAYER_SELECT`.
    pub insertion_mode: Option<Value<String>>,
    /// The configuration for pre-roll ad insertion.
    pub live_pre_roll_configuration: Option<Value<playback_configuration::LivePreRollConfiguration>>,
    /// Defines where AWS Elemental MediaTailor sends logs for the playback configuration.
    pub log_configuration: Option<Value<playback_configuration::LogConfiguration>>,
    /// The configuration for manifest processing rules. Manifest processing rules enable customization of the
    /// personalized manifests created by MediaTailor.
    pub manifest_processing_rules: Option<Value<playback_configuration::ManifestProcessingRules>>,
    /// The identifier for the playback configuration.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Defines the maximum duration of underfilled ad time (in seconds) allowed in an ad break.
    ///
    /// At least 1.
    pub personalization_threshold_seconds: Option<Value<i64>>,
    /// The URL for a video asset to transcode and use to fill in time that's not used by ads. AWS Elemental MediaTailor
    /// shows the slate to fill in gaps in media content.
    pub slate_ad_url: Option<Value<String>>,
    /// The tags to assign to the playback configuration. Tags are key-value pairs that you can associate with Amazon
    /// resources to help with organization, access control, and cost tracking.
    pub tags: Option<Value<Vec<playback_configuration::Tag>>>,
    /// The name that is used to associate this playback configuration with a custom transcode profile. This overrides
    /// the dynamic transcoding defaults of MediaTailor.
    pub transcode_profile_name: Option<Value<String>>,
    /// The URL prefix for the parent manifest for the stream, minus the asset ID. The maximum length is 512 characters.
    ///
    /// Required.
    pub video_content_source_url: Option<Value<String>>,
}

impl Lower for PlaybackConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("AdConditioningConfiguration", self.ad_conditioning_configuration);
        to.set("AdDecisionServerConfiguration", self.ad_decision_server_configuration);
        to.set("AdDecisionServerUrl", self.ad_decision_server_url);
        to.set("AdsPersonalizationConcurrency", self.ads_personalization_concurrency);
        to.set("AdsPersonalizationTimeouts", self.ads_personalization_timeouts);
        to.set("AvailSuppression", self.avail_suppression);
        to.set("BeaconingConfiguration", self.beaconing_configuration);
        to.set("Bumper", self.bumper);
        to.set("CdnConfiguration", self.cdn_configuration);
        to.set("ConfigurationAliases", self.configuration_aliases);
        to.set("DashConfiguration", self.dash_configuration);
        to.set("FunctionMapping", self.function_mapping);
        to.set("HlsConfiguration", self.hls_configuration);
        to.set("InsertionMode", self.insertion_mode);
        to.set("LivePreRollConfiguration", self.live_pre_roll_configuration);
        to.set("LogConfiguration", self.log_configuration);
        to.set("ManifestProcessingRules", self.manifest_processing_rules);
        to.set("Name", self.name);
        to.set("PersonalizationThresholdSeconds", self.personalization_threshold_seconds);
        to.set("SlateAdUrl", self.slate_ad_url);
        to.set("Tags", self.tags);
        to.set("TranscodeProfileName", self.transcode_profile_name);
        to.set("VideoContentSourceUrl", self.video_content_source_url);
    }
}

impl Level1 for PlaybackConfiguration {
    const TYPE: &'static str = "AWS::MediaTailor::PlaybackConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PlaybackConfiguration> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The URL generated by MediaTailor to initiate a playback session. The session uses server-side reporting.
    pub fn dash_configuration_manifest_endpoint_prefix(self) -> Value<String> {
        self.attribute("DashConfiguration.ManifestEndpointPrefix")
    }

    /// The URL that is used to initiate a playback session for devices that support Apple HLS. The session uses
    /// server-side reporting.
    pub fn hls_configuration_manifest_endpoint_prefix(self) -> Value<String> {
        self.attribute("HlsConfiguration.ManifestEndpointPrefix")
    }

    /// The Amazon Resource Name (ARN) for the playback configuration.
    pub fn playback_configuration_arn(self) -> Value<Arn> {
        self.attribute("PlaybackConfigurationArn")
    }

    /// The URL that the player accesses to get a manifest from MediaTailor. This session will use server-side
    /// reporting.
    pub fn playback_endpoint_prefix(self) -> Value<String> {
        self.attribute("PlaybackEndpointPrefix")
    }

    /// The URL that the player uses to initialize a session that uses client-side reporting.
    pub fn session_initialization_endpoint_prefix(self) -> Value<String> {
        self.attribute("SessionInitializationEndpointPrefix")
    }
}

/// What [`PlaybackConfiguration`] is made of.
pub mod playback_configuration {
    use super::*;

    /// The setting that indicates what conditioning MediaTailor will perform on ads that the ad decision server (ADS)
    /// returns.
    #[derive(Clone, Debug, Default)]
    pub struct AdConditioningConfiguration {
        /// For ads that have media files with streaming delivery and supported file extensions, indicates what transcoding
        /// action MediaTailor takes when it first receives these ads from the ADS.
        ///
        /// Required. One of `TRANSCODE`, `NONE`.
        pub streaming_media_file_conditioning: Option<Value<String>>,
    }

    impl Lower for AdConditioningConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("StreamingMediaFileConditioning", self.streaming_media_file_conditioning);
        }
    }

    /// The configuration for the request to the specified Ad Decision Server URL.
    #[derive(Clone, Debug, Default)]
    pub struct AdDecisionServerConfiguration {
        /// The configuration for the request to the Ad Decision Server URL.
        pub http_request: Option<Value<HttpRequest>>,
        /// The configuration for how MediaTailor processes the VAST response returned by the Ad Decision Server.
        pub vast_response: Option<Value<VastResponse>>,
    }

    impl Lower for AdDecisionServerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("HttpRequest", self.http_request);
            to.set("VastResponse", self.vast_response);
        }
    }

    /// The configuration for the request to the Ad Decision Server URL.
    #[derive(Clone, Debug, Default)]
    pub struct HttpRequest {
        /// The body of the request to the Ad Decision Server URL. The maximum length is 100,000 characters.
        pub body: Option<Value<String>>,
        /// The compression type of the request sent to the Ad Decision Server URL. Only the POST HTTP Method permits
        /// compression other than NONE.
        ///
        /// One of `NONE`, `GZIP`.
        pub compress_request: Option<Value<String>>,
        /// The headers in the request sent to the Ad Decision Server URL. The max length is 10,000 characters.
        pub headers: Option<Value<BTreeMap<String, String>>>,
        /// Supported HTTP Methods for the request to the Ad Decision Server URL.
        ///
        /// One of `GET`, `POST`.
        pub http_method: Option<Value<String>>,
    }

    impl Lower for HttpRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Body", self.body);
            to.set("CompressRequest", self.compress_request);
            to.set("Headers", self.headers);
            to.set("HttpMethod", self.http_method);
        }
    }

    /// The configuration for how MediaTailor processes the VAST response returned by the Ad Decision Server.
    #[derive(Clone, Debug, Default)]
    pub struct VastResponse {
        /// Determines how MediaTailor sequences ads returned in the VAST response from the Ad Decision Server.
        ///
        /// One of `FOLLOW_AD_SEQUENCE`, `IGNORE_AD_SEQUENCE`, `FOLLOW_AD_SEQUENCE_ONLY_LIVE`,
        /// `FOLLOW_AD_SEQUENCE_ONLY_VOD`.
        pub ad_sequencing_mode: Option<Value<String>>,
    }

    impl Lower for VastResponse {
        fn fields(self, to: &mut Fields) {
            to.set("AdSequencingMode", self.ad_sequencing_mode);
        }
    }

    /// The settings that control how many concurrent requests MediaTailor makes to the ad decision server (ADS).
    #[derive(Clone, Debug, Default)]
    pub struct AdsPersonalizationConcurrency {
        /// Enables parallel processing of ADS requests in VOD workflows when the ADS returns VAST responses. The default is
        /// false.
        pub enable_vod_vast_parallelization: Option<Value<bool>>,
        /// The maximum number of simultaneous requests that MediaTailor makes to the ADS for each manifest request.
        pub max_concurrent_ads_requests: Option<Value<i64>>,
    }

    impl Lower for AdsPersonalizationConcurrency {
        fn fields(self, to: &mut Fields) {
            to.set("EnableVodVastParallelization", self.enable_vod_vast_parallelization);
            to.set("MaxConcurrentAdsRequests", self.max_concurrent_ads_requests);
        }
    }

    /// The ad decision server (ADS) request timeouts and personalization time budgets for live, VOD, and prefetch
    /// workflows.
    #[derive(Clone, Debug, Default)]
    pub struct AdsPersonalizationTimeouts {
        /// The maximum time, in milliseconds, that MediaTailor waits for a single ADS response during live or VOD playback.
        pub ads_request_timeout_milliseconds: Option<Value<i64>>,
        /// The maximum total time, in milliseconds, that MediaTailor spends on ADS activity for live manifests.
        pub live_maximum_ads_personalization_time_milliseconds: Option<Value<i64>>,
        /// The maximum time, in milliseconds, that MediaTailor waits for a single ADS response during prefetch retrieval.
        pub prefetch_ads_request_timeout_milliseconds: Option<Value<i64>>,
        /// The maximum total time, in milliseconds, that MediaTailor spends on ADS activity during prefetch retrieval.
        pub prefetch_maximum_ads_personalization_time_milliseconds: Option<Value<i64>>,
        /// The maximum total time, in milliseconds, that MediaTailor spends on ADS activity for VOD manifests. The default
        /// is 10000.
        pub vod_maximum_ads_personalization_time_milliseconds: Option<Value<i64>>,
    }

    impl Lower for AdsPersonalizationTimeouts {
        fn fields(self, to: &mut Fields) {
            to.set("AdsRequestTimeoutMilliseconds", self.ads_request_timeout_milliseconds);
            to.set(
                "LiveMaximumAdsPersonalizationTimeMilliseconds",
                self.live_maximum_ads_personalization_time_milliseconds,
            );
            to.set("PrefetchAdsRequestTimeoutMilliseconds", self.prefetch_ads_request_timeout_milliseconds);
            to.set(
                "PrefetchMaximumAdsPersonalizationTimeMilliseconds",
                self.prefetch_maximum_ads_personalization_time_milliseconds,
            );
            to.set(
                "VodMaximumAdsPersonalizationTimeMilliseconds",
                self.vod_maximum_ads_personalization_time_milliseconds,
            );
        }
    }

    /// The configuration for avail suppression, also known as ad suppression. For more information about ad
    /// suppression, see Ad Suppression.
    #[derive(Clone, Debug, Default)]
    pub struct AvailSuppression {
        /// Defines the policy to apply to the avail suppression mode. `BEHIND_LIVE_EDGE` will always use the full avail
        /// suppression policy.
        ///
        /// One of `PARTIAL_AVAIL`, `FULL_AVAIL_ONLY`.
        pub fill_policy: Option<Value<String>>,
        /// Sets the ad suppression mode. By default, ad suppression is off and all ad breaks are filled with ads or slate.
        ///
        /// One of `OFF`, `BEHIND_LIVE_EDGE`, `AFTER_LIVE_EDGE`.
        pub mode: Option<Value<String>>,
        /// A live edge offset time in HH:MM:SS. MediaTailor won't fill ad breaks on or behind this time in the manifest
        /// lookback window.
        pub value: Option<Value<String>>,
    }

    impl Lower for AvailSuppression {
        fn fields(self, to: &mut Fields) {
            to.set("FillPolicy", self.fill_policy);
            to.set("Mode", self.mode);
            to.set("Value", self.value);
        }
    }

    /// The beaconing configuration for a playback configuration. Beaconing controls whether AWS Elemental MediaTailor
    /// includes its own beacons in the ad tracking response, in addition to the ad server beacons.
    #[derive(Clone, Debug, Default)]
    pub struct BeaconingConfiguration {
        /// The beaconing settings for client-side reporting sessions. If you omit this object, MediaTailor uses INSIGHTS
        /// reporting mode.
        pub client_side: Option<Value<ClientSideBeaconingConfiguration>>,
    }

    impl Lower for BeaconingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ClientSide", self.client_side);
        }
    }

    /// The beaconing settings that apply to client-side reporting sessions: whether AWS Elemental MediaTailor includes
    /// its beacons in the ad tracking response, and which player operation events it reports on.
    #[derive(Clone, Debug, Default)]
    pub struct ClientSideBeaconingConfiguration {
        /// The player operation events to report on, in addition to the ad progress events that MediaTailor always reports
        /// on.
        pub additional_event_types: Option<Value<Vec<String>>>,
        /// Specifies whether MediaTailor includes its beacons in the ad tracking response. INSIGHTS includes MediaTailor
        /// beacons; DISABLED does not.
        ///
        /// Required. One of `DISABLED`, `INSIGHTS`.
        pub reporting_mode: Option<Value<String>>,
    }

    impl Lower for ClientSideBeaconingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalEventTypes", self.additional_event_types);
            to.set("ReportingMode", self.reporting_mode);
        }
    }

    /// The configuration for bumpers. Bumpers are short audio or video clips that play at the start or before the end
    /// of an ad break.
    #[derive(Clone, Debug, Default)]
    pub struct Bumper {
        /// The URL for the end bumper asset.
        pub end_url: Option<Value<String>>,
        /// The URL for the start bumper asset.
        pub start_url: Option<Value<String>>,
    }

    impl Lower for Bumper {
        fn fields(self, to: &mut Fields) {
            to.set("EndUrl", self.end_url);
            to.set("StartUrl", self.start_url);
        }
    }

    /// The configuration for using a content delivery network (CDN), like Amazon CloudFront, for content and ad segment
    /// management.
    #[derive(Clone, Debug, Default)]
    pub struct CdnConfiguration {
        /// A non-default content delivery network (CDN) to serve ad segments. By default, AWS Elemental MediaTailor uses
        /// Amazon CloudFront with default cache settings as its CDN for ad segments.
        pub ad_segment_url_prefix: Option<Value<String>>,
        /// A content delivery network (CDN) to cache content segments, so that content requests don’t always have to go to
        /// the origin server.
        pub content_segment_url_prefix: Option<Value<String>>,
    }

    impl Lower for CdnConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AdSegmentUrlPrefix", self.ad_segment_url_prefix);
            to.set("ContentSegmentUrlPrefix", self.content_segment_url_prefix);
        }
    }

    /// The configuration for DASH content.
    #[derive(Clone, Debug, Default)]
    pub struct DashConfiguration {
        /// The setting that controls whether MediaTailor includes the Location tag in DASH manifests. MediaTailor populates
        /// the Location tag with the URL for manifest update requests, to be used by players that don't support sticky
        /// redirects.
        pub mpd_location: Option<Value<String>>,
        /// The setting that controls whether MediaTailor handles manifests from the origin server as multi-period manifests
        /// or single-period manifests.
        ///
        /// One of `SINGLE_PERIOD`, `MULTI_PERIOD`.
        pub origin_manifest_type: Option<Value<String>>,
    }

    impl Lower for DashConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MpdLocation", self.mpd_location);
            to.set("OriginManifestType", self.origin_manifest_type);
        }
    }

    /// The configuration for HLS content.
    #[derive(Clone, Debug, Default)]
    pub struct HlsConfiguration {}

    impl Lower for HlsConfiguration {
        fn fields(self, _: &mut Fields) {}
    }

    /// The configuration for pre-roll ad insertion.
    #[derive(Clone, Debug, Default)]
    pub struct LivePreRollConfiguration {
        /// The configuration for the request to the pre-roll Ad Decision Server.
        pub ad_decision_server_configuration: Option<Value<PreRollAdDecisionServerConfiguration>>,
        /// The URL for the ad decision server (ADS) for pre-roll ads. This includes the specification of static parameters
        /// and placeholders for dynamic parameters.
        pub ad_decision_server_url: Option<Value<String>>,
        /// The maximum allowed duration for the pre-roll ad avail. AWS Elemental MediaTailor won't play pre-roll ads to
        /// exceed this duration, regardless of the total duration of ads that the ADS returns.
        pub max_duration_seconds: Option<Value<i64>>,
    }

    impl Lower for LivePreRollConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AdDecisionServerConfiguration", self.ad_decision_server_configuration);
            to.set("AdDecisionServerUrl", self.ad_decision_server_url);
            to.set("MaxDurationSeconds", self.max_duration_seconds);
        }
    }

    /// The configuration for the request to the pre-roll Ad Decision Server.
    #[derive(Clone, Debug, Default)]
    pub struct PreRollAdDecisionServerConfiguration {
        /// The configuration for how MediaTailor processes the VAST response returned by the pre-roll Ad Decision Server.
        pub vast_response: Option<Value<PreRollVastResponse>>,
    }

    impl Lower for PreRollAdDecisionServerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("VastResponse", self.vast_response);
        }
    }

    /// The configuration for how MediaTailor processes the VAST response returned by the pre-roll Ad Decision Server.
    #[derive(Clone, Debug, Default)]
    pub struct PreRollVastResponse {
        /// Determines how MediaTailor sequences ads returned in the pre-roll VAST response.
        ///
        /// One of `FOLLOW_AD_SEQUENCE`, `IGNORE_AD_SEQUENCE`.
        pub ad_sequencing_mode: Option<Value<String>>,
    }

    impl Lower for PreRollVastResponse {
        fn fields(self, to: &mut Fields) {
            to.set("AdSequencingMode", self.ad_sequencing_mode);
        }
    }

    /// Defines where AWS Elemental MediaTailor sends logs for the playback configuration.
    #[derive(Clone, Debug, Default)]
    pub struct LogConfiguration {
        /// Settings for customizing what events are included in logs for interactions with the ad decision server (ADS).
        pub ads_interaction_log: Option<Value<AdsInteractionLog>>,
        /// The method used for collecting logs from AWS Elemental MediaTailor. `LEGACY_CLOUDWATCH` indicates that
        /// MediaTailor is sending logs directly to Amazon CloudWatch Logs.
        pub enabled_logging_strategies: Option<Value<Vec<String>>>,
        /// Settings for customizing what events are included in logs for interactions with the origin server.
        pub manifest_service_interaction_log: Option<Value<ManifestServiceInteractionLog>>,
        /// The percentage of session logs that MediaTailor sends to your configured log destination.
        ///
        /// Required. 0 to 100.
        pub percent_enabled: Option<Value<i64>>,
    }

    impl Lower for LogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AdsInteractionLog", self.ads_interaction_log);
            to.set("EnabledLoggingStrategies", self.enabled_logging_strategies);
            to.set("ManifestServiceInteractionLog", self.manifest_service_interaction_log);
            to.set("PercentEnabled", self.percent_enabled);
        }
    }

    /// Settings for customizing what events are included in logs for interactions with the ad decision server (ADS).
    #[derive(Clone, Debug, Default)]
    pub struct AdsInteractionLog {
        /// Indicates that MediaTailor won't emit the selected events in the logs for playback sessions that are initialized
        /// with this configuration.
        pub exclude_event_types: Option<Value<Vec<String>>>,
        /// Indicates that MediaTailor emits `RAW_ADS_RESPONSE` logs for playback sessions that are initialized with this
        /// configuration.
        pub publish_opt_in_event_types: Option<Value<Vec<String>>>,
    }

    impl Lower for AdsInteractionLog {
        fn fields(self, to: &mut Fields) {
            to.set("ExcludeEventTypes", self.exclude_event_types);
            to.set("PublishOptInEventTypes", self.publish_opt_in_event_types);
        }
    }

    /// Settings for customizing what events are included in logs for interactions with the origin server.
    #[derive(Clone, Debug, Default)]
    pub struct ManifestServiceInteractionLog {
        /// Indicates that MediaTailor won't emit the selected events in the logs for playback sessions that are initialized
        /// with this configuration.
        pub exclude_event_types: Option<Value<Vec<String>>>,
    }

    impl Lower for ManifestServiceInteractionLog {
        fn fields(self, to: &mut Fields) {
            to.set("ExcludeEventTypes", self.exclude_event_types);
        }
    }

    /// The configuration for manifest processing rules. Manifest processing rules enable customization of the
    /// personalized manifests created by MediaTailor.
    #[derive(Clone, Debug, Default)]
    pub struct ManifestProcessingRules {
        /// For HLS, when set to `true`, MediaTailor passes through `EXT-X-CUE-IN`, `EXT-X-CUE-OUT`, and
        /// `EXT-X-SPLICEPOINT-SCTE35` ad markers from the origin manifest to the MediaTailor personalized manifest.
        pub ad_marker_passthrough: Option<Value<AdMarkerPassthrough>>,
    }

    impl Lower for ManifestProcessingRules {
        fn fields(self, to: &mut Fields) {
            to.set("AdMarkerPassthrough", self.ad_marker_passthrough);
        }
    }

    /// For HLS, when set to `true`, MediaTailor passes through `EXT-X-CUE-IN`, `EXT-X-CUE-OUT`, and
    /// `EXT-X-SPLICEPOINT-SCTE35` ad markers from the origin manifest to the MediaTailor personalized manifest.
    #[derive(Clone, Debug, Default)]
    pub struct AdMarkerPassthrough {
        /// Enables ad marker passthrough for your configuration.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for AdMarkerPassthrough {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// `Tag` of `AWS::MediaTailor::PlaybackConfiguration`.
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

/// `AWS::MediaTailor::PrefetchSchedule`.
///
/// Definition of AWS::MediaTailor::PrefetchSchedule Resource Type.
///
/// Its ARN: `arn:${Partition}:mediatailor:${Region}:${Account}:prefetchSchedule/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct PrefetchSchedule {
    /// A change replaces the resource.
    pub consumption: Option<Value<prefetch_schedule::PrefetchConsumption>>,
    /// The name to assign to the prefetch schedule.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The name of the playback configuration.
    ///
    /// Required. A change replaces the resource.
    pub playback_configuration_name: Option<Value<String>>,
    /// A change replaces the resource.
    pub recurring_prefetch_configuration: Option<Value<prefetch_schedule::RecurringPrefetchConfiguration>>,
    /// A change replaces the resource.
    pub retrieval: Option<Value<prefetch_schedule::PrefetchRetrieval>>,
    /// The frequency that MediaTailor creates prefetch schedules.
    ///
    /// One of `SINGLE`, `RECURRING`. A change replaces the resource.
    pub schedule_type: Option<Value<String>>,
    /// An optional stream identifier that MediaTailor uses to prefetch ads for multiple streams that use the same
    /// playback configuration.
    ///
    /// A change replaces the resource.
    pub stream_id: Option<Value<String>>,
    /// The tags assigned to the prefetch schedule.
    pub tags: Option<Value<Vec<prefetch_schedule::Tag>>>,
}

impl Lower for PrefetchSchedule {
    fn fields(self, to: &mut Fields) {
        to.set("Consumption", self.consumption);
        to.set("Name", self.name);
        to.set("PlaybackConfigurationName", self.playback_configuration_name);
        to.set("RecurringPrefetchConfiguration", self.recurring_prefetch_configuration);
        to.set("Retrieval", self.retrieval);
        to.set("ScheduleType", self.schedule_type);
        to.set("StreamId", self.stream_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PrefetchSchedule {
    const TYPE: &'static str = "AWS::MediaTailor::PrefetchSchedule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PrefetchSchedule> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the prefetch schedule.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`PrefetchSchedule`] is made of.
pub mod prefetch_schedule {
    use super::*;

    /// `PrefetchConsumption` of `AWS::MediaTailor::PrefetchSchedule`.
    #[derive(Clone, Debug, Default)]
    pub struct PrefetchConsumption {
        /// If you only want MediaTailor to insert prefetched ads into avails that match specific dynamic variables, set the
        /// avail matching criteria.
        pub avail_matching_criteria: Option<Value<Vec<AvailMatchingCriteria>>>,
        /// The time when MediaTailor no longer considers the prefetched ads for use in an ad break, as an ISO 8601
        /// date-time.
        ///
        /// Required.
        pub end_time: Option<Value<String>>,
        /// The time when prefetched ads are considered for use in an ad break, as an ISO 8601 date-time.
        pub start_time: Option<Value<String>>,
    }

    impl Lower for PrefetchConsumption {
        fn fields(self, to: &mut Fields) {
            to.set("AvailMatchingCriteria", self.avail_matching_criteria);
            to.set("EndTime", self.end_time);
            to.set("StartTime", self.start_time);
        }
    }

    /// `AvailMatchingCriteria` of `AWS::MediaTailor::PrefetchSchedule`.
    #[derive(Clone, Debug, Default)]
    pub struct AvailMatchingCriteria {
        /// The dynamic variable(s) that MediaTailor should use as avail matching criteria.
        ///
        /// Required.
        pub dynamic_variable: Option<Value<String>>,
        /// For the DynamicVariable specified in AvailMatchingCriteria, the Operator that is used for the comparison.
        ///
        /// Required. One of `EQUALS`.
        pub operator: Option<Value<String>>,
    }

    impl Lower for AvailMatchingCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("DynamicVariable", self.dynamic_variable);
            to.set("Operator", self.operator);
        }
    }

    /// `RecurringPrefetchConfiguration` of `AWS::MediaTailor::PrefetchSchedule`.
    #[derive(Clone, Debug, Default)]
    pub struct RecurringPrefetchConfiguration {
        /// The end time for the window that MediaTailor prefetches and inserts ads in a live event, as an ISO 8601
        /// date-time.
        ///
        /// Required.
        pub end_time: Option<Value<String>>,
        /// Required.
        pub recurring_consumption: Option<Value<RecurringConsumption>>,
        /// Required.
        pub recurring_retrieval: Option<Value<RecurringRetrieval>>,
        /// The start time for the window that MediaTailor prefetches and inserts ads in a live event, as an ISO 8601
        /// date-time.
        pub start_time: Option<Value<String>>,
    }

    impl Lower for RecurringPrefetchConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EndTime", self.end_time);
            to.set("RecurringConsumption", self.recurring_consumption);
            to.set("RecurringRetrieval", self.recurring_retrieval);
            to.set("StartTime", self.start_time);
        }
    }

    /// `RecurringConsumption` of `AWS::MediaTailor::PrefetchSchedule`.
    #[derive(Clone, Debug, Default)]
    pub struct RecurringConsumption {
        /// The configuration for the dynamic variables that determine which ad breaks that MediaTailor inserts prefetched
        /// ads in.
        pub avail_matching_criteria: Option<Value<Vec<AvailMatchingCriteria>>>,
        /// The number of seconds that an ad is available for insertion after it was prefetched.
        pub retrieved_ad_expiration_seconds: Option<Value<i64>>,
    }

    impl Lower for RecurringConsumption {
        fn fields(self, to: &mut Fields) {
            to.set("AvailMatchingCriteria", self.avail_matching_criteria);
            to.set("RetrievedAdExpirationSeconds", self.retrieved_ad_expiration_seconds);
        }
    }

    /// `RecurringRetrieval` of `AWS::MediaTailor::PrefetchSchedule`.
    #[derive(Clone, Debug, Default)]
    pub struct RecurringRetrieval {
        /// The number of seconds that MediaTailor waits after an ad avail before prefetching ads for the next avail.
        pub delay_after_avail_end_seconds: Option<Value<i64>>,
        /// The dynamic variables to use for substitution during prefetch requests to the ADS.
        pub dynamic_variables: Option<Value<BTreeMap<String, String>>>,
        pub traffic_shaping_retrieval_window: Option<Value<TrafficShapingRetrievalWindow>>,
        pub traffic_shaping_tps_configuration: Option<Value<TrafficShapingTpsConfiguration>>,
        /// Indicates the type of traffic shaping used to limit the number of requests to the ADS at one time.
        ///
        /// One of `RETRIEVAL_WINDOW`, `TPS`.
        pub traffic_shaping_type: Option<Value<String>>,
    }

    impl Lower for RecurringRetrieval {
        fn fields(self, to: &mut Fields) {
            to.set("DelayAfterAvailEndSeconds", self.delay_after_avail_end_seconds);
            to.set("DynamicVariables", self.dynamic_variables);
            to.set("TrafficShapingRetrievalWindow", self.traffic_shaping_retrieval_window);
            to.set("TrafficShapingTpsConfiguration", self.traffic_shaping_tps_configuration);
            to.set("TrafficShapingType", self.traffic_shaping_type);
        }
    }

    /// `TrafficShapingRetrievalWindow` of `AWS::MediaTailor::PrefetchSchedule`.
    #[derive(Clone, Debug, Default)]
    pub struct TrafficShapingRetrievalWindow {
        /// The amount of time, in seconds, that MediaTailor spreads prefetch requests to the ADS.
        pub retrieval_window_duration_seconds: Option<Value<i64>>,
    }

    impl Lower for TrafficShapingRetrievalWindow {
        fn fields(self, to: &mut Fields) {
            to.set("RetrievalWindowDurationSeconds", self.retrieval_window_duration_seconds);
        }
    }

    /// `TrafficShapingTpsConfiguration` of `AWS::MediaTailor::PrefetchSchedule`.
    #[derive(Clone, Debug, Default)]
    pub struct TrafficShapingTpsConfiguration {
        /// The expected peak number of concurrent viewers for your content.
        pub peak_concurrent_users: Option<Value<i64>>,
        /// The maximum number of transactions per second (TPS) that your ad decision server (ADS) can handle.
        pub peak_tps: Option<Value<i64>>,
    }

    impl Lower for TrafficShapingTpsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("PeakConcurrentUsers", self.peak_concurrent_users);
            to.set("PeakTps", self.peak_tps);
        }
    }

    /// `PrefetchRetrieval` of `AWS::MediaTailor::PrefetchSchedule`.
    #[derive(Clone, Debug, Default)]
    pub struct PrefetchRetrieval {
        /// The dynamic variables to use for substitution during prefetch requests to the ad decision server (ADS).
        pub dynamic_variables: Option<Value<BTreeMap<String, String>>>,
        /// The time when prefetch retrieval ends for the ad break, as an ISO 8601 date-time.
        ///
        /// Required.
        pub end_time: Option<Value<String>>,
        /// The time when prefetch retrievals can start for this break, as an ISO 8601 date-time.
        pub start_time: Option<Value<String>>,
        pub traffic_shaping_retrieval_window: Option<Value<TrafficShapingRetrievalWindow>>,
        pub traffic_shaping_tps_configuration: Option<Value<TrafficShapingTpsConfiguration>>,
        /// Indicates the type of traffic shaping used to limit the number of requests to the ADS at one time.
        ///
        /// One of `RETRIEVAL_WINDOW`, `TPS`.
        pub traffic_shaping_type: Option<Value<String>>,
    }

    impl Lower for PrefetchRetrieval {
        fn fields(self, to: &mut Fields) {
            to.set("DynamicVariables", self.dynamic_variables);
            to.set("EndTime", self.end_time);
            to.set("StartTime", self.start_time);
            to.set("TrafficShapingRetrievalWindow", self.traffic_shaping_retrieval_window);
            to.set("TrafficShapingTpsConfiguration", self.traffic_shaping_tps_configuration);
            to.set("TrafficShapingType", self.traffic_shaping_type);
        }
    }

    /// `Tag` of `AWS::MediaTailor::PrefetchSchedule`.
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

/// `AWS::MediaTailor::Program`.
///
/// Resource schema for AWS::MediaTailor::Program.
#[derive(Clone, Debug, Default)]
pub struct Program {
    /// The ad break configuration settings.
    pub ad_breaks: Option<Value<Vec<program::AdBreak>>>,
    /// The list of AudienceMedia defined in program.
    pub audience_media: Option<Value<Vec<program::AudienceMedia>>>,
    /// The name of the channel for this Program.
    ///
    /// Required. A change replaces the resource.
    pub channel_name: Option<Value<String>>,
    /// The name of the LiveSource for this Program.
    ///
    /// A change replaces the resource.
    pub live_source_name: Option<Value<String>>,
    /// The name of the Program.
    ///
    /// Required. A change replaces the resource.
    pub program_name: Option<Value<String>>,
    /// The schedule configuration settings.
    pub schedule_configuration: Option<Value<program::ScheduleConfiguration>>,
    /// The name of the source location.
    ///
    /// Required. A change replaces the resource.
    pub source_location_name: Option<Value<String>>,
    /// The name that's used to refer to a VOD source.
    ///
    /// A change replaces the resource.
    pub vod_source_name: Option<Value<String>>,
}

impl Lower for Program {
    fn fields(self, to: &mut Fields) {
        to.set("AdBreaks", self.ad_breaks);
        to.set("AudienceMedia", self.audience_media);
        to.set("ChannelName", self.channel_name);
        to.set("LiveSourceName", self.live_source_name);
        to.set("ProgramName", self.program_name);
        to.set("ScheduleConfiguration", self.schedule_configuration);
        to.set("SourceLocationName", self.source_location_name);
        to.set("VodSourceName", self.vod_source_name);
    }
}

impl Level1 for Program {
    const TYPE: &'static str = "AWS::MediaTailor::Program";
}

impl Handle<Program> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `ClipRange`.
    pub fn clip_range(self) -> Value<Json> {
        self.attribute("ClipRange")
    }

    /// The attribute `CreationTime`.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The attribute `DurationMillis`.
    pub fn duration_millis(self) -> Value<i64> {
        self.attribute("DurationMillis")
    }

    /// The attribute `ScheduledStartTime`.
    pub fn scheduled_start_time(self) -> Value<String> {
        self.attribute("ScheduledStartTime")
    }
}

/// What [`Program`] is made of.
pub mod program {
    use super::*;

    /// Ad break configuration parameters.
    #[derive(Clone, Debug, Default)]
    pub struct AdBreak {
        /// Defines a list of key/value pairs that MediaTailor generates within the EXT-X-ASSET tag for SCTE35\_ENHANCED
        /// output.
        pub ad_break_metadata: Option<Value<Vec<KeyValuePair>>>,
        /// The SCTE-35 ad insertion type.
        ///
        /// One of `SPLICE_INSERT`, `TIME_SIGNAL`.
        pub message_type: Option<Value<String>>,
        /// How long (in milliseconds) after the beginning of the program that an ad starts.
        ///
        /// Required.
        pub offset_millis: Option<Value<i64>>,
        /// Slate VOD source configuration.
        pub slate: Option<Value<SlateSource>>,
        /// Splice insert message configuration.
        pub splice_insert_message: Option<Value<SpliceInsertMessage>>,
        /// The SCTE-35 time\_signal message configuration.
        pub time_signal_message: Option<Value<TimeSignalMessage>>,
    }

    impl Lower for AdBreak {
        fn fields(self, to: &mut Fields) {
            to.set("AdBreakMetadata", self.ad_break_metadata);
            to.set("MessageType", self.message_type);
            to.set("OffsetMillis", self.offset_millis);
            to.set("Slate", self.slate);
            to.set("SpliceInsertMessage", self.splice_insert_message);
            to.set("TimeSignalMessage", self.time_signal_message);
        }
    }

    /// For SCTE35\_ENHANCED output, defines a key and corresponding value.
    #[derive(Clone, Debug, Default)]
    pub struct KeyValuePair {
        /// The key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for KeyValuePair {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Slate VOD source configuration.
    #[derive(Clone, Debug, Default)]
    pub struct SlateSource {
        /// The name of the source location where the slate VOD source is stored.
        pub source_location_name: Option<Value<String>>,
        /// The slate VOD source name.
        pub vod_source_name: Option<Value<String>>,
    }

    impl Lower for SlateSource {
        fn fields(self, to: &mut Fields) {
            to.set("SourceLocationName", self.source_location_name);
            to.set("VodSourceName", self.vod_source_name);
        }
    }

    /// Splice insert message configuration.
    #[derive(Clone, Debug, Default)]
    pub struct SpliceInsertMessage {
        /// This is written to splice\_insert.avail\_num.
        pub avail_num: Option<Value<i64>>,
        /// This is written to splice\_insert.avails\_expected.
        pub avails_expected: Option<Value<i64>>,
        /// This is written to splice\_insert.splice\_event\_id.
        pub splice_event_id: Option<Value<i64>>,
        /// This is written to splice\_insert.unique\_program\_id.
        pub unique_program_id: Option<Value<i64>>,
    }

    impl Lower for SpliceInsertMessage {
        fn fields(self, to: &mut Fields) {
            to.set("AvailNum", self.avail_num);
            to.set("AvailsExpected", self.avails_expected);
            to.set("SpliceEventId", self.splice_event_id);
            to.set("UniqueProgramId", self.unique_program_id);
        }
    }

    /// The SCTE-35 time\_signal message configuration.
    #[derive(Clone, Debug, Default)]
    pub struct TimeSignalMessage {
        /// The configurations for the SCTE-35 segmentation\_descriptor message(s).
        pub segmentation_descriptors: Option<Value<Vec<SegmentationDescriptor>>>,
    }

    impl Lower for TimeSignalMessage {
        fn fields(self, to: &mut Fields) {
            to.set("SegmentationDescriptors", self.segmentation_descriptors);
        }
    }

    /// The segmentation\_descriptor message configuration.
    #[derive(Clone, Debug, Default)]
    pub struct SegmentationDescriptor {
        /// The segment number to assign.
        pub segment_num: Option<Value<i64>>,
        /// The Event Identifier to assign.
        pub segmentation_event_id: Option<Value<i64>>,
        /// The Type Identifier to assign.
        pub segmentation_type_id: Option<Value<i64>>,
        /// The Upid to assign.
        pub segmentation_upid: Option<Value<String>>,
        /// The Upid Type to assign.
        pub segmentation_upid_type: Option<Value<i64>>,
        /// The number of segments expected.
        pub segments_expected: Option<Value<i64>>,
        /// The sub-segment number to assign.
        pub sub_segment_num: Option<Value<i64>>,
        /// The number of sub-segments expected.
        pub sub_segments_expected: Option<Value<i64>>,
    }

    impl Lower for SegmentationDescriptor {
        fn fields(self, to: &mut Fields) {
            to.set("SegmentNum", self.segment_num);
            to.set("SegmentationEventId", self.segmentation_event_id);
            to.set("SegmentationTypeId", self.segmentation_type_id);
            to.set("SegmentationUpid", self.segmentation_upid);
            to.set("SegmentationUpidType", self.segmentation_upid_type);
            to.set("SegmentsExpected", self.segments_expected);
            to.set("SubSegmentNum", self.sub_segment_num);
            to.set("SubSegmentsExpected", self.sub_segments_expected);
        }
    }

    /// An AudienceMedia object contains an Audience and a list of AlternateMedia.
    #[derive(Clone, Debug, Default)]
    pub struct AudienceMedia {
        /// The list of AlternateMedia defined in AudienceMedia.
        pub alternate_media: Option<Value<Vec<AlternateMedia>>>,
        /// The Audience defined in AudienceMedia.
        pub audience: Option<Value<String>>,
    }

    impl Lower for AudienceMedia {
        fn fields(self, to: &mut Fields) {
            to.set("AlternateMedia", self.alternate_media);
            to.set("Audience", self.audience);
        }
    }

    /// A playlist of media to be played instead of the default media on a particular program.
    #[derive(Clone, Debug, Default)]
    pub struct AlternateMedia {
        /// Ad break configuration parameters defined in AlternateMedia.
        pub ad_breaks: Option<Value<Vec<AdBreak>>>,
        /// Clip range configuration for the VOD source associated with the program.
        pub clip_range: Option<Value<ClipRange>>,
        /// The duration of the alternateMedia in milliseconds.
        pub duration_millis: Option<Value<i64>>,
        /// The name of the live source for alternateMedia.
        pub live_source_name: Option<Value<String>>,
        /// The date and time that the alternateMedia is scheduled to start, in epoch milliseconds.
        pub scheduled_start_time_millis: Option<Value<i64>>,
        /// The name of the source location for alternateMedia.
        pub source_location_name: Option<Value<String>>,
        /// The name of the VOD source for alternateMedia.
        pub vod_source_name: Option<Value<String>>,
    }

    impl Lower for AlternateMedia {
        fn fields(self, to: &mut Fields) {
            to.set("AdBreaks", self.ad_breaks);
            to.set("ClipRange", self.clip_range);
            to.set("DurationMillis", self.duration_millis);
            to.set("LiveSourceName", self.live_source_name);
            to.set("ScheduledStartTimeMillis", self.scheduled_start_time_millis);
            to.set("SourceLocationName", self.source_location_name);
            to.set("VodSourceName", self.vod_source_name);
        }
    }

    /// Clip range configuration for the VOD source associated with the program.
    #[derive(Clone, Debug, Default)]
    pub struct ClipRange {
        /// The end offset of the clip range, in milliseconds.
        pub end_offset_millis: Option<Value<i64>>,
        /// The start offset of the clip range, in milliseconds.
        pub start_offset_millis: Option<Value<i64>>,
    }

    impl Lower for ClipRange {
        fn fields(self, to: &mut Fields) {
            to.set("EndOffsetMillis", self.end_offset_millis);
            to.set("StartOffsetMillis", self.start_offset_millis);
        }
    }

    /// Schedule configuration parameters.
    #[derive(Clone, Debug, Default)]
    pub struct ScheduleConfiguration {
        /// Clip range configuration for the VOD source associated with the program.
        pub clip_range: Option<Value<ClipRange>>,
        /// Program transition configuration.
        ///
        /// Required.
        pub transition: Option<Value<Transition>>,
    }

    impl Lower for ScheduleConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ClipRange", self.clip_range);
            to.set("Transition", self.transition);
        }
    }

    /// Program transition configuration.
    #[derive(Clone, Debug, Default)]
    pub struct Transition {
        /// The duration of the live program in seconds.
        pub duration_millis: Option<Value<i64>>,
        /// The position where this program will be inserted relative to the RelativePosition.
        ///
        /// Required. One of `BEFORE_PROGRAM`, `AFTER_PROGRAM`.
        pub relative_position: Option<Value<String>>,
        /// The name of the program that this program will be inserted next to.
        pub relative_program: Option<Value<String>>,
        /// The date and time that the program is scheduled to start, in epoch milliseconds.
        pub scheduled_start_time_millis: Option<Value<i64>>,
        /// Defines when the program plays in the schedule. You can set the value to ABSOLUTE or RELATIVE.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Transition {
        fn fields(self, to: &mut Fields) {
            to.set("DurationMillis", self.duration_millis);
            to.set("RelativePosition", self.relative_position);
            to.set("RelativeProgram", self.relative_program);
            to.set("ScheduledStartTimeMillis", self.scheduled_start_time_millis);
            to.set("Type", self.type_);
        }
    }
}

/// `AWS::MediaTailor::SourceLocation`.
///
/// A source location is a container for sources. For more information about source locations, see Working with
/// source locations in the \*MediaTailor User Guide\*.
///
/// Its ARN: `arn:${Partition}:mediatailor:${Region}:${Account}:sourceLocation/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct SourceLocation {
    /// The access configuration for the source location.
    pub access_configuration: Option<Value<source_location::AccessConfiguration>>,
    /// The default segment delivery configuration.
    pub default_segment_delivery_configuration: Option<Value<source_location::DefaultSegmentDeliveryConfiguration>>,
    /// The HTTP configuration for the source location.
    ///
    /// Required.
    pub http_configuration: Option<Value<source_location::HttpConfiguration>>,
    /// The segment delivery configurations for the source location.
    pub segment_delivery_configurations: Option<Value<Vec<source_location::SegmentDeliveryConfiguration>>>,
    /// The name of the source location.
    ///
    /// Required. A change replaces the resource.
    pub source_location_name: Option<Value<String>>,
    /// The tags assigned to the source location. Tags are key-value pairs that you can associate with Amazon resources
    /// to help with organization, access control, and cost tracking.
    pub tags: Option<Value<Vec<source_location::Tag>>>,
}

impl Lower for SourceLocation {
    fn fields(self, to: &mut Fields) {
        to.set("AccessConfiguration", self.access_configuration);
        to.set("DefaultSegmentDeliveryConfiguration", self.default_segment_delivery_configuration);
        to.set("HttpConfiguration", self.http_configuration);
        to.set("SegmentDeliveryConfigurations", self.segment_delivery_configurations);
        to.set("SourceLocationName", self.source_location_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SourceLocation {
    const TYPE: &'static str = "AWS::MediaTailor::SourceLocation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SourceLocation> {
    /// `Ref`: its `SourceLocationName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// \<p>The ARN of the source location.\</p>.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`SourceLocation`] is made of.
pub mod source_location {
    use super::*;

    /// Access configuration parameters.
    #[derive(Clone, Debug, Default)]
    pub struct AccessConfiguration {
        /// The type of authentication used to access content from `HttpConfiguration::BaseUrl` on your source location.
        ///
        /// One of `S3_SIGV4`, `SECRETS_MANAGER_ACCESS_TOKEN`, `AUTODETECT_SIGV4`.
        pub access_type: Option<Value<String>>,
        /// AWS Secrets Manager access token configuration parameters.
        pub secrets_manager_access_token_configuration: Option<Value<SecretsManagerAccessTokenConfiguration>>,
    }

    impl Lower for AccessConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccessType", self.access_type);
            to.set("SecretsManagerAccessTokenConfiguration", self.secrets_manager_access_token_configuration);
        }
    }

    /// AWS Secrets Manager access token configuration parameters. For information about Secrets Manager access token
    /// authentication, see Working with AWS Secrets Manager access token authentication.
    #[derive(Clone, Debug, Default)]
    pub struct SecretsManagerAccessTokenConfiguration {
        /// The name of the HTTP header used to supply the access token in requests to the source location.
        pub header_name: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the access token.
        pub secret_arn: Option<Value<String>>,
        /// The AWS Secrets Manager SecretString key associated with the access token. MediaTailor uses the key to look up
        /// SecretString key and value pair containing the access token.
        pub secret_string_key: Option<Value<String>>,
    }

    impl Lower for SecretsManagerAccessTokenConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("HeaderName", self.header_name);
            to.set("SecretArn", self.secret_arn);
            to.set("SecretStringKey", self.secret_string_key);
        }
    }

    /// The optional configuration for a server that serves segments. Use this if you want the segment delivery server
    /// to be different from the source location server.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultSegmentDeliveryConfiguration {
        /// The hostname of the server that will be used to serve segments. This string must include the protocol, such as
        /// `*https://*.`.
        pub base_url: Option<Value<String>>,
    }

    impl Lower for DefaultSegmentDeliveryConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BaseUrl", self.base_url);
        }
    }

    /// The HTTP configuration for the source location.
    #[derive(Clone, Debug, Default)]
    pub struct HttpConfiguration {
        /// The base URL for the source location host server. This string must include the protocol, such as `*https://*.`.
        ///
        /// Required.
        pub base_url: Option<Value<String>>,
    }

    impl Lower for HttpConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BaseUrl", self.base_url);
        }
    }

    /// The segment delivery configuration settings.
    #[derive(Clone, Debug, Default)]
    pub struct SegmentDeliveryConfiguration {
        /// The base URL of the host or path of the segment delivery server that you're using to serve segments.
        pub base_url: Option<Value<String>>,
        /// A unique identifier used to distinguish between multiple segment delivery configurations in a source location.
        pub name: Option<Value<String>>,
    }

    impl Lower for SegmentDeliveryConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BaseUrl", self.base_url);
            to.set("Name", self.name);
        }
    }

    /// `Tag` of `AWS::MediaTailor::SourceLocation`.
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

/// `AWS::MediaTailor::VodSource`.
///
/// The VOD source configuration parameters.
#[derive(Clone, Debug, Default)]
pub struct VodSource {
    /// The HTTP package configurations for the VOD source.
    ///
    /// Required.
    pub http_package_configurations: Option<Value<Vec<vod_source::HttpPackageConfiguration>>>,
    /// The name of the source location that the VOD source is associated with.
    ///
    /// Required. A change replaces the resource.
    pub source_location_name: Option<Value<String>>,
    /// The tags assigned to the VOD source. Tags are key-value pairs that you can associate with Amazon resources to
    /// help with organization, access control, and cost tracking.
    pub tags: Option<Value<Vec<vod_source::Tag>>>,
    /// The name of the VOD source.
    ///
    /// Required. A change replaces the resource.
    pub vod_source_name: Option<Value<String>>,
}

impl Lower for VodSource {
    fn fields(self, to: &mut Fields) {
        to.set("HttpPackageConfigurations", self.http_package_configurations);
        to.set("SourceLocationName", self.source_location_name);
        to.set("Tags", self.tags);
        to.set("VodSourceName", self.vod_source_name);
    }
}

impl Level1 for VodSource {
    const TYPE: &'static str = "AWS::MediaTailor::VodSource";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VodSource> {
    /// `Ref`: `SourceLocationName`, `VodSourceName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// \<p>The ARN of the VOD source.\</p>.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`VodSource`] is made of.
pub mod vod_source {
    use super::*;

    /// The HTTP package configuration properties for the requested VOD source.
    #[derive(Clone, Debug, Default)]
    pub struct HttpPackageConfiguration {
        /// The relative path to the URL for this VOD source. This is combined with
        /// `SourceLocation::HttpConfiguration::BaseUrl` to form a valid URL.
        ///
        /// Required.
        pub path: Option<Value<String>>,
        /// The name of the source group. This has to match one of the `Channel::Outputs::SourceGroup`.
        ///
        /// Required.
        pub source_group: Option<Value<String>>,
        /// The streaming protocol for this package configuration. Supported values are `HLS` and `DASH`.
        ///
        /// Required. One of `DASH`, `HLS`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for HttpPackageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Path", self.path);
            to.set("SourceGroup", self.source_group);
            to.set("Type", self.type_);
        }
    }

    /// `Tag` of `AWS::MediaTailor::VodSource`.
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
