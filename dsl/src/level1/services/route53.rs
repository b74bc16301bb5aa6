//! `AWS::Route53`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Route53::CidrCollection`.
///
/// Creates a CIDR collection in the current AWS account.
///
/// Its ARN: `arn:${Partition}:route53:::cidrcollection/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct CidrCollection {
    /// A complex type that contains information about the list of CIDR locations.
    pub locations: Option<Value<Vec<cidr_collection::Location>>>,
    /// The name of a CIDR collection.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
}

impl Lower for CidrCollection {
    fn fields(self, to: &mut Fields) {
        to.set("Locations", self.locations);
        to.set("Name", self.name);
    }
}

impl Level1 for CidrCollection {
    const TYPE: &'static str = "AWS::Route53::CidrCollection";
}

impl Handle<CidrCollection> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// "The Amazon resource name (ARN) to uniquely identify the AWS resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The UUID of the CIDR collection.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`CidrCollection`] is made of.
pub mod cidr_collection {
    use super::*;

    /// Specifies the list of CIDR blocks for a CIDR location.
    #[derive(Clone, Debug, Default)]
    pub struct Location {
        /// List of CIDR blocks.
        ///
        /// Required.
        pub cidr_list: Option<Value<Vec<String>>>,
        /// The CIDR collection location name.
        ///
        /// Required. 1 to 16 characters.
        pub location_name: Option<Value<String>>,
    }

    impl Lower for Location {
        fn fields(self, to: &mut Fields) {
            to.set("CidrList", self.cidr_list);
            to.set("LocationName", self.location_name);
        }
    }
}

/// `AWS::Route53::DNSSEC`.
///
/// The `AWS::Route53::DNSSEC` resource is used to enable DNSSEC signing in a hosted zone.
#[derive(Clone, Debug, Default)]
pub struct DNSSEC {
    /// A unique string (ID) that is used to identify a hosted zone. For example: `Z00001111A1ABCaaABC11`.
    ///
    /// Required. A change replaces the resource.
    pub hosted_zone_id: Option<Value<String>>,
}

impl Lower for DNSSEC {
    fn fields(self, to: &mut Fields) {
        to.set("HostedZoneId", self.hosted_zone_id);
    }
}

impl Level1 for DNSSEC {
    const TYPE: &'static str = "AWS::Route53::DNSSEC";
}

impl Handle<DNSSEC> {
    /// `Ref`: its `HostedZoneId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Route53::DelegationSet`.
///
/// Resource Type definition for AWS::Route53::DelegationSet. Creates a reusable delegation set (a group of four
/// name servers) that can be associated with multiple hosted zones.
#[derive(Clone, Debug, Default)]
pub struct DelegationSet {}

impl Lower for DelegationSet {
    fn fields(self, _: &mut Fields) {}
}

impl Level1 for DelegationSet {
    const TYPE: &'static str = "AWS::Route53::DelegationSet";
}

impl Handle<DelegationSet> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the delegation set.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// A unique string that identifies the request and allows retrying failed CreateReusableDelegationSet requests
    /// without risk of executing the operation twice.
    pub fn caller_reference(self) -> Value<String> {
        self.attribute("CallerReference")
    }

    /// The ID that Amazon Route 53 assigns to a reusable delegation set.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// A list of the authoritative name servers for the delegation set.
    pub fn name_servers(self) -> Value<Vec<String>> {
        self.attribute("NameServers")
    }
}

/// `AWS::Route53::HealthCheck`.
///
/// The `AWS::Route53::HealthCheck` resource is a Route 53 resource type that contains settings for a Route 53
/// health check.
///
/// Its ARN: `arn:${Partition}:route53:::healthcheck/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct HealthCheck {
    /// A complex type that contains detailed information about one health check.
    ///
    /// Required.
    pub health_check_config: Option<Value<health_check::HealthCheckConfig>>,
    /// The `HealthCheckTags` property describes key-value pairs that are associated with an `AWS::Route53::HealthCheck`
    /// resource.
    pub health_check_tags: Option<Value<Vec<health_check::HealthCheckTag>>>,
}

impl Lower for HealthCheck {
    fn fields(self, to: &mut Fields) {
        to.set("HealthCheckConfig", self.health_check_config);
        to.set("HealthCheckTags", self.health_check_tags);
    }
}

impl Level1 for HealthCheck {
    const TYPE: &'static str = "AWS::Route53::HealthCheck";
    const TAGS: Tags = Tags { property: "HealthCheckTags", shape: TagShape::List };
}

impl Handle<HealthCheck> {
    /// `Ref`: its `HealthCheckId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The identifier that Amazon Route 53 assigned to the health check when you created it. When you add or update a
    /// resource record set, you use this value to specify which health check to use.
    pub fn health_check_id(self) -> Value<String> {
        self.attribute("HealthCheckId")
    }
}

/// What [`HealthCheck`] is made of.
pub mod health_check {
    use super::*;

