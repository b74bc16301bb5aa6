//! `AWS::ElasticLoadBalancing`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ElasticLoadBalancing::LoadBalancer`.
///
/// Specifies a Classic Load Balancer.
///
/// Its ARN: `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/${LoadBalancerName}`.
#[derive(Clone, Debug, Default)]
pub struct LoadBalancer {
    /// Information about where and how access logs are stored for the load balancer.
    pub access_logging_policy: Option<Value<load_balancer::AccessLoggingPolicy>>,
    /// Information about a policy for application-controlled session stickiness.
    pub app_cookie_stickiness_policy: Option<Value<Vec<load_balancer::AppCookieStickinessPolicy>>>,
    /// The Availability Zones for a load balancer in a default VPC. For a load balancer in a nondefault VPC, specify
    /// `Subnets` instead.
    ///
    /// Some changes replace the resource.
    pub availability_zones: Option<Value<Vec<String>>>,
    /// If enabled, the load balancer allows existing requests to complete before the load balancer shifts traffic away
    /// from a deregistered or unhealthy instance.
    pub connection_draining_policy: Option<Value<load_balancer::ConnectionDrainingPolicy>>,
    /// If enabled, the load balancer allows the connections to remain idle (no data is sent over the connection) for
    /// the specified duration.
    pub connection_settings: Option<Value<load_balancer::ConnectionSettings>>,
    /// If enabled, the load balancer routes the request traffic evenly across all instances regardless of the
    /// Availability Zones.
    pub cross_zone: Option<Value<bool>>,
    /// The health check settings to use when evaluating the health of your EC2 instances.
    ///
    /// Some changes replace the resource.
    pub health_check: Option<Value<load_balancer::HealthCheck>>,
    /// The IDs of the instances for the load balancer.
    pub instances: Option<Value<Vec<String>>>,
    /// Information about a policy for duration-based session stickiness.
    pub lb_cookie_stickiness_policy: Option<Value<Vec<load_balancer::LBCookieStickinessPolicy>>>,
    /// The listeners for the load balancer. You can specify at most one listener per port.
    ///
    /// Required.
    pub listeners: Option<Value<Vec<load_balancer::Listeners>>>,
    /// The name of the load balancer. This name must be unique within your set of load balancers for the region.
    ///
    /// A change replaces the resource.
    pub load_balancer_name: Option<Value<String>>,
    /// The policies defined for your Classic Load Balancer. Specify only back-end server policies.
    pub policies: Option<Value<Vec<load_balancer::Policies>>>,
    /// The type of load balancer. Valid only for load balancers in a VPC.
    ///
    /// A change replaces the resource.
    pub scheme: Option<Value<String>>,
    /// The security groups for the load balancer. Valid only for load balancers in a VPC.
    pub security_groups: Option<Value<Vec<String>>>,
    /// The IDs of the subnets for the load balancer. You can specify at most one subnet per Availability Zone.
    ///
    /// Some changes replace the resource.
    pub subnets: Option<Value<Vec<String>>>,
    /// The tags associated with a load balancer.
    ///
    /// At least 1 items.
    pub tags: Option<Value<Vec<load_balancer::Tag>>>,
}

