//! `AWS::Shield`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Shield::DRTAccess`.
///
/// Provides permissions for the AWS Shield Advanced Shield response team (SRT) to access your account and your
/// resource protections, to help you mitigate potential distributed denial of service (DDoS) attacks.
#[derive(Clone, Debug, Default)]
pub struct DRTAccess {
    /// Authorizes the Shield Response Team (SRT) to access the specified Amazon S3 bucket containing log data such as
    /// Application Load Balancer access logs, CloudFront logs, or logs from third party sources.
    ///
    /// 0 to 10 items.
    pub log_bucket_list: Option<Value<Vec<String>>>,
    /// Authorizes the Shield Response Team (SRT) using the specified role, to access your AWS account to assist with
    /// DDoS attack mitigation during potential attacks.
    ///
    /// Required. At most 2048 characters.
    pub role_arn: Option<Value<String>>,
}

impl Lower for DRTAccess {
    fn fields(self, to: &mut Fields) {
        to.set("LogBucketList", self.log_bucket_list);
        to.set("RoleArn", self.role_arn);
    }
}

impl Level1 for DRTAccess {
    const TYPE: &'static str = "AWS::Shield::DRTAccess";
}

impl Handle<DRTAccess> {
    /// `Ref`: its `AccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the account that submitted the template.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }
}

/// `AWS::Shield::ProactiveEngagement`.
///
/// Authorizes the Shield Response Team (SRT) to use email and phone to notify contacts about escalations to the SRT
/// and to initiate proactive customer support.
#[derive(Clone, Debug, Default)]
pub struct ProactiveEngagement {
    /// The list of email addresses and phone numbers that the Shield Response Team (SRT) can use to contact you for
    /// escalations to the SRT and to initiate proactive customer support, plus any relevant notes.
    ///
    /// Required. 1 to 10 items.
    pub emergency_contact_list: Option<Value<Vec<proactive_engagement::EmergencyContact>>>,
    /// Specifies whether proactive engagement is enabled or disabled.
    ///
    /// Required. One of `ENABLED`, `DISABLED`.
    pub proactive_engagement_status: Option<Value<String>>,
}

impl Lower for ProactiveEngagement {
    fn fields(self, to: &mut Fields) {
        to.set("EmergencyContactList", self.emergency_contact_list);
        to.set("ProactiveEngagementStatus", self.proactive_engagement_status);
    }
}

impl Level1 for ProactiveEngagement {
    const TYPE: &'static str = "AWS::Shield::ProactiveEngagement";
}

impl Handle<ProactiveEngagement> {
    /// `Ref`: its `AccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the account that submitted the template.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }
}

/// What [`ProactiveEngagement`] is made of.
pub mod proactive_engagement {
    use super::*;

    /// Contact information that the SRT can use to contact you if you have proactive engagement enabled, for
    /// escalations to the SRT and to initiate proactive customer support.
    #[derive(Clone, Debug, Default)]
    pub struct EmergencyContact {
        /// Additional notes regarding the contact.
        ///
        /// 1 to 1024 characters.
        pub contact_notes: Option<Value<String>>,
        /// The email address for the contact.
        ///
        /// Required. 1 to 150 characters.
        pub email_address: Option<Value<String>>,
        /// The phone number for the contact.
        ///
        /// 1 to 16 characters.
        pub phone_number: Option<Value<String>>,
    }

    impl Lower for EmergencyContact {
        fn fields(self, to: &mut Fields) {
            to.set("ContactNotes", self.contact_notes);
            to.set("EmailAddress", self.email_address);
            to.set("PhoneNumber", self.phone_number);
        }
    }
}

/// `AWS::Shield::Protection`.
///
/// Enables AWS Shield Advanced for a specific AWS resource.
///
/// Its ARN: `arn:${Partition}:shield::${Account}:protection/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct Protection {
    /// The automatic application layer DDoS mitigation settings for the protection.
    pub application_layer_automatic_response_configuration:
        Option<Value<protection::ApplicationLayerAutomaticResponseConfiguration>>,
    /// The ARN (Amazon Resource Name) of the health check to associate with the protection. Health-based detection
    /// provides improved responsiveness and accuracy in attack detection and mitigation.
    ///
    /// At most 1 items.
    pub health_check_arns: Option<Value<Vec<String>>>,
    /// The name of the protection. For example, `My CloudFront distributions`.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The ARN (Amazon Resource Name) of the AWS resource that is protected.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub resource_arn: Option<Value<String>>,
    /// Key:value pairs associated with an AWS resource. The key:value pair can be anything you define.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<protection::Tag>>>,
}