    /// A complex type that contains information about the health check.
    #[derive(Clone, Debug, Default)]
    pub struct HealthCheckConfig {
        /// A complex type that identifies the CloudWatch alarm that you want Amazon Route 53 health checkers to use to
        /// determine whether the specified health check is healthy.
        pub alarm_identifier: Option<Value<AlarmIdentifier>>,
        /// (CALCULATED Health Checks Only) A complex type that contains one `ChildHealthCheck` element for each health
        /// check that you want to associate with a `CALCULATED` health check.
        ///
        /// 0 to 256 items.
        pub child_health_checks: Option<Value<Vec<String>>>,
        /// Specify whether you want Amazon Route 53 to send the value of `FullyQualifiedDomainName` to the endpoint in the
        /// `client_hello` message during TLS negotiation.
        pub enable_sni: Option<Value<bool>>,
        /// The number of consecutive health checks that an endpoint must pass or fail for Amazon Route 53 to change the
        /// current status of the endpoint from unhealthy to healthy or vice versa.
        ///
        /// 1 to 10.
        pub failure_threshold: Option<Value<i64>>,
        /// Amazon Route 53 behavior depends on whether you specify a value for `IPAddress`.
        ///
        /// 0 to 255 characters.
        pub fully_qualified_domain_name: Option<Value<String>>,
        /// The number of child health checks that are associated with a `CALCULATED` health check that Amazon Route 53 must
        /// consider healthy for the `CALCULATED` health check to be considered healthy.
        ///
        /// 0 to 256.
        pub health_threshold: Option<Value<i64>>,
        /// The IPv4 or IPv6 IP address of the endpoint that you want Amazon Route 53 to perform health checks on.
        ///
        /// 0 to 45 characters.
        pub ip_address: Option<Value<String>>,
        /// When CloudWatch has insufficient data about the metric to determine the alarm state, the status that you want
        /// Amazon Route 53 to assign to the health check.
        ///
        /// One of `Healthy`, `LastKnownStatus`, `Unhealthy`.
        pub insufficient_data_health_status: Option<Value<String>>,
        /// Specify whether you want Amazon Route 53 to invert the status of a health check, for example, to consider a
        /// health check unhealthy when it otherwise would be considered healthy.
        pub inverted: Option<Value<bool>>,
        /// Specify whether you want Amazon Route 53 to measure the latency between health checkers in multiple AWS regions
        /// and your endpoint, and to display CloudWatch latency graphs on the \*Health Checks\* page in the Route 53
        /// console.
        ///
        /// A change replaces the resource.
        pub measure_latency: Option<Value<bool>>,
        /// The port on the endpoint that you want Amazon Route 53 to perform health checks on.
        ///
        /// 1 to 65535.
        pub port: Option<Value<i64>>,
        /// A complex type that contains one `Region` element for each region from which you want Amazon Route 53 health
        /// checkers to check the specified endpoint.
        ///
        /// 3 to 64 items.
        pub regions: Option<Value<Vec<String>>>,
        /// The number of seconds between the time that Amazon Route 53 gets a response from your endpoint and the time that
        /// it sends the next health check request.
        ///
        /// 10 to 30. A change replaces the resource.
        pub request_interval: Option<Value<i64>>,
        /// The path, if any, that you want Amazon Route 53 to request when performing health checks.
        ///
        /// 0 to 255 characters.
        pub resource_path: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) for the Route 53 Application Recovery Controller routing control.
        ///
        /// 1 to 255 characters.
        pub routing_control_arn: Option<Value<String>>,
        /// If the value of Type is `HTTP_STR_MATCH` or `HTTPS_STR_MATCH`, the string that you want Amazon Route 53 to
        /// search for in the response body from the specified resource.
        ///
        /// 0 to 255 characters.
        pub search_string: Option<Value<String>>,
        /// The type of health check that you want to create, which indicates how Amazon Route 53 determines whether an
        /// endpoint is healthy.
        ///
        /// Required. One of `CALCULATED`, `CLOUDWATCH_METRIC`, `HTTP`, `HTTP_STR_MATCH`, `HTTPS`, `HTTPS_STR_MATCH`, `TCP`,
        /// `RECOVERY_CONTROL`. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for HealthCheckConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmIdentifier", self.alarm_identifier);
            to.set("ChildHealthChecks", self.child_health_checks);
            to.set("EnableSNI", self.enable_sni);
            to.set("FailureThreshold", self.failure_threshold);
            to.set("FullyQualifiedDomainName", self.fully_qualified_domain_name);
            to.set("HealthThreshold", self.health_threshold);
            to.set("IPAddress", self.ip_address);
            to.set("InsufficientDataHealthStatus", self.insufficient_data_health_status);
            to.set("Inverted", self.inverted);
            to.set("MeasureLatency", self.measure_latency);
            to.set("Port", self.port);
            to.set("Regions", self.regions);
            to.set("RequestInterval", self.request_interval);
            to.set("ResourcePath", self.resource_path);
            to.set("RoutingControlArn", self.routing_control_arn);
            to.set("SearchString", self.search_string);
            to.set("Type", self.type_);
        }
    }

    /// A complex type that identifies the CloudWatch alarm that you want Amazon Route 53 health checkers to use to
    /// determine whether the specified health check is healthy.
    #[derive(Clone, Debug, Default)]
    pub struct AlarmIdentifier {
        /// The name of the CloudWatch alarm that you want Amazon Route 53 health checkers to use to determine whether this
        /// health check is healthy.
        ///
        /// Required. 1 to 256 characters.
        pub name: Option<Value<String>>,
        /// For the CloudWatch alarm that you want Route 53 health checkers to use to determine whether this health check is
        /// healthy, the region that the alarm was created in.
        ///
        /// Required.
        pub region: Option<Value<String>>,
    }

    impl Lower for AlarmIdentifier {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Region", self.region);
        }
    }

    /// The `HealthCheckTag` property describes one key-value pair that is associated with an
    /// `AWS::Route53::HealthCheck` resource.
    #[derive(Clone, Debug, Default)]
    pub struct HealthCheckTag {
        /// The value of `Key` depends on the operation that you want to perform.
        ///
        /// Required. At most 128 characters.
        pub key: Option<Value<String>>,
        /// The value of `Value` depends on the operation that you want to perform.
        ///
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for HealthCheckTag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Route53::HostedZone`.
///
/// Creates a new public or private hosted zone. You create records in a public hosted zone to define how you want
/// to route traffic on the internet for a domain, such as example.com, and its subdomains (apex.example.com,
/// acme.example.com).
///
/// Its ARN: `arn:${Partition}:route53:::hostedzone/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct HostedZone {
    /// 0 to 32 characters. A change replaces the resource.
    pub delegation_set_id: Option<Value<String>>,
    /// A complex type that contains an optional comment.
    pub hosted_zone_config: Option<Value<hosted_zone::HostedZoneConfig>>,
    /// The features configuration for the hosted zone, including accelerated recovery settings and status information.
    pub hosted_zone_features: Option<Value<hosted_zone::HostedZoneFeatures>>,
    /// Adds, edits, or deletes tags for a health check or a hosted zone.
    pub hosted_zone_tags: Option<Value<Vec<hosted_zone::HostedZoneTag>>>,
    /// The name of the domain. Specify a fully qualified domain name, for example, \*www.example.com\*. The trailing
    /// dot is optional; Amazon Route 53 assumes that the domain name is fully qualified.
    ///
    /// 0 to 1024 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Creates a configuration for DNS query logging. After you create a query logging configuration, Amazon Route 53
    /// begins to publish log data to an Amazon CloudWatch Logs log group.
    pub query_logging_config: Option<Value<hosted_zone::QueryLoggingConfig>>,
    /// \*Private hosted zones:\* A complex type that contains information about the VPCs that are associated with the
    /// specified hosted zone.
    pub vpcs: Option<Value<Vec<hosted_zone::VPC>>>,
}

impl Lower for HostedZone {
    fn fields(self, to: &mut Fields) {
        to.set("DelegationSetId", self.delegation_set_id);
        to.set("HostedZoneConfig", self.hosted_zone_config);
        to.set("HostedZoneFeatures", self.hosted_zone_features);
        to.set("HostedZoneTags", self.hosted_zone_tags);
        to.set("Name", self.name);
        to.set("QueryLoggingConfig", self.query_logging_config);
        to.set("VPCs", self.vpcs);
    }
}

impl Level1 for HostedZone {
    const TYPE: &'static str = "AWS::Route53::HostedZone";
    const TAGS: Tags = Tags { property: "HostedZoneTags", shape: TagShape::List };
}

impl Handle<HostedZone> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID that Amazon Route 53 assigned to the hosted zone when you created it.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Returns the set of name servers for the specific hosted zone. For example: `ns1.example.com`.
    pub fn name_servers(self) -> Value<Vec<String>> {
        self.attribute("NameServers")
    }
}

