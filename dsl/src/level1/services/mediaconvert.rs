//! `AWS::MediaConvert`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::MediaConvert::CertificateAssociation`.
///
/// Associates an AWS Certificate Manager (ACM) certificate with AWS Elemental MediaConvert to enable encryption for
/// content delivery.
#[derive(Clone, Debug, Default)]
pub struct CertificateAssociation {
    /// The ARN of the ACM certificate to associate with MediaConvert.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub arn: Option<Value<String>>,
}

impl Lower for CertificateAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("Arn", self.arn);
    }
}

impl Level1 for CertificateAssociation {
    const TYPE: &'static str = "AWS::MediaConvert::CertificateAssociation";
}

impl Handle<CertificateAssociation> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }
}

/// `AWS::MediaConvert::JobTemplate`.
///
/// The AWS::MediaConvert::JobTemplate resource is an AWS Elemental MediaConvert resource type that you can use to
/// generate transcoding jobs.
///
/// Its ARN: `arn:${Partition}:mediaconvert:${Region}:${Account}:jobTemplates/${JobTemplateName}`.
#[derive(Clone, Debug, Default)]
pub struct JobTemplate {
    /// Accelerated transcoding can significantly speed up jobs with long, visually complex content. Outputs that use
    /// this feature incur pro-tier pricing.
    pub acceleration_settings: Option<Value<job_template::AccelerationSettings>>,
    /// Optional. A category for the job template you are creating.
    pub category: Option<Value<String>>,
    /// Optional. A description of the job template you are creating.
    pub description: Option<Value<String>>,
    /// Optional. Configuration for a destination queue to which the job can hop once a customer-defined minimum wait
    /// time has passed.
    pub hop_destinations: Option<Value<Vec<job_template::HopDestination>>>,
    /// Name of the output group.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Specify the relative priority for this job. In any given queue, the service begins processing the job with the
    /// highest value first.
    ///
    /// \-50 to 50.
    pub priority: Option<Value<i64>>,
    /// Optional. The queue that jobs created from this template are assigned to. Specify the Amazon Resource Name (ARN)
    /// of the queue.
    pub queue: Option<Value<String>>,
    /// Specify, in JSON format, the transcoding job settings for this job template. This specification must conform to
    /// the AWS Elemental MediaConvert job validation.
    ///
    /// Required.
    pub settings_json: Option<Value<Json>>,
    /// Specify how often MediaConvert sends STATUS\_UPDATE events to Amazon CloudWatch Events. Set the interval, in
    /// seconds, between status updates.
    pub status_update_interval: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Json>>,
}

impl Lower for JobTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("AccelerationSettings", self.acceleration_settings);
        to.set("Category", self.category);
        to.set("Description", self.description);
        to.set("HopDestinations", self.hop_destinations);
        to.set("Name", self.name);
        to.set("Priority", self.priority);
        to.set("Queue", self.queue);
        to.set("SettingsJson", self.settings_json);
        to.set("StatusUpdateInterval", self.status_update_interval);
        to.set("Tags", self.tags);
    }
}

impl Level1 for JobTemplate {
    const TYPE: &'static str = "AWS::MediaConvert::JobTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<JobTemplate> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the job template, such as `arn:aws:mediaconvert:us-west-2:123456789012`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The name of the job template, such as `Streaming stack DASH`.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`JobTemplate`] is made of.
pub mod job_template {
    use super::*;

    /// Accelerated transcoding can significantly speed up jobs with long, visually complex content. Outputs that use
    /// this feature incur pro-tier pricing.
    #[derive(Clone, Debug, Default)]
    pub struct AccelerationSettings {
        /// Specify the conditions when the service will run your job with accelerated transcoding.
        ///
        /// Required. One of `DISABLED`, `ENABLED`, `PREFERRED`.
        pub mode: Option<Value<String>>,
    }