impl Lower for Protection {
    fn fields(self, to: &mut Fields) {
        to.set(
            "ApplicationLayerAutomaticResponseConfiguration",
            self.application_layer_automatic_response_configuration,
        );
        to.set("HealthCheckArns", self.health_check_arns);
        to.set("Name", self.name);
        to.set("ResourceArn", self.resource_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Protection {
    const TYPE: &'static str = "AWS::Shield::Protection";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Protection> {
    /// `Ref`: its `ProtectionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN (Amazon Resource Name) of the new protection.
    pub fn protection_arn(self) -> Value<Arn> {
        self.attribute("ProtectionArn")
    }

    /// The ID of the new protection.
    pub fn protection_id(self) -> Value<String> {
        self.attribute("ProtectionId")
    }
}

/// What [`Protection`] is made of.
pub mod protection {
    use super::*;

    /// The automatic application layer DDoS mitigation settings for a `Protection`.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationLayerAutomaticResponseConfiguration {
        /// Specifies the action setting that Shield Advanced should use in the AWS WAF rules that it creates on behalf of
        /// the protected resource in response to DDoS attacks.
        ///
        /// Required.
        pub action: Option<Value<Action>>,
        /// Indicates whether automatic application layer DDoS mitigation is enabled for the protection.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub status: Option<Value<String>>,
    }

    impl Lower for ApplicationLayerAutomaticResponseConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Status", self.status);
        }
    }

    /// Specifies the action setting that Shield Advanced should use in the AWS WAF rules that it creates on behalf of
    /// the protected resource in response to DDoS attacks.
    #[derive(Clone, Debug, Default)]
    pub struct Action {
        /// Specifies that Shield Advanced should configure its AWS WAF rules with the AWS WAF `Block` action.
        pub block: Option<Value<Json>>,
        /// Specifies that Shield Advanced should configure its AWS WAF rules with the AWS WAF `Count` action.
        pub count: Option<Value<Json>>,
    }

    impl Lower for Action {
        fn fields(self, to: &mut Fields) {
            to.set("Block", self.block);
            to.set("Count", self.count);
        }
    }

    /// A tag associated with an AWS resource. Tags are key:value pairs that you can use to categorize and manage your
    /// resources, for purposes like billing or other management.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Part of the key:value pair that defines a tag. You can use a tag key to describe a category of information, such
        /// as "customer." Tag keys are case-sensitive.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Part of the key:value pair that defines a tag. You can use a tag value to describe a specific value within a
        /// category, such as "companyA" or "companyB." Tag values are case-sensitive.
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

/// `AWS::Shield::ProtectionGroup`.
///
/// Creates a grouping of protected resources so they can be handled as a collective. This resource grouping
/// improves the accuracy of detection and reduces false positives.
///
/// Its ARN: `arn:${Partition}:shield::${Account}:protection-group/${ProtectionGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct ProtectionGroup {
    /// Defines how AWS Shield combines resource data for the group in order to detect, mitigate, and report events.
    ///
    /// Required. One of `SUM`, `MEAN`, `MAX`.
    pub aggregation: Option<Value<String>>,
    /// The ARNs (Amazon Resource Names) of the resources to include in the protection group. You must set this when you
    /// set `Pattern` to `ARBITRARY` and you must not set it for any other `Pattern` setting.
    ///
    /// 0 to 10000 items.
    pub members: Option<Value<Vec<String>>>,
    /// The criteria to use to choose the protected resources for inclusion in the group.
    ///
    /// Required. One of `ALL`, `ARBITRARY`, `BY_RESOURCE_TYPE`.
    pub pattern: Option<Value<String>>,
    /// The name of the protection group. You use this to identify the protection group in lists and to manage the
    /// protection group, for example to update, delete, or describe it.
    ///
    /// Required. 1 to 36 characters. A change replaces the resource.
    pub protection_group_id: Option<Value<String>>,
    /// The resource type to include in the protection group. All protected resources of this type are included in the
    /// protection group.
    ///
    /// One of `CLOUDFRONT_DISTRIBUTION`, `ROUTE_53_HOSTED_ZONE`, `ELASTIC_IP_ALLOCATION`, `CLASSIC_LOAD_BALANCER`,
    /// `APPLICATION_LOAD_BALANCER`, `GLOBAL_ACCELERATOR`.
    pub resource_type: Option<Value<String>>,
    /// Key:value pairs associated with an AWS resource. The key:value pair can be anything you define.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<protection_group::Tag>>>,
}

impl Lower for ProtectionGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Aggregation", self.aggregation);
        to.set("Members", self.members);
        to.set("Pattern", self.pattern);
        to.set("ProtectionGroupId", self.protection_group_id);
        to.set("ResourceType", self.resource_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ProtectionGroup {
    const TYPE: &'static str = "AWS::Shield::ProtectionGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ProtectionGroup> {
    /// `Ref`: its `ProtectionGroupArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN (Amazon Resource Name) of the new protection group.
    pub fn protection_group_arn(self) -> Value<Arn> {
        self.attribute("ProtectionGroupArn")
    }
}

/// What [`ProtectionGroup`] is made of.
pub mod protection_group {
    use super::*;

    /// A tag associated with an AWS resource. Tags are key:value pairs that you can use to categorize and manage your
    /// resources, for purposes like billing or other management.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Part of the key:value pair that defines a tag. You can use a tag key to describe a category of information, such
        /// as "customer." Tag keys are case-sensitive.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Part of the key:value pair that defines a tag. You can use a tag value to describe a specific value within a
        /// category, such as "companyA" or "companyB." Tag values are case-sensitive.
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