/// What [`HostedZone`] is made of.
pub mod hosted_zone {
    use super::*;

    /// A complex type that contains an optional comment about your hosted zone. If you don't want to specify a comment,
    /// omit both the `HostedZoneConfig` and `Comment` elements.
    #[derive(Clone, Debug, Default)]
    pub struct HostedZoneConfig {
        /// Any comments that you want to include about the hosted zone.
        ///
        /// 0 to 256 characters.
        pub comment: Option<Value<String>>,
    }

    impl Lower for HostedZoneConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Comment", self.comment);
        }
    }

    /// Represents the features configuration for a hosted zone, including the status of various features and any
    /// associated failure reasons.
    #[derive(Clone, Debug, Default)]
    pub struct HostedZoneFeatures {
        pub enable_accelerated_recovery: Option<Value<bool>>,
    }

    impl Lower for HostedZoneFeatures {
        fn fields(self, to: &mut Fields) {
            to.set("EnableAcceleratedRecovery", self.enable_accelerated_recovery);
        }
    }

    /// A complex type that contains information about a tag that you want to add or edit for the specified health check
    /// or hosted zone.
    #[derive(Clone, Debug, Default)]
    pub struct HostedZoneTag {
        /// The value of `Key` depends on the operation that you want to perform.
        ///
        /// Required. At most 128 characters.
        pub key: Option<Value<String>>,
        /// The value of `Value` depends on the operation that you want to perform.
        ///
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for HostedZoneTag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// A complex type that contains information about a configuration for DNS query logging.
    #[derive(Clone, Debug, Default)]
    pub struct QueryLoggingConfig {
        /// The Amazon Resource Name (ARN) of the CloudWatch Logs log group that Amazon Route 53 is publishing logs to.
        ///
        /// Required.
        pub cloud_watch_logs_log_group_arn: Option<Value<String>>,
    }

    impl Lower for QueryLoggingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogsLogGroupArn", self.cloud_watch_logs_log_group_arn);
        }
    }

    /// \*Private hosted zones only:\* A complex type that contains information about an Amazon VPC. Route 53 Resolver
    /// uses the records in the private hosted zone to route traffic in that VPC.
    #[derive(Clone, Debug, Default)]
    pub struct VPC {
        /// \*Private hosted zones only:\* The ID of an Amazon VPC.
        ///
        /// Required.
        pub vpc_id: Option<Value<String>>,
        /// \*Private hosted zones only:\* The region that an Amazon VPC was created in.
        ///
        /// Required.
        pub vpc_region: Option<Value<String>>,
    }

    impl Lower for VPC {
        fn fields(self, to: &mut Fields) {
            to.set("VPCId", self.vpc_id);
            to.set("VPCRegion", self.vpc_region);
        }
    }
}