impl Lower for LoadBalancer {
    fn fields(self, to: &mut Fields) {
        to.set("AccessLoggingPolicy", self.access_logging_policy);
        to.set("AppCookieStickinessPolicy", self.app_cookie_stickiness_policy);
        to.set("AvailabilityZones", self.availability_zones);
        to.set("ConnectionDrainingPolicy", self.connection_draining_policy);
        to.set("ConnectionSettings", self.connection_settings);
        to.set("CrossZone", self.cross_zone);
        to.set("HealthCheck", self.health_check);
        to.set("Instances", self.instances);
        to.set("LBCookieStickinessPolicy", self.lb_cookie_stickiness_policy);
        to.set("Listeners", self.listeners);
        to.set("LoadBalancerName", self.load_balancer_name);
        to.set("Policies", self.policies);
        to.set("Scheme", self.scheme);
        to.set("SecurityGroups", self.security_groups);
        to.set("Subnets", self.subnets);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LoadBalancer {
    const TYPE: &'static str = "AWS::ElasticLoadBalancing::LoadBalancer";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LoadBalancer> {
    /// `Ref`: its `LoadBalancerName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The name of the Route 53 hosted zone that is associated with the load balancer. Internal-facing load balancers
    /// don't use this value, use `DNSName` instead.
    pub fn canonical_hosted_zone_name(self) -> Value<String> {
        self.attribute("CanonicalHostedZoneName")
    }

    /// The ID of the Route 53 hosted zone name that is associated with the load balancer.
    pub fn canonical_hosted_zone_name_id(self) -> Value<String> {
        self.attribute("CanonicalHostedZoneNameID")
    }

    /// The DNS name for the load balancer.
    pub fn dns_name(self) -> Value<String> {
        self.attribute("DNSName")
    }

    /// The attribute `SourceSecurityGroup`.
    pub fn source_security_group(self) -> Value<Json> {
        self.attribute("SourceSecurityGroup")
    }

    /// The name of the security group that you can use as part of your inbound rules for your load balancer's back-end
    /// instances.
    pub fn source_security_group_group_name(self) -> Value<String> {
        self.attribute("SourceSecurityGroup.GroupName")
    }

    /// The owner of the source security group.
    pub fn source_security_group_owner_alias(self) -> Value<String> {
        self.attribute("SourceSecurityGroup.OwnerAlias")
    }
}

/// What [`LoadBalancer`] is made of.
pub mod load_balancer {
    use super::*;

    /// Specifies where and how access logs are stored for your Classic Load Balancer.
    #[derive(Clone, Debug, Default)]
    pub struct AccessLoggingPolicy {
        /// The interval for publishing the access logs. You can specify an interval of either 5 minutes or 60 minutes.
        pub emit_interval: Option<Value<i64>>,
        /// Specifies whether access logs are enabled for the load balancer.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The name of the Amazon S3 bucket where the access logs are stored.
        ///
        /// Required.
        pub s3_bucket_name: Option<Value<String>>,
        /// The logical hierarchy you created for your Amazon S3 bucket, for example `my-bucket-prefix/prod`. If the prefix
        /// is not provided, the log is placed at the root level of the bucket.
        pub s3_bucket_prefix: Option<Value<String>>,
    }

    impl Lower for AccessLoggingPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("EmitInterval", self.emit_interval);
            to.set("Enabled", self.enabled);
            to.set("S3BucketName", self.s3_bucket_name);
            to.set("S3BucketPrefix", self.s3_bucket_prefix);
        }
    }

    /// Specifies a policy for application-controlled session stickiness for your Classic Load Balancer.
    #[derive(Clone, Debug, Default)]
    pub struct AppCookieStickinessPolicy {
        /// The name of the application cookie used for stickiness.
        ///
        /// Required.
        pub cookie_name: Option<Value<String>>,
        /// The mnemonic name for the policy being created. The name must be unique within a set of policies for this load
        /// balancer.
        ///
        /// Required.
        pub policy_name: Option<Value<String>>,
    }

