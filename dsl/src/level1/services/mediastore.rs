//! `AWS::MediaStore`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::MediaStore::Container`.
///
/// The AWS::MediaStore::Container resource specifies a storage container to hold objects. A container is similar to
/// a bucket in Amazon S3.
///
/// Its ARN: `arn:${Partition}:mediastore:${Region}:${Account}:container/${ContainerName}`.
#[derive(Clone, Debug, Default)]
pub struct Container {
    /// The state of access logging on the container. This value is `false` by default, indicating that AWS Elemental
    /// MediaStore does not send access logs to Amazon CloudWatch Logs.
    pub access_logging_enabled: Option<Value<bool>>,
    /// The name for the container. The name must be from 1 to 255 characters. Container names must be unique to your
    /// AWS account within a specific region.
    ///
    /// Required. A change replaces the resource.
    pub container_name: Option<Value<String>>,
    /// Sets the cross-origin resource sharing (CORS) configuration on a container so that the container can service
    /// cross-origin requests.
    pub cors_policy: Option<Value<Vec<container::CorsRule>>>,
    /// Writes an object lifecycle policy to a container. If the container already has an object lifecycle policy, the
    /// service replaces the existing policy with the new policy.
    pub lifecycle_policy: Option<Value<String>>,
    /// The metric policy that is associated with the container. A metric policy allows AWS Elemental MediaStore to send
    /// metrics to Amazon CloudWatch.
    pub metric_policy: Option<Value<container::MetricPolicy>>,
    /// Creates an access policy for the specified container to restrict the users and clients that can access it.
    pub policy: Option<Value<String>>,
    pub tags: Option<Value<Vec<container::Tag>>>,
}

impl Lower for Container {
    fn fields(self, to: &mut Fields) {
        to.set("AccessLoggingEnabled", self.access_logging_enabled);
        to.set("ContainerName", self.container_name);
        to.set("CorsPolicy", self.cors_policy);
        to.set("LifecyclePolicy", self.lifecycle_policy);
        to.set("MetricPolicy", self.metric_policy);
        to.set("Policy", self.policy);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Container {
    const TYPE: &'static str = "AWS::MediaStore::Container";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Container> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The DNS endpoint of the container. Use the endpoint to identify the specific container when sending requests to
    /// the data plane.
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Container`] is made of.
pub mod container {
    use super::*;

    /// A rule for a CORS policy. You can add up to 100 rules to a CORS policy. If more than one rule applies, the
    /// service uses the first applicable rule listed.
    #[derive(Clone, Debug, Default)]
    pub struct CorsRule {
        /// Specifies which headers are allowed in a preflight `OPTIONS` request through the
        /// `Access-Control-Request-Headers` header.
        pub allowed_headers: Option<Value<Vec<String>>>,
        /// Identifies an HTTP method that the origin that is specified in the rule is allowed to execute.
        ///
        /// A change replaces the resource.
        pub allowed_methods: Option<Value<Vec<String>>>,
        /// One or more response headers that you want users to be able to access from their applications (for example, from
        /// a JavaScript `XMLHttpRequest` object).
        pub allowed_origins: Option<Value<Vec<String>>>,
        /// One or more headers in the response that you want users to be able to access from their applications (for
        /// example, from a JavaScript `XMLHttpRequest` object).
        pub expose_headers: Option<Value<Vec<String>>>,
        /// The time in seconds that your browser caches the preflight response for the specified resource.
        pub max_age_seconds: Option<Value<i64>>,
    }

    impl Lower for CorsRule {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedHeaders", self.allowed_headers);
            to.set("AllowedMethods", self.allowed_methods);
            to.set("AllowedOrigins", self.allowed_origins);
            to.set("ExposeHeaders", self.expose_headers);
            to.set("MaxAgeSeconds", self.max_age_seconds);
        }
    }

    /// The metric policy that is associated with the container. A metric policy allows AWS Elemental MediaStore to send
    /// metrics to Amazon CloudWatch.
    #[derive(Clone, Debug, Default)]
    pub struct MetricPolicy {
        /// A setting to enable or disable metrics at the container level.
        ///
        /// Required.
        pub container_level_metrics: Option<Value<String>>,
        /// A parameter that holds an array of rules that enable metrics at the object level. This parameter is optional,
        /// but if you choose to include it, you must also include at least one rule.
        pub metric_policy_rules: Option<Value<Vec<MetricPolicyRule>>>,
    }

    impl Lower for MetricPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerLevelMetrics", self.container_level_metrics);
            to.set("MetricPolicyRules", self.metric_policy_rules);
        }
    }

    /// A setting that enables metrics at the object level. Each rule contains an object group and an object group name.
    #[derive(Clone, Debug, Default)]
    pub struct MetricPolicyRule {
        /// A path or file name that defines which objects to include in the group. Wildcards (\*) are acceptable.
        ///
        /// Required.
        pub object_group: Option<Value<String>>,
        /// A name that allows you to refer to the object group.
        ///
        /// Required.
        pub object_group_name: Option<Value<String>>,
    }

    impl Lower for MetricPolicyRule {
        fn fields(self, to: &mut Fields) {
            to.set("ObjectGroup", self.object_group);
            to.set("ObjectGroupName", self.object_group_name);
        }
    }

    /// `Tag` of `AWS::MediaStore::Container`.
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