/// `AWS::Route53::KeySigningKey`.
///
/// The `AWS::Route53::KeySigningKey` resource creates a new key-signing key (KSK) in a hosted zone. The hosted zone
/// ID is passed as a parameter in the KSK properties.
#[derive(Clone, Debug, Default)]
pub struct KeySigningKey {
    /// The unique string (ID) that is used to identify a hosted zone. For example: `Z00001111A1ABCaaABC11`.
    ///
    /// Required. A change replaces the resource.
    pub hosted_zone_id: Option<Value<String>>,
    /// The Amazon resource name (ARN) for a customer managed customer master key (CMK) in AWS Key Management Service (
    /// AWS ).
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub key_management_service_arn: Option<Value<String>>,
    /// A string used to identify a key-signing key (KSK). `Name` can include numbers, letters, and underscores (\_).
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A string that represents the current key-signing key (KSK) status.
    ///
    /// Required. 5 to 150 characters. One of `ACTIVE`, `INACTIVE`.
    pub status: Option<Value<String>>,
}

impl Lower for KeySigningKey {
    fn fields(self, to: &mut Fields) {
        to.set("HostedZoneId", self.hosted_zone_id);
        to.set("KeyManagementServiceArn", self.key_management_service_arn);
        to.set("Name", self.name);
        to.set("Status", self.status);
    }
}

impl Level1 for KeySigningKey {
    const TYPE: &'static str = "AWS::Route53::KeySigningKey";
}