    impl Lower for AppCookieStickinessPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("CookieName", self.cookie_name);
            to.set("PolicyName", self.policy_name);
        }
    }

    /// Specifies the connection draining settings for your Classic Load Balancer.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionDrainingPolicy {
        /// Specifies whether connection draining is enabled for the load balancer.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The maximum time, in seconds, to keep the existing connections open before deregistering the instances.
        pub timeout: Option<Value<i64>>,
    }

    impl Lower for ConnectionDrainingPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("Timeout", self.timeout);
        }
    }

    /// Specifies the idle timeout value for your Classic Load Balancer.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionSettings {
        /// The time, in seconds, that the connection is allowed to be idle (no data has been sent over the connection)
        /// before it is closed by the load balancer.
        ///
        /// Required.
        pub idle_timeout: Option<Value<i64>>,
    }

    impl Lower for ConnectionSettings {
        fn fields(self, to: &mut Fields) {
            to.set("IdleTimeout", self.idle_timeout);
        }
    }

    /// Specifies health check settings for your Classic Load Balancer.
    #[derive(Clone, Debug, Default)]
    pub struct HealthCheck {
        /// The number of consecutive health checks successes required before moving the instance to the `Healthy` state.
        ///
        /// Required.
        pub healthy_threshold: Option<Value<String>>,
        /// The approximate interval, in seconds, between health checks of an individual instance.
        ///
        /// Required.
        pub interval: Option<Value<String>>,
        /// The instance being checked. The protocol is either TCP, HTTP, HTTPS, or SSL. The range of valid ports is one (1)
        /// through 65535.
        ///
        /// Required.
        pub target: Option<Value<String>>,
        /// The amount of time, in seconds, during which no response means a failed health check.
        ///
        /// Required.
        pub timeout: Option<Value<String>>,
        /// The number of consecutive health check failures required before moving the instance to the `Unhealthy` state.
        ///
        /// Required.
        pub unhealthy_threshold: Option<Value<String>>,
    }

    impl Lower for HealthCheck {
        fn fields(self, to: &mut Fields) {
            to.set("HealthyThreshold", self.healthy_threshold);
            to.set("Interval", self.interval);
            to.set("Target", self.target);
            to.set("Timeout", self.timeout);
            to.set("UnhealthyThreshold", self.unhealthy_threshold);
        }
    }

    /// Specifies a policy for duration-based session stickiness for your Classic Load Balancer.
    #[derive(Clone, Debug, Default)]
    pub struct LBCookieStickinessPolicy {
        /// The time period, in seconds, after which the cookie should be considered stale. If this parameter is not
        /// specified, the stickiness session lasts for the duration of the browser session.
        pub cookie_expiration_period: Option<Value<String>>,
        /// The name of the policy. This name must be unique within the set of policies for this load balancer.
        pub policy_name: Option<Value<String>>,
    }

    impl Lower for LBCookieStickinessPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("CookieExpirationPeriod", self.cookie_expiration_period);
            to.set("PolicyName", self.policy_name);
        }
    }

    /// Specifies a listener for your Classic Load Balancer.
    #[derive(Clone, Debug, Default)]
    pub struct Listeners {
        /// The port on which the instance is listening.
        ///
        /// Required. 1 to 65535.
        pub instance_port: Option<Value<String>>,
        /// The protocol to use for routing traffic to instances: HTTP, HTTPS, TCP, or SSL.
        pub instance_protocol: Option<Value<String>>,
        /// The port on which the load balancer is listening. On EC2-VPC, you can specify any port from the range 1-65535.
        ///
        /// Required.
        pub load_balancer_port: Option<Value<String>>,
        /// The names of the policies to associate with the listener.
        pub policy_names: Option<Value<Vec<String>>>,
        /// The load balancer transport protocol to use for routing: HTTP, HTTPS, TCP, or SSL.
        ///
        /// Required.
        pub protocol: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the server certificate.
        pub ssl_certificate_id: Option<Value<String>>,
    }

    impl Lower for Listeners {
        fn fields(self, to: &mut Fields) {
            to.set("InstancePort", self.instance_port);
            to.set("InstanceProtocol", self.instance_protocol);
            to.set("LoadBalancerPort", self.load_balancer_port);
            to.set("PolicyNames", self.policy_names);
            to.set("Protocol", self.protocol);
            to.set("SSLCertificateId", self.ssl_certificate_id);
        }
    }

    /// Specifies policies for your Classic Load Balancer.
    #[derive(Clone, Debug, Default)]
    pub struct Policies {
        /// The policy attributes.
        ///
        /// Required.
        pub attributes: Option<Value<Vec<PolicyItem>>>,
        /// The instance ports for the policy. Required only for some policy types.
        pub instance_ports: Option<Value<Vec<String>>>,
        /// The load balancer ports for the policy. Required only for some policy types.
        pub load_balancer_ports: Option<Value<Vec<String>>>,
        /// The name of the policy.
        ///
        /// Required.
        pub policy_name: Option<Value<String>>,
        /// The name of the policy type.
        ///
        /// Required.
        pub policy_type: Option<Value<String>>,
    }

    impl Lower for Policies {
        fn fields(self, to: &mut Fields) {
            to.set("Attributes", self.attributes);
            to.set("InstancePorts", self.instance_ports);
            to.set("LoadBalancerPorts", self.load_balancer_ports);
            to.set("PolicyName", self.policy_name);
            to.set("PolicyType", self.policy_type);
        }
    }

    /// `PolicyItem` of `AWS::ElasticLoadBalancing::LoadBalancer`.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyItem {
        pub name: Option<Value<String>>,
        pub value: Option<Value<String>>,
    }

    impl Lower for PolicyItem {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// `Tag` of `AWS::ElasticLoadBalancing::LoadBalancer`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't be
        /// prefixed with `aws:`.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that's 1 to 256 characters in length.
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
