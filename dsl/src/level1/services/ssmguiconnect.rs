//! `AWS::SSMGuiConnect`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::SSMGuiConnect::Preferences`.
///
/// Specify new or changed connection recording preferences for your AWS Systems Manager GUI Connect connections.
#[derive(Clone, Debug, Default)]
pub struct Preferences {
    /// The set of preferences used for recording RDP connections in the requesting AWS account and AWS Region.
    pub connection_recording_preferences: Option<Value<preferences::ConnectionRecordingPreferences>>,
}

impl Lower for Preferences {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectionRecordingPreferences", self.connection_recording_preferences);
    }
}

impl Level1 for Preferences {
    const TYPE: &'static str = "AWS::SSMGuiConnect::Preferences";
}

impl Handle<Preferences> {
    /// `Ref`: its `AccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The primary identifier for the AWS CloudFormation resource.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }
}

/// What [`Preferences`] is made of.
pub mod preferences {
    use super::*;

    /// The set of preferences used for recording RDP connections in the requesting AWS account and AWS Region.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionRecordingPreferences {
        /// The ARN of a AWS key that is used to encrypt data while it is being processed by the service. This key must
        /// exist in the same AWS Region as the node you start an RDP connection to.
        ///
        /// Required. 1 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
        /// Determines where recordings of RDP connections are stored.
        ///
        /// Required.
        pub recording_destinations: Option<Value<RecordingDestinations>>,
    }

    impl Lower for ConnectionRecordingPreferences {
        fn fields(self, to: &mut Fields) {
            to.set("KMSKeyArn", self.kms_key_arn);
            to.set("RecordingDestinations", self.recording_destinations);
        }
    }

    /// Determines where recordings of RDP connections are stored.
    #[derive(Clone, Debug, Default)]
    pub struct RecordingDestinations {
        /// The S3 bucket where RDP connection recordings are stored.
        ///
        /// Required. 1 to 1 items.
        pub s3_buckets: Option<Value<Vec<S3Bucket>>>,
    }

    impl Lower for RecordingDestinations {
        fn fields(self, to: &mut Fields) {
            to.set("S3Buckets", self.s3_buckets);
        }
    }

    /// The S3 bucket where RDP connection recordings are stored.
    #[derive(Clone, Debug, Default)]
    pub struct S3Bucket {
        /// The name of the S3 bucket where RDP connection recordings are stored.
        ///
        /// Required.
        pub bucket_name: Option<Value<String>>,
        /// The AWS account number that owns the S3 bucket.
        ///
        /// Required.
        pub bucket_owner: Option<Value<String>>,
    }

    impl Lower for S3Bucket {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("BucketOwner", self.bucket_owner);
        }
    }
}