impl Handle<KeySigningKey> {
    /// `Ref`: `HostedZoneId`, `Name`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Route53::QueryLoggingConfig`.
///
/// Resource Type definition for AWS::Route53::QueryLoggingConfig. Creates a configuration for DNS query logging,
/// which publishes query logs for a public hosted zone to an Amazon CloudWatch Logs log group.
#[derive(Clone, Debug, Default)]
pub struct QueryLoggingConfig {
    /// The Amazon Resource Name (ARN) of the CloudWatch Logs log group in us-east-1 that Amazon Route 53 publishes
    /// query logs to.
    ///
    /// Required. A change replaces the resource.
    pub cloud_watch_logs_log_group_arn: Option<Value<String>>,
    /// The ID of the public hosted zone that Amazon Route 53 logs queries for.
    ///
    /// Required. 0 to 32 characters. A change replaces the resource.
    pub hosted_zone_id: Option<Value<String>>,
}

impl Lower for QueryLoggingConfig {
    fn fields(self, to: &mut Fields) {
        to.set("CloudWatchLogsLogGroupArn", self.cloud_watch_logs_log_group_arn);
        to.set("HostedZoneId", self.hosted_zone_id);
    }
}

impl Level1 for QueryLoggingConfig {
    const TYPE: &'static str = "AWS::Route53::QueryLoggingConfig";
}

impl Handle<QueryLoggingConfig> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the query logging configuration.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID that Amazon Route 53 assigns to the configuration for DNS query logging.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::Route53::RecordSet`.
///
/// Information about the record that you want to create.
#[derive(Clone, Debug, Default)]
pub struct RecordSet {
    /// \*Alias resource record sets only:\* Information about the AWS resource, such as a CloudFront distribution or an
    /// Amazon S3 bucket, that you want to route traffic to.
    pub alias_target: Option<Value<record_set::AliasTarget>>,
    /// The object that is specified in resource record set object when you are linking a resource record set to a CIDR
    /// location.
    pub cidr_routing_config: Option<Value<record_set::CidrRoutingConfig>>,
    /// \*Optional:\* Any comments you want to include about a change batch request.
    ///
    /// At most 256 characters.
    pub comment: Option<Value<String>>,
    /// \*Failover resource record sets only:\* To configure failover, you add the `Failover` element to two resource
    /// record sets.
    ///
    /// One of `PRIMARY`, `SECONDARY`.
    pub failover: Option<Value<String>>,
    /// \*Geolocation resource record sets only:\* A complex type that lets you control how Amazon Route 53 responds to
    /// DNS queries based on the geographic origin of the query.
    pub geo_location: Option<Value<record_set::GeoLocation>>,
    /// Geoproximity resource record sets only: A complex type that lets you specify where your resources are located.
    pub geo_proximity_location: Option<Value<record_set::GeoProximityLocation>>,
    /// If you want Amazon Route 53 to return this resource record set in response to a DNS query only when the status
    /// of a health check is healthy, include the `HealthCheckId` element and specify the ID of the applicable health
    /// check.
    ///
    /// At most 64 characters.
    pub health_check_id: Option<Value<String>>,
    /// The ID of the hosted zone that you want to create records in.
    ///
    /// At most 44 characters. A change replaces the resource.
    pub hosted_zone_id: Option<Value<String>>,
    /// The name of the hosted zone that you want to create records in. You must include a trailing dot (for example,
    /// `www.example.com.` ) as part of the `HostedZoneName`.
    ///
    /// At most 256 characters. A change replaces the resource.
    pub hosted_zone_name: Option<Value<String>>,
    /// \*Multivalue answer resource record sets only\* : To route traffic approximately randomly to multiple resources,
    /// such as web servers, create one multivalue answer record for each resource and specify `true` for
    /// `MultiValueAnswer`.
    pub multi_value_answer: Option<Value<bool>>,
    /// The name of the record that you want to create, update, or delete.
    ///
    /// Required. At most 1024 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// \*Latency-based resource record sets only:\* The Amazon EC2 Region where you created the resource that this
    /// resource record set refers to.
    pub region: Option<Value<String>>,
    /// One or more values that correspond with the value that you specified for the `Type` property. For example, if
    /// you specified `A` for `Type`, you specify one or more IP addresses in IPv4 format for `ResourceRecords`.
    pub resource_records: Option<Value<Vec<String>>>,
    /// \*Resource record sets that have a routing policy other than simple:\* An identifier that differentiates among
    /// multiple resource record sets that have the same combination of name and type, such as multiple weighted
    /// resource record sets…
    ///
    /// 0 to 128 characters.
    pub set_identifier: Option<Value<String>>,
    /// The resource record cache time to live (TTL), in seconds. Note the following.
    pub ttl: Option<Value<String>>,
    /// The DNS record type. For information about different record types and how data is encoded for them, see
    /// Supported DNS Resource Record Types in the \*Amazon Route 53 Developer Guide\*.
    ///
    /// Required.
    pub type_: Option<Value<String>>,
    /// \*Weighted resource record sets only:\* Among resource record sets that have the same combination of DNS name
    /// and type, a value that determines the proportion of DNS queries that Amazon Route 53 responds to using the
    /// current resource record…
    pub weight: Option<Value<i64>>,
}

impl Lower for RecordSet {
    fn fields(self, to: &mut Fields) {
        to.set("AliasTarget", self.alias_target);
        to.set("CidrRoutingConfig", self.cidr_routing_config);
        to.set("Comment", self.comment);
        to.set("Failover", self.failover);
        to.set("GeoLocation", self.geo_location);
        to.set("GeoProximityLocation", self.geo_proximity_location);
        to.set("HealthCheckId", self.health_check_id);
        to.set("HostedZoneId", self.hosted_zone_id);
        to.set("HostedZoneName", self.hosted_zone_name);
        to.set("MultiValueAnswer", self.multi_value_answer);
        to.set("Name", self.name);
        to.set("Region", self.region);
        to.set("ResourceRecords", self.resource_records);
        to.set("SetIdentifier", self.set_identifier);
        to.set("TTL", self.ttl);
        to.set("Type", self.type_);
        to.set("Weight", self.weight);
    }
}

impl Level1 for RecordSet {
    const TYPE: &'static str = "AWS::Route53::RecordSet";
}

impl Handle<RecordSet> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`RecordSet`] is made of.
pub mod record_set {
    use super::*;

    /// \*Alias records only:\* Information about the AWS resource, such as a CloudFront distribution or an Amazon S3
    /// bucket, that you want to route traffic to.
    #[derive(Clone, Debug, Default)]
    pub struct AliasTarget {
        /// \*Alias records only:\* The value that you specify depends on where you want to route queries.
        ///
        /// Required. At most 1024 characters.
        pub dns_name: Option<Value<String>>,
        /// \*Applies only to alias, failover alias, geolocation alias, latency alias, and weighted alias resource record
        /// sets:\* When `EvaluateTargetHealth` is `true`, an alias resource record set inherits the health of the
        /// referenced AWS resource…
        pub evaluate_target_health: Option<Value<bool>>,
        /// \*Alias resource records sets only\* : The value used depends on where you want to route traffic.
        ///
        /// Required. At most 44 characters.
        pub hosted_zone_id: Option<Value<String>>,
    }

    impl Lower for AliasTarget {
        fn fields(self, to: &mut Fields) {
            to.set("DNSName", self.dns_name);
            to.set("EvaluateTargetHealth", self.evaluate_target_health);
            to.set("HostedZoneId", self.hosted_zone_id);
        }
    }

    /// The object that is specified in resource record set object when you are linking a resource record set to a CIDR
    /// location.
    #[derive(Clone, Debug, Default)]
    pub struct CidrRoutingConfig {
        /// The CIDR collection ID.
        ///
        /// Required.
        pub collection_id: Option<Value<String>>,
        /// The CIDR collection location name.
        ///
        /// Required. 1 to 16 characters.
        pub location_name: Option<Value<String>>,
    }

    impl Lower for CidrRoutingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CollectionId", self.collection_id);
            to.set("LocationName", self.location_name);
        }
    }

    /// A complex type that contains information about a geographic location.
    #[derive(Clone, Debug, Default)]
    pub struct GeoLocation {
        /// For geolocation resource record sets, a two-letter abbreviation that identifies a continent. Route 53 supports
        /// the following continent codes.
        ///
        /// 2 to 2 characters.
        pub continent_code: Option<Value<String>>,
        /// For geolocation resource record sets, the two-letter code for a country.
        ///
        /// 1 to 2 characters.
        pub country_code: Option<Value<String>>,
        /// For geolocation resource record sets, the two-letter code for a state of the United States. Route 53 doesn't
        /// support any other values for `SubdivisionCode`.
        ///
        /// 1 to 3 characters.
        pub subdivision_code: Option<Value<String>>,
    }

    impl Lower for GeoLocation {
        fn fields(self, to: &mut Fields) {
            to.set("ContinentCode", self.continent_code);
            to.set("CountryCode", self.country_code);
            to.set("SubdivisionCode", self.subdivision_code);
        }
    }

    /// `GeoProximityLocation` of `AWS::Route53::RecordSet`.
    #[derive(Clone, Debug, Default)]
    pub struct GeoProximityLocation {
        /// The AWS Region the resource you are directing DNS traffic to, is in.
        ///
        /// 1 to 64 characters.
        pub aws_region: Option<Value<String>>,
        /// The bias increases or decreases the size of the geographic region from which Route 53 routes traffic to a
        /// resource.
        ///
        /// \-99 to 99.
        pub bias: Option<Value<i64>>,
        /// Contains the longitude and latitude for a geographic region.
        pub coordinates: Option<Value<Coordinates>>,
        /// Specifies an AWS Local Zone.
        ///
        /// 1 to 64 characters.
        pub local_zone_group: Option<Value<String>>,
    }

    impl Lower for GeoProximityLocation {
        fn fields(self, to: &mut Fields) {
            to.set("AWSRegion", self.aws_region);
            to.set("Bias", self.bias);
            to.set("Coordinates", self.coordinates);
            to.set("LocalZoneGroup", self.local_zone_group);
        }
    }

    /// `Coordinates` of `AWS::Route53::RecordSet`.
    #[derive(Clone, Debug, Default)]
    pub struct Coordinates {
        /// Specifies a coordinate of the north–south position of a geographic point on the surface of the Earth.
        ///
        /// Required.
        pub latitude: Option<Value<String>>,
        /// Specifies a coordinate of the east–west position of a geographic point on the surface of the Earth.
        ///
        /// Required.
        pub longitude: Option<Value<String>>,
    }

    impl Lower for Coordinates {
        fn fields(self, to: &mut Fields) {
            to.set("Latitude", self.latitude);
            to.set("Longitude", self.longitude);
        }
    }
}

/// `AWS::Route53::RecordSetGroup`.
///
/// A complex type that contains an optional comment, the name and ID of the hosted zone that you want to make
/// changes in, and values for the records that you want to create.
#[derive(Clone, Debug, Default)]
pub struct RecordSetGroup {
    /// \*Optional:\* Any comments you want to include about a change batch request.
    pub comment: Option<Value<String>>,
    /// The ID of the hosted zone that you want to create records in.
    ///
    /// A change replaces the resource.
    pub hosted_zone_id: Option<Value<String>>,
    /// The name of the hosted zone that you want to create records in. You must include a trailing dot (for example,
    /// `www.example.com.` ) as part of the `HostedZoneName`.
    ///
    /// A change replaces the resource.
    pub hosted_zone_name: Option<Value<String>>,
    /// A complex type that contains one `RecordSet` element for each record that you want to create.
    pub record_sets: Option<Value<Vec<record_set_group::RecordSet>>>,
}

impl Lower for RecordSetGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Comment", self.comment);
        to.set("HostedZoneId", self.hosted_zone_id);
        to.set("HostedZoneName", self.hosted_zone_name);
        to.set("RecordSets", self.record_sets);
    }
}

impl Level1 for RecordSetGroup {
    const TYPE: &'static str = "AWS::Route53::RecordSetGroup";
}

impl Handle<RecordSetGroup> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// This element contains an ID that you use when performing a `GetChange` action to get detailed information about
    /// the change.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`RecordSetGroup`] is made of.
pub mod record_set_group {
    use super::*;

    /// Information about one record that you want to create.
    #[derive(Clone, Debug, Default)]
    pub struct RecordSet {
        /// \*Alias resource record sets only:\* Information about the AWS resource, such as a CloudFront distribution or an
        /// Amazon S3 bucket, that you want to route traffic to.
        pub alias_target: Option<Value<AliasTarget>>,
        pub cidr_routing_config: Option<Value<CidrRoutingConfig>>,
        /// \*Failover resource record sets only:\* To configure failover, you add the `Failover` element to two resource
        /// record sets.
        pub failover: Option<Value<String>>,
        /// \*Geolocation resource record sets only:\* A complex type that lets you control how Amazon Route 53 responds to
        /// DNS queries based on the geographic origin of the query.
        pub geo_location: Option<Value<GeoLocation>>,
        /// A complex type that contains information about a geographic location.
        pub geo_proximity_location: Option<Value<GeoProximityLocation>>,
        /// If you want Amazon Route 53 to return this resource record set in response to a DNS query only when the status
        /// of a health check is healthy, include the `HealthCheckId` element and specify the ID of the applicable health
        /// check.
        pub health_check_id: Option<Value<String>>,
        /// The ID of the hosted zone that you want to create records in.
        pub hosted_zone_id: Option<Value<String>>,
        /// The name of the hosted zone that you want to create records in. You must include a trailing dot (for example,
        /// `www.example.com.` ) as part of the `HostedZoneName`.
        pub hosted_zone_name: Option<Value<String>>,
        /// \*Multivalue answer resource record sets only\* : To route traffic approximately randomly to multiple resources,
        /// such as web servers, create one multivalue answer record for each resource and specify `true` for
        /// `MultiValueAnswer`.
        pub multi_value_answer: Option<Value<bool>>,
        /// The name of the record that you want to create, update, or delete.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// \*Latency-based resource record sets only:\* The Amazon EC2 Region where you created the resource that this
        /// resource record set refers to.
        pub region: Option<Value<String>>,
        /// Information about the records that you want to create. Each record should be in the format appropriate for the
        /// record type specified by the `Type` property.
        pub resource_records: Option<Value<Vec<String>>>,
        /// \*Resource record sets that have a routing policy other than simple:\* An identifier that differentiates among
        /// multiple resource record sets that have the same combination of name and type, such as multiple weighted
        /// resource record sets…
        pub set_identifier: Option<Value<String>>,
        /// The resource record cache time to live (TTL), in seconds. Note the following.
        pub ttl: Option<Value<String>>,
        /// The DNS record type. For information about different record types and how data is encoded for them, see
        /// Supported DNS Resource Record Types in the \*Amazon Route 53 Developer Guide\*.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
        /// \*Weighted resource record sets only:\* Among resource record sets that have the same combination of DNS name
        /// and type, a value that determines the proportion of DNS queries that Amazon Route 53 responds to using the
        /// current resource record…
        pub weight: Option<Value<i64>>,
    }

    impl Lower for RecordSet {
        fn fields(self, to: &mut Fields) {
            to.set("AliasTarget", self.alias_target);
            to.set("CidrRoutingConfig", self.cidr_routing_config);
            to.set("Failover", self.failover);
            to.set("GeoLocation", self.geo_location);
            to.set("GeoProximityLocation", self.geo_proximity_location);
            to.set("HealthCheckId", self.health_check_id);
            to.set("HostedZoneId", self.hosted_zone_id);
            to.set("HostedZoneName", self.hosted_zone_name);
            to.set("MultiValueAnswer", self.multi_value_answer);
            to.set("Name", self.name);
            to.set("Region", self.region);
            to.set("ResourceRecords", self.resource_records);
            to.set("SetIdentifier", self.set_identifier);
            to.set("TTL", self.ttl);
            to.set("Type", self.type_);
            to.set("Weight", self.weight);
        }
    }

    /// \*Alias records only:\* Information about the AWS resource, such as a CloudFront distribution or an Amazon S3
    /// bucket, that you want to route traffic to.
    #[derive(Clone, Debug, Default)]
    pub struct AliasTarget {
        /// \*Alias records only:\* The value that you specify depends on where you want to route queries.
        ///
        /// Required.
        pub dns_name: Option<Value<String>>,
        /// \*Applies only to alias records with any routing policy:\* When `EvaluateTargetHealth` is `true`, an alias
        /// record inherits the health of the referenced AWS resource, such as an ELB load balancer or another record in the
        /// hosted zone.
        pub evaluate_target_health: Option<Value<bool>>,
        /// \*Alias resource records sets only\* : The value used depends on where you want to route traffic.
        ///
        /// Required.
        pub hosted_zone_id: Option<Value<String>>,
    }

    impl Lower for AliasTarget {
        fn fields(self, to: &mut Fields) {
            to.set("DNSName", self.dns_name);
            to.set("EvaluateTargetHealth", self.evaluate_target_health);
            to.set("HostedZoneId", self.hosted_zone_id);
        }
    }

    /// The object that is specified in resource record set object when you are linking a resource record set to a CIDR
    /// location.
    #[derive(Clone, Debug, Default)]
    pub struct CidrRoutingConfig {
        /// The CIDR collection ID.
        ///
        /// Required.
        pub collection_id: Option<Value<String>>,
        /// The CIDR collection location name.
        ///
        /// Required.
        pub location_name: Option<Value<String>>,
    }

    impl Lower for CidrRoutingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CollectionId", self.collection_id);
            to.set("LocationName", self.location_name);
        }
    }

    /// A complex type that contains information about a geographic location.
    #[derive(Clone, Debug, Default)]
    pub struct GeoLocation {
        /// For geolocation resource record sets, a two-letter abbreviation that identifies a continent. Route 53 supports
        /// the following continent codes.
        pub continent_code: Option<Value<String>>,
        /// For geolocation resource record sets, the two-letter code for a country.
        pub country_code: Option<Value<String>>,
        /// For geolocation resource record sets, the two-letter code for a state of the United States. Route 53 doesn't
        /// support any other values for `SubdivisionCode`.
        pub subdivision_code: Option<Value<String>>,
    }

    impl Lower for GeoLocation {
        fn fields(self, to: &mut Fields) {
            to.set("ContinentCode", self.continent_code);
            to.set("CountryCode", self.country_code);
            to.set("SubdivisionCode", self.subdivision_code);
        }
    }

    /// (Resource record sets only): A complex type that lets you specify where your resources are located. Only one of
    /// `LocalZoneGroup`, `Coordinates`, or `AWS Region` is allowed per request at a time.
    #[derive(Clone, Debug, Default)]
    pub struct GeoProximityLocation {
        /// The AWS Region the resource you are directing DNS traffic to, is in.
        pub aws_region: Option<Value<String>>,
        /// The bias increases or decreases the size of the geographic region from which Route 53 routes traffic to a
        /// resource.
        pub bias: Option<Value<i64>>,
        /// Contains the longitude and latitude for a geographic region.
        pub coordinates: Option<Value<Coordinates>>,
        /// Specifies an AWS Local Zone Group.
        pub local_zone_group: Option<Value<String>>,
    }

    impl Lower for GeoProximityLocation {
        fn fields(self, to: &mut Fields) {
            to.set("AWSRegion", self.aws_region);
            to.set("Bias", self.bias);
            to.set("Coordinates", self.coordinates);
            to.set("LocalZoneGroup", self.local_zone_group);
        }
    }

    /// A complex type that lists the coordinates for a geoproximity resource record.
    #[derive(Clone, Debug, Default)]
    pub struct Coordinates {
        /// Specifies a coordinate of the north–south position of a geographic point on the surface of the Earth (-90 - 90).
        ///
        /// Required.
        pub latitude: Option<Value<String>>,
        /// Specifies a coordinate of the east–west position of a geographic point on the surface of the Earth (-180 - 180).
        ///
        /// Required.
        pub longitude: Option<Value<String>>,
    }

    impl Lower for Coordinates {
        fn fields(self, to: &mut Fields) {
            to.set("Latitude", self.latitude);
            to.set("Longitude", self.longitude);
        }
    }
}

/// `AWS::Route53::TrafficPolicy`.
///
/// Resource Type definition for AWS::Route53::TrafficPolicy. Creates a Route 53 traffic policy, a JSON document
/// that describes how Route 53 responds to DNS queries for a domain name.
///
/// Its ARN: `arn:${Partition}:route53:::trafficpolicy/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct TrafficPolicy {
    /// Any comments to include about the traffic policy.
    ///
    /// 0 to 1024 characters.
    pub comment: Option<Value<String>>,
    /// The definition of the traffic policy in JSON format.
    ///
    /// Required. 0 to 102400 characters. A change replaces the resource.
    pub document: Option<Value<String>>,
    /// The name of the traffic policy.
    ///
    /// Required. 0 to 512 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
}

impl Lower for TrafficPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("Comment", self.comment);
        to.set("Document", self.document);
        to.set("Name", self.name);
    }
}