    impl Lower for AccelerationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Mode", self.mode);
        }
    }

    /// Optional. Configuration for a destination queue to which the job can hop once a customer-defined minimum wait
    /// time has passed.
    #[derive(Clone, Debug, Default)]
    pub struct HopDestination {
        /// Optional. When you set up a job to use queue hopping, you can specify a different relative priority for the job
        /// in the destination queue.
        ///
        /// \-50 to 50.
        pub priority: Option<Value<i64>>,
        /// Optional unless the job is submitted on the default queue. When you set up a job to use queue hopping, you can
        /// specify a destination queue.
        pub queue: Option<Value<String>>,
        /// Required for setting up a job to use queue hopping. Minimum wait time in minutes until the job can hop to the
        /// destination queue.
        ///
        /// 1 to 4320.
        pub wait_minutes: Option<Value<i64>>,
    }

    impl Lower for HopDestination {
        fn fields(self, to: &mut Fields) {
            to.set("Priority", self.priority);
            to.set("Queue", self.queue);
            to.set("WaitMinutes", self.wait_minutes);
        }
    }
}

/// `AWS::MediaConvert::Preset`.
///
/// The AWS::MediaConvert::Preset resource is an AWS Elemental MediaConvert resource type that you can use to
/// specify encoding settings for a single output in a transcoding job.
///
/// Its ARN: `arn:${Partition}:mediaconvert:${Region}:${Account}:presets/${PresetName}`.
#[derive(Clone, Debug, Default)]
pub struct Preset {
    /// The new category for the preset, if you are changing it.
    pub category: Option<Value<String>>,
    /// The new description for the preset, if you are changing it.
    pub description: Option<Value<String>>,
    /// The name of the preset that you are modifying.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Specify, in JSON format, the transcoding job settings for this output preset. This specification must conform to
    /// the AWS Elemental MediaConvert job validation.
    ///
    /// Required.
    pub settings_json: Option<Value<Json>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Json>>,
}

impl Lower for Preset {
    fn fields(self, to: &mut Fields) {
        to.set("Category", self.category);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("SettingsJson", self.settings_json);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Preset {
    const TYPE: &'static str = "AWS::MediaConvert::Preset";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Preset> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the output preset, such as `arn:aws:mediaconvert:us-west-2:123456789012`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The name of the output preset, such as `HEVC high res`.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// `AWS::MediaConvert::Queue`.
///
/// The AWS::MediaConvert::Queue resource is an AWS Elemental MediaConvert resource type that you can use to manage
/// the resources that are available to your account for parallel processing of jobs.
///
/// Its ARN: `arn:${Partition}:mediaconvert:${Region}:${Account}:queues/${QueueName}`.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    /// Specify the maximum number of jobs your queue can process concurrently.
    pub concurrent_jobs: Option<Value<i64>>,
    /// Optional. A description of the queue that you are creating.
    pub description: Option<Value<String>>,
    /// Specify the maximum number of Elemental Inference feeds MediaConvert can process concurrently.
    ///
    /// At least 0.
    pub maximum_concurrent_feeds: Option<Value<i64>>,
    /// The name of the queue that you are creating.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// When you use CloudFormation, you can create only on-demand queues. Therefore, always set `PricingPlan` to the
    /// value "ON\_DEMAND" when declaring an AWS::MediaConvert::Queue in your CloudFormation template.
    ///
    /// One of `ON_DEMAND`, `RESERVED`.
    pub pricing_plan: Option<Value<String>>,
    /// Initial state of the queue. Queues can be either ACTIVE or PAUSED. If you create a paused queue, then jobs that
    /// you send to that queue won't begin.
    ///
    /// One of `ACTIVE`, `PAUSED`.
    pub status: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Json>>,
}

impl Lower for Queue {
    fn fields(self, to: &mut Fields) {
        to.set("ConcurrentJobs", self.concurrent_jobs);
        to.set("Description", self.description);
        to.set("MaximumConcurrentFeeds", self.maximum_concurrent_feeds);
        to.set("Name", self.name);
        to.set("PricingPlan", self.pricing_plan);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Queue {
    const TYPE: &'static str = "AWS::MediaConvert::Queue";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Queue> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the queue, such as `arn:aws:mediaconvert:us-west-2:123456789012`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The name of the queue, such as `Queue 2`.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}