impl Level1 for TrafficPolicy {
    const TYPE: &'static str = "AWS::Route53::TrafficPolicy";
}

impl Handle<TrafficPolicy> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the traffic policy.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID that Amazon Route 53 assigned to the traffic policy when it was created.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The DNS type of the resource record sets that Amazon Route 53 creates when the traffic policy is used to create
    /// a traffic policy instance.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }

    /// The version number that Amazon Route 53 assigned to the traffic policy.
    pub fn version(self) -> Value<i64> {
        self.attribute("Version")
    }
}

/// `AWS::Route53::TrafficPolicyInstance`.
///
/// Resource Type definition for AWS::Route53::TrafficPolicyInstance.
///
/// Its ARN: `arn:${Partition}:route53:::trafficpolicyinstance/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct TrafficPolicyInstance {
    /// The ID of the hosted zone that Amazon Route 53 creates the resource record sets in. The bare ID as Route 53
    /// returns it, without a /hostedzone/ prefix.
    ///
    /// Required. At most 32 characters. A change replaces the resource.
    pub hosted_zone_id: Option<Value<String>>,
    /// The domain name, or subdomain name, for which Amazon Route 53 answers DNS queries by using the resource record
    /// sets it creates for this traffic policy instance.
    ///
    /// Required. 0 to 1024 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The TTL that Amazon Route 53 assigns to all of the resource record sets that it creates in the specified hosted
    /// zone.
    ///
    /// Required. 0 to 2147483647.
    pub ttl: Option<Value<i64>>,
    /// The ID of the traffic policy that Amazon Route 53 uses to create resource record sets in the specified hosted
    /// zone.
    ///
    /// Required. 1 to 36 characters.
    pub traffic_policy_id: Option<Value<String>>,
    /// The version of the traffic policy that Amazon Route 53 uses to create resource record sets in the specified
    /// hosted zone.
    ///
    /// Required. 1 to 1000.
    pub traffic_policy_version: Option<Value<i64>>,
}

impl Lower for TrafficPolicyInstance {
    fn fields(self, to: &mut Fields) {
        to.set("HostedZoneId", self.hosted_zone_id);
        to.set("Name", self.name);
        to.set("TTL", self.ttl);
        to.set("TrafficPolicyId", self.traffic_policy_id);
        to.set("TrafficPolicyVersion", self.traffic_policy_version);
    }
}

impl Level1 for TrafficPolicyInstance {
    const TYPE: &'static str = "AWS::Route53::TrafficPolicyInstance";
}

impl Handle<TrafficPolicyInstance> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the traffic policy instance.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID that Amazon Route 53 assigned to the traffic policy instance when it was created.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The current state of the traffic policy instance. A steady-state instance is Applied.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The DNS type that Amazon Route 53 assigned to all of the resource record sets that it created for this traffic
    /// policy instance.
    pub fn traffic_policy_type(self) -> Value<String> {
        self.attribute("TrafficPolicyType")
    }
}
