//! `AWS::EC2`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::EC2::ApplicationStatusCheck`.
///
/// An application status check monitors an HTTP or HTTPS endpoint on Amazon EC2 instances and reports
/// application-layer health.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:application-status-check/${ApplicationStatusCheckId}`.
#[derive(Clone, Debug, Default)]
pub struct ApplicationStatusCheck {
    /// Whether this check is included in the rolled-up application status.
    ///
    /// One of `included`, `excluded`.
    pub aggregation: Option<Value<String>>,
    /// The network interface device index used for the health check.
    pub device_index: Option<Value<i64>>,
    /// The number of consecutive failed probes required to mark the instance unhealthy.
    pub failure_threshold: Option<Value<i64>>,
    /// The source/destination network paths used for the health check.
    pub health_check_paths: Option<Value<Vec<application_status_check::HealthCheckPath>>>,
    /// Seconds to wait after instance launch before beginning health checks.
    ///
    /// \-1 to 600.
    pub initialization_grace_period_seconds: Option<Value<i64>>,
    /// The interval, in seconds, between health check probes.
    ///
    /// A change replaces the resource.
    pub interval: Option<Value<i64>>,
    /// The IP scope used for the health check.
    ///
    /// One of `private`. A change replaces the resource.
    pub ip_scope: Option<Value<String>>,
    /// The IP version used for the health check.
    ///
    /// One of `ipv4`, `ipv6`.
    pub ip_version: Option<Value<String>>,
    /// The HTTP path used for the health check.
    pub path: Option<Value<String>>,
    /// The port used for the health check.
    ///
    /// Required. 1 to 65535.
    pub port: Option<Value<i64>>,
    /// The network protocol used for the health check.
    ///
    /// Required. One of `http`, `https`.
    pub protocol: Option<Value<String>>,
    /// The HTTP status codes considered successful (e.g., "200-299").
    pub status_code_matcher: Option<Value<String>>,
    /// The number of consecutive successful probes required to mark the instance healthy.
    pub success_threshold: Option<Value<i64>>,
    /// Tags to apply to the application status check.
    pub tags: Option<Value<Vec<application_status_check::Tag>>>,
    /// The timeout, in seconds, for each health check probe.
    pub timeout: Option<Value<i64>>,
}

impl Lower for ApplicationStatusCheck {
    fn fields(self, to: &mut Fields) {
        to.set("Aggregation", self.aggregation);
        to.set("DeviceIndex", self.device_index);
        to.set("FailureThreshold", self.failure_threshold);
        to.set("HealthCheckPaths", self.health_check_paths);
        to.set("InitializationGracePeriodSeconds", self.initialization_grace_period_seconds);
        to.set("Interval", self.interval);
        to.set("IpScope", self.ip_scope);
        to.set("IpVersion", self.ip_version);
        to.set("Path", self.path);
        to.set("Port", self.port);
        to.set("Protocol", self.protocol);
        to.set("StatusCodeMatcher", self.status_code_matcher);
        to.set("SuccessThreshold", self.success_threshold);
        to.set("Tags", self.tags);
        to.set("Timeout", self.timeout);
    }
}

impl Level1 for ApplicationStatusCheck {
    const TYPE: &'static str = "AWS::EC2::ApplicationStatusCheck";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ApplicationStatusCheck> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The unique identifier of the application status check.
    pub fn application_status_check_id(self) -> Value<String> {
        self.attribute("ApplicationStatusCheckId")
    }

    /// The Amazon Resource Name (ARN) of the application status check.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// When the application status check was created (ISO 8601).
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }
}

/// What [`ApplicationStatusCheck`] is made of.
pub mod application_status_check {
    use super::*;

    /// `HealthCheckPath` of `AWS::EC2::ApplicationStatusCheck`.
    #[derive(Clone, Debug, Default)]
    pub struct HealthCheckPath {
        pub destinations: Option<Value<Vec<HealthCheckPathDestination>>>,
        pub source: Option<Value<HealthCheckPathSource>>,
    }

    impl Lower for HealthCheckPath {
        fn fields(self, to: &mut Fields) {
            to.set("Destinations", self.destinations);
            to.set("Source", self.source);
        }
    }

    /// `HealthCheckPathDestination` of `AWS::EC2::ApplicationStatusCheck`.
    #[derive(Clone, Debug, Default)]
    pub struct HealthCheckPathDestination {
        pub security_group_id: Option<Value<String>>,
        pub subnet_id: Option<Value<String>>,
    }

    impl Lower for HealthCheckPathDestination {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupId", self.security_group_id);
            to.set("SubnetId", self.subnet_id);
        }
    }

    /// `HealthCheckPathSource` of `AWS::EC2::ApplicationStatusCheck`.
    #[derive(Clone, Debug, Default)]
    pub struct HealthCheckPathSource {
        pub security_group_id: Option<Value<String>>,
        pub subnet_id: Option<Value<String>>,
    }

    impl Lower for HealthCheckPathSource {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupId", self.security_group_id);
            to.set("SubnetId", self.subnet_id);
        }
    }

    /// `Tag` of `AWS::EC2::ApplicationStatusCheck`.
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

/// `AWS::EC2::CapacityManagerDataExport`.
///
/// Creates a new data export configuration for EC2 Capacity Manager. This allows you to automatically export
/// capacity usage data to an S3 bucket on a scheduled basis.
///
/// Its ARN:
/// `arn:${Partition}:ec2:${Region}:${Account}:capacity-manager-data-export/${CapacityManagerDataExportId}`.
#[derive(Clone, Debug, Default)]
pub struct CapacityManagerDataExport {
    /// The file format of the exported data.
    ///
    /// Required. One of `csv`, `parquet`. A change replaces the resource.
    pub output_format: Option<Value<String>>,
    /// The name of the S3 bucket where export files are delivered.
    ///
    /// Required. A change replaces the resource.
    pub s3_bucket_name: Option<Value<String>>,
    /// The S3 key prefix used for organizing export files within the bucket.
    ///
    /// A change replaces the resource.
    pub s3_bucket_prefix: Option<Value<String>>,
    /// The frequency at which data exports are generated.
    ///
    /// Required. One of `hourly`. A change replaces the resource.
    pub schedule: Option<Value<String>>,
    /// The tags associated with the data export configuration.
    pub tags: Option<Value<Vec<capacity_manager_data_export::Tag>>>,
}

impl Lower for CapacityManagerDataExport {
    fn fields(self, to: &mut Fields) {
        to.set("OutputFormat", self.output_format);
        to.set("S3BucketName", self.s3_bucket_name);
        to.set("S3BucketPrefix", self.s3_bucket_prefix);
        to.set("Schedule", self.schedule);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CapacityManagerDataExport {
    const TYPE: &'static str = "AWS::EC2::CapacityManagerDataExport";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CapacityManagerDataExport> {
    /// `Ref`: its `CapacityManagerDataExportId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique identifier for the data export configuration.
    pub fn capacity_manager_data_export_id(self) -> Value<String> {
        self.attribute("CapacityManagerDataExportId")
    }
}

/// What [`CapacityManagerDataExport`] is made of.
pub mod capacity_manager_data_export {
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

/// `AWS::EC2::CapacityReservation`.
///
/// Creates a new Capacity Reservation with the specified attributes. For more information, see Capacity
/// Reservations in the \*Amazon EC2 User Guide\*.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:capacity-reservation/${CapacityReservationId}`.
#[derive(Clone, Debug, Default)]
pub struct CapacityReservation {
    /// The Availability Zone in which to create the Capacity Reservation.
    ///
    /// A change replaces the resource.
    pub availability_zone: Option<Value<String>>,
    /// The ID of the Availability Zone in which the capacity is reserved.
    ///
    /// A change replaces the resource.
    pub availability_zone_id: Option<Value<String>>,
    /// Indicates whether the Capacity Reservation supports EBS-optimized instances. This optimization provides
    /// dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal I/O performance.
    ///
    /// A change replaces the resource.
    pub ebs_optimized: Option<Value<bool>>,
    /// The date and time at which the Capacity Reservation expires. When a Capacity Reservation expires, the reserved
    /// capacity is released and you can no longer launch instances into it.
    pub end_date: Option<Value<String>>,
    /// Indicates the way in which the Capacity Reservation ends. A Capacity Reservation can have one of the following
    /// end types.
    ///
    /// One of `limited`, `unlimited`.
    pub end_date_type: Option<Value<String>>,
    /// \*Deprecated.\*.
    ///
    /// A change replaces the resource.
    pub ephemeral_storage: Option<Value<bool>>,
    /// The number of instances for which to reserve capacity.
    ///
    /// Required.
    pub instance_count: Option<Value<i64>>,
    /// Indicates the type of instance launches that the Capacity Reservation accepts. The options include.
    ///
    /// One of `open`, `targeted`. A change replaces the resource.
    pub instance_match_criteria: Option<Value<String>>,
    /// The type of operating system for which to reserve capacity.
    ///
    /// Required. A change replaces the resource.
    pub instance_platform: Option<Value<String>>,
    /// The instance type for which to reserve capacity.
    ///
    /// Required. A change replaces the resource.
    pub instance_type: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the Outpost on which to create the Capacity Reservation.
    ///
    /// A change replaces the resource.
    pub out_post_arn: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the cluster placement group in which to create the Capacity Reservation.
    ///
    /// A change replaces the resource.
    pub placement_group_arn: Option<Value<String>>,
    /// The tags to apply to the Capacity Reservation during launch.
    ///
    /// A change replaces the resource.
    pub tag_specifications: Option<Value<Vec<capacity_reservation::TagSpecification>>>,
    /// Indicates the tenancy of the Capacity Reservation. A Capacity Reservation can have one of the following tenancy
    /// settings.
    ///
    /// One of `dedicated`, `default`. A change replaces the resource.
    pub tenancy: Option<Value<String>>,
    /// The ID of the AWS account to which to assign billing of the unused capacity of the Capacity Reservation.
    pub unused_reservation_billing_owner_id: Option<Value<String>>,
}

impl Lower for CapacityReservation {
    fn fields(self, to: &mut Fields) {
        to.set("AvailabilityZone", self.availability_zone);
        to.set("AvailabilityZoneId", self.availability_zone_id);
        to.set("EbsOptimized", self.ebs_optimized);
        to.set("EndDate", self.end_date);
        to.set("EndDateType", self.end_date_type);
        to.set("EphemeralStorage", self.ephemeral_storage);
        to.set("InstanceCount", self.instance_count);
        to.set("InstanceMatchCriteria", self.instance_match_criteria);
        to.set("InstancePlatform", self.instance_platform);
        to.set("InstanceType", self.instance_type);
        to.set("OutPostArn", self.out_post_arn);
        to.set("PlacementGroupArn", self.placement_group_arn);
        to.set("TagSpecifications", self.tag_specifications);
        to.set("Tenancy", self.tenancy);
        to.set("UnusedReservationBillingOwnerId", self.unused_reservation_billing_owner_id);
    }
}

impl Level1 for CapacityReservation {
    const TYPE: &'static str = "AWS::EC2::CapacityReservation";
}

impl Handle<CapacityReservation> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Availability Zone in which the capacity is reserved. For example: `us-east-1a`.
    pub fn availability_zone(self) -> Value<String> {
        self.attribute("AvailabilityZone")
    }

    /// Returns the remaining capacity, which indicates the number of instances that can be launched in the Capacity
    /// Reservation.
    pub fn available_instance_count(self) -> Value<i64> {
        self.attribute("AvailableInstanceCount")
    }

    /// The attribute `CapacityAllocationSet`.
    pub fn capacity_allocation_set(self) -> Value<Json> {
        self.attribute("CapacityAllocationSet")
    }

    /// The Amazon Resource Name (ARN) of the Capacity Reservation.
    pub fn capacity_reservation_arn(self) -> Value<Arn> {
        self.attribute("CapacityReservationArn")
    }

    /// The ID of the Capacity Reservation Fleet to which the Capacity Reservation belongs. Only valid for Capacity
    /// Reservations that were created by a Capacity Reservation Fleet.
    pub fn capacity_reservation_fleet_id(self) -> Value<String> {
        self.attribute("CapacityReservationFleetId")
    }

    /// The attribute `CommitmentInfo`.
    pub fn commitment_info(self) -> Value<Json> {
        self.attribute("CommitmentInfo")
    }

    /// The date and time the Capacity Reservation was created.
    pub fn create_date(self) -> Value<String> {
        self.attribute("CreateDate")
    }

    /// The delivery method for a future-dated Capacity Reservation.
    pub fn delivery_preference(self) -> Value<String> {
        self.attribute("DeliveryPreference")
    }

    /// The ID of the Capacity Reservation.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Returns the type of instance for which the capacity is reserved. For example: `m4.large`.
    pub fn instance_type(self) -> Value<String> {
        self.attribute("InstanceType")
    }

    /// The ID of the AWS account that owns the Capacity Reservation.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The type of Capacity Reservation.
    pub fn reservation_type(self) -> Value<String> {
        self.attribute("ReservationType")
    }

    /// The date and time the Capacity Reservation was started.
    pub fn start_date(self) -> Value<String> {
        self.attribute("StartDate")
    }

    /// The current state of the Capacity Reservation. A Capacity Reservation can be in one of the following states.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// Returns the tenancy of the Capacity Reservation. For example: `dedicated`.
    pub fn tenancy(self) -> Value<String> {
        self.attribute("Tenancy")
    }

    /// Returns the total number of instances for which the Capacity Reservation reserves capacity. For example: `15`.
    pub fn total_instance_count(self) -> Value<i64> {
        self.attribute("TotalInstanceCount")
    }
}

/// What [`CapacityReservation`] is made of.
pub mod capacity_reservation {
    use super::*;

    /// An array of key-value pairs to apply to this resource.
    #[derive(Clone, Debug, Default)]
    pub struct TagSpecification {
        /// The type of resource to tag. Specify `capacity-reservation`.
        ///
        /// A change replaces the resource.
        pub resource_type: Option<Value<String>>,
        /// The tags to apply to the resource.
        ///
        /// A change replaces the resource.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for TagSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceType", self.resource_type);
            to.set("Tags", self.tags);
        }
    }

    /// `Tag` of `AWS::EC2::CapacityReservation`.
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

/// `AWS::EC2::CapacityReservationFleet`.
///
/// Creates a new Capacity Reservation Fleet with the specified attributes. For more information, see Capacity
/// Reservation Fleets in the \*Amazon EC2 User Guide\*.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:capacity-reservation-fleet/${CapacityReservationFleetId}`.
#[derive(Clone, Debug, Default)]
pub struct CapacityReservationFleet {
    /// The strategy used by the Capacity Reservation Fleet to determine which of the specified instance types to use.
    ///
    /// A change replaces the resource.
    pub allocation_strategy: Option<Value<String>>,
    /// The date and time at which the Capacity Reservation Fleet expires. When the Capacity Reservation Fleet expires,
    /// its state changes to `expired` and all of the Capacity Reservations in the Fleet expire.
    ///
    /// A change replaces the resource.
    pub end_date: Option<Value<String>>,
    /// Indicates the type of instance launches that the Capacity Reservation Fleet accepts. All Capacity Reservations
    /// in the Fleet inherit this instance matching criteria.
    ///
    /// One of `open`. A change replaces the resource.
    pub instance_match_criteria: Option<Value<String>>,
    /// Information about the instance types for which to reserve the capacity.
    ///
    /// At most 50 items. A change replaces the resource.
    pub instance_type_specifications: Option<Value<Vec<capacity_reservation_fleet::InstanceTypeSpecification>>>,
    /// Used to add an end date to a Capacity Reservation Fleet that has no end date and time.
    pub no_remove_end_date: Option<Value<bool>>,
    /// Used to remove an end date from a Capacity Reservation Fleet that is configured to end automatically at a
    /// specific date and time.
    pub remove_end_date: Option<Value<bool>>,
    /// The tags to assign to the Capacity Reservation Fleet. The tags are automatically assigned to the Capacity
    /// Reservations in the Fleet.
    ///
    /// A change replaces the resource.
    pub tag_specifications: Option<Value<Vec<capacity_reservation_fleet::TagSpecification>>>,
    /// Indicates the tenancy of the Capacity Reservation Fleet. All Capacity Reservations in the Fleet inherit this
    /// tenancy.
    ///
    /// One of `default`. A change replaces the resource.
    pub tenancy: Option<Value<String>>,
    /// The total number of capacity units to be reserved by the Capacity Reservation Fleet.
    ///
    /// 1 to 25000.
    pub total_target_capacity: Option<Value<i64>>,
}

impl Lower for CapacityReservationFleet {
    fn fields(self, to: &mut Fields) {
        to.set("AllocationStrategy", self.allocation_strategy);
        to.set("EndDate", self.end_date);
        to.set("InstanceMatchCriteria", self.instance_match_criteria);
        to.set("InstanceTypeSpecifications", self.instance_type_specifications);
        to.set("NoRemoveEndDate", self.no_remove_end_date);
        to.set("RemoveEndDate", self.remove_end_date);
        to.set("TagSpecifications", self.tag_specifications);
        to.set("Tenancy", self.tenancy);
        to.set("TotalTargetCapacity", self.total_target_capacity);
    }
}

impl Level1 for CapacityReservationFleet {
    const TYPE: &'static str = "AWS::EC2::CapacityReservationFleet";
}

impl Handle<CapacityReservationFleet> {
    /// `Ref`: its `CapacityReservationFleetId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the Capacity Reservation Fleet.
    pub fn capacity_reservation_fleet_id(self) -> Value<String> {
        self.attribute("CapacityReservationFleetId")
    }
}

/// What [`CapacityReservationFleet`] is made of.
pub mod capacity_reservation_fleet {
    use super::*;

    /// Specifies information about an instance type to use in a Capacity Reservation Fleet.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceTypeSpecification {
        /// The Availability Zone in which the Capacity Reservation Fleet reserves the capacity. A Capacity Reservation
        /// Fleet can't span Availability Zones.
        ///
        /// A change replaces the resource.
        pub availability_zone: Option<Value<String>>,
        /// The ID of the Availability Zone in which the Capacity Reservation Fleet reserves the capacity. A Capacity
        /// Reservation Fleet can't span Availability Zones.
        ///
        /// A change replaces the resource.
        pub availability_zone_id: Option<Value<String>>,
        /// Indicates whether the Capacity Reservation Fleet supports EBS-optimized instances types. This optimization
        /// provides dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal I/O
        /// performance.
        ///
        /// A change replaces the resource.
        pub ebs_optimized: Option<Value<bool>>,
        /// The type of operating system for which the Capacity Reservation Fleet reserves capacity.
        ///
        /// A change replaces the resource.
        pub instance_platform: Option<Value<String>>,
        /// The instance type for which the Capacity Reservation Fleet reserves capacity.
        ///
        /// A change replaces the resource.
        pub instance_type: Option<Value<String>>,
        /// The priority to assign to the instance type. This value is used to determine which of the instance types
        /// specified for the Fleet should be prioritized for use.
        ///
        /// 0 to 999. A change replaces the resource.
        pub priority: Option<Value<i64>>,
        /// The number of capacity units provided by the specified instance type. This value, together with the total target
        /// capacity that you specify for the Fleet determine the number of instances for which the Fleet reserves capacity.
        ///
        /// 0.001 to 99.999. A change replaces the resource.
        pub weight: Option<Value<f64>>,
    }

    impl Lower for InstanceTypeSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZone", self.availability_zone);
            to.set("AvailabilityZoneId", self.availability_zone_id);
            to.set("EbsOptimized", self.ebs_optimized);
            to.set("InstancePlatform", self.instance_platform);
            to.set("InstanceType", self.instance_type);
            to.set("Priority", self.priority);
            to.set("Weight", self.weight);
        }
    }

    /// The tags to apply to a resource when the resource is being created. When you specify a tag, you must specify the
    /// resource type to tag, otherwise the request will fail.
    #[derive(Clone, Debug, Default)]
    pub struct TagSpecification {
        /// The type of resource to tag on creation. Specify `capacity-reservation-fleet`.
        ///
        /// A change replaces the resource.
        pub resource_type: Option<Value<String>>,
        /// The tags to apply to the resource.
        ///
        /// A change replaces the resource.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for TagSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceType", self.resource_type);
            to.set("Tags", self.tags);
        }
    }

    /// `Tag` of `AWS::EC2::CapacityReservationFleet`.
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

/// `AWS::EC2::CarrierGateway`.
///
/// Creates a carrier gateway. For more information about carrier gateways, see Carrier gateways in the \*AWS
/// Wavelength Developer Guide\*.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:carrier-gateway/${CarrierGatewayId}`.
#[derive(Clone, Debug, Default)]
pub struct CarrierGateway {
    /// The tags assigned to the carrier gateway.
    pub tags: Option<Value<Vec<carrier_gateway::Tag>>>,
    /// The ID of the VPC associated with the carrier gateway.
    ///
    /// Required. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for CarrierGateway {
    fn fields(self, to: &mut Fields) {
        to.set("Tags", self.tags);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for CarrierGateway {
    const TYPE: &'static str = "AWS::EC2::CarrierGateway";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CarrierGateway> {
    /// `Ref`: its `CarrierGatewayId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the carrier gateway.
    pub fn carrier_gateway_id(self) -> Value<String> {
        self.attribute("CarrierGatewayId")
    }

    /// The AWS account ID of the owner of the carrier gateway.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The state of the carrier gateway.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`CarrierGateway`] is made of.
pub mod carrier_gateway {
    use super::*;

    /// `Tag` of `AWS::EC2::CarrierGateway`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EC2::ClientVpnAuthorizationRule`.
///
/// Specifies an ingress authorization rule to add to a Client VPN endpoint. Ingress authorization rules act as
/// firewall rules that grant access to networks.
#[derive(Clone, Debug, Default)]
pub struct ClientVpnAuthorizationRule {
    /// The ID of the group to grant access to, for example, the Active Directory group or identity provider (IdP)
    /// group.
    ///
    /// A change replaces the resource.
    pub access_group_id: Option<Value<String>>,
    /// Indicates whether to grant access to all clients. Specify `true` to grant all clients who successfully establish
    /// a VPN connection access to the network.
    ///
    /// A change replaces the resource.
    pub authorize_all_groups: Option<Value<bool>>,
    /// The ID of the Client VPN endpoint.
    ///
    /// Required. A change replaces the resource.
    pub client_vpn_endpoint_id: Option<Value<String>>,
    /// A brief description of the authorization rule.
    ///
    /// A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The IPv4 address range, in CIDR notation, of the network for which access is being authorized.
    ///
    /// Required. A change replaces the resource.
    pub target_network_cidr: Option<Value<String>>,
}

impl Lower for ClientVpnAuthorizationRule {
    fn fields(self, to: &mut Fields) {
        to.set("AccessGroupId", self.access_group_id);
        to.set("AuthorizeAllGroups", self.authorize_all_groups);
        to.set("ClientVpnEndpointId", self.client_vpn_endpoint_id);
        to.set("Description", self.description);
        to.set("TargetNetworkCidr", self.target_network_cidr);
    }
}

impl Level1 for ClientVpnAuthorizationRule {
    const TYPE: &'static str = "AWS::EC2::ClientVpnAuthorizationRule";
}

impl Handle<ClientVpnAuthorizationRule> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::EC2::ClientVpnEndpoint`.
///
/// Specifies a Client VPN endpoint. A Client VPN endpoint is the resource you create and configure to enable and
/// manage client VPN sessions.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:client-vpn-endpoint/${ClientVpnEndpointId}`.
#[derive(Clone, Debug, Default)]
pub struct ClientVpnEndpoint {
    /// Information about the authentication method to be used to authenticate clients.
    ///
    /// Required. A change replaces the resource.
    pub authentication_options: Option<Value<Vec<client_vpn_endpoint::ClientAuthenticationRequest>>>,
    pub authorization_policy: Option<Value<client_vpn_endpoint::AuthorizationPolicy>>,
    /// The IPv4 address range, in CIDR notation, from which to assign client IP addresses. The address range cannot
    /// overlap with the local CIDR of the VPC in which the associated subnet is located, or the routes that you add
    /// manually.
    ///
    /// A change replaces the resource.
    pub client_cidr_block: Option<Value<String>>,
    /// The options for managing connection authorization for new client connections.
    pub client_connect_options: Option<Value<client_vpn_endpoint::ClientConnectOptions>>,
    /// Options for enabling a customizable text banner that will be displayed on AWS provided clients when a VPN
    /// session is established.
    pub client_login_banner_options: Option<Value<client_vpn_endpoint::ClientLoginBannerOptions>>,
    /// Client route enforcement is a feature of the Client VPN service that helps enforce administrator defined routes
    /// on devices connected through the VPN.
    pub client_route_enforcement_options: Option<Value<client_vpn_endpoint::ClientRouteEnforcementOptions>>,
    /// Information about the client connection logging options.
    ///
    /// Required.
    pub connection_log_options: Option<Value<client_vpn_endpoint::ConnectionLogOptions>>,
    /// A brief description of the Client VPN endpoint.
    pub description: Option<Value<String>>,
    pub device_posture_options: Option<Value<client_vpn_endpoint::DevicePostureOptions>>,
    /// Indicates whether the client VPN session is disconnected after the maximum `sessionTimeoutHours` is reached.
    pub disconnect_on_session_timeout: Option<Value<bool>>,
    /// Information about the DNS servers to be used for DNS resolution. A Client VPN endpoint can have up to two DNS
    /// servers.
    pub dns_servers: Option<Value<Vec<String>>>,
    /// The IP address type of the Client VPN endpoint. Possible values are `ipv4` for IPv4 addressing only, `ipv6` for
    /// IPv6 addressing only, or `dual-stack` for both IPv4 and IPv6 addressing.
    ///
    /// A change replaces the resource.
    pub endpoint_ip_address_type: Option<Value<String>>,
    /// The IDs of one or more security groups to apply to the target network. You must also specify the ID of the VPC
    /// that contains the security groups.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// Specify whether to enable the self-service portal for the Client VPN endpoint.
    pub self_service_portal: Option<Value<String>>,
    /// The ARN of the server certificate. For more information, see the Certificate Manager User Guide.
    ///
    /// Required.
    pub server_certificate_arn: Option<Value<String>>,
    /// The maximum VPN session duration time in hours.
    pub session_timeout_hours: Option<Value<i64>>,
    /// Indicates whether split-tunnel is enabled on the AWS Client VPN endpoint.
    pub split_tunnel: Option<Value<bool>>,
    /// The tags to apply to the Client VPN endpoint during creation.
    ///
    /// A change replaces the resource.
    pub tag_specifications: Option<Value<Vec<client_vpn_endpoint::TagSpecification>>>,
    /// The IP address type of the Client VPN endpoint. Possible values are either `ipv4` for IPv4 addressing only,
    /// `ipv6` for IPv6 addressing only, or `dual-stack` for both IPv4 and IPv6 addressing.
    ///
    /// A change replaces the resource.
    pub traffic_ip_address_type: Option<Value<String>>,
    /// A change replaces the resource.
    pub transit_gateway_configuration: Option<Value<client_vpn_endpoint::TransitGatewayConfiguration>>,
    /// The transport protocol to be used by the VPN session.
    ///
    /// A change replaces the resource.
    pub transport_protocol: Option<Value<String>>,
    /// The ID of the VPC to associate with the Client VPN endpoint. If no security group IDs are specified in the
    /// request, the default security group for the VPC is applied.
    pub vpc_id: Option<Value<String>>,
    /// The port number to assign to the Client VPN endpoint for TCP and UDP traffic.
    pub vpn_port: Option<Value<i64>>,
}

impl Lower for ClientVpnEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("AuthenticationOptions", self.authentication_options);
        to.set("AuthorizationPolicy", self.authorization_policy);
        to.set("ClientCidrBlock", self.client_cidr_block);
        to.set("ClientConnectOptions", self.client_connect_options);
        to.set("ClientLoginBannerOptions", self.client_login_banner_options);
        to.set("ClientRouteEnforcementOptions", self.client_route_enforcement_options);
        to.set("ConnectionLogOptions", self.connection_log_options);
        to.set("Description", self.description);
        to.set("DevicePostureOptions", self.device_posture_options);
        to.set("DisconnectOnSessionTimeout", self.disconnect_on_session_timeout);
        to.set("DnsServers", self.dns_servers);
        to.set("EndpointIpAddressType", self.endpoint_ip_address_type);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("SelfServicePortal", self.self_service_portal);
        to.set("ServerCertificateArn", self.server_certificate_arn);
        to.set("SessionTimeoutHours", self.session_timeout_hours);
        to.set("SplitTunnel", self.split_tunnel);
        to.set("TagSpecifications", self.tag_specifications);
        to.set("TrafficIpAddressType", self.traffic_ip_address_type);
        to.set("TransitGatewayConfiguration", self.transit_gateway_configuration);
        to.set("TransportProtocol", self.transport_protocol);
        to.set("VpcId", self.vpc_id);
        to.set("VpnPort", self.vpn_port);
    }
}

impl Level1 for ClientVpnEndpoint {
    const TYPE: &'static str = "AWS::EC2::ClientVpnEndpoint";
}

impl Handle<ClientVpnEndpoint> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ClientVpnEndpoint`] is made of.
pub mod client_vpn_endpoint {
    use super::*;

    /// Describes the authentication method to be used by a Client VPN endpoint. For more information, see
    /// Authentication in the \*AWS Client VPN Administrator Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct ClientAuthenticationRequest {
        /// Information about the Active Directory to be used, if applicable. You must provide this information if \*Type\*
        /// is `directory-service-authentication`.
        pub active_directory: Option<Value<DirectoryServiceAuthenticationRequest>>,
        /// Information about the IAM SAML identity provider, if applicable.
        pub federated_authentication: Option<Value<FederatedAuthenticationRequest>>,
        /// Information about the authentication certificates to be used, if applicable. You must provide this information
        /// if \*Type\* is `certificate-authentication`.
        pub mutual_authentication: Option<Value<CertificateAuthenticationRequest>>,
        /// The type of client authentication to be used.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ClientAuthenticationRequest {
        fn fields(self, to: &mut Fields) {
            to.set("ActiveDirectory", self.active_directory);
            to.set("FederatedAuthentication", self.federated_authentication);
            to.set("MutualAuthentication", self.mutual_authentication);
            to.set("Type", self.type_);
        }
    }

    /// Describes the Active Directory to be used for client authentication.
    #[derive(Clone, Debug, Default)]
    pub struct DirectoryServiceAuthenticationRequest {
        /// The ID of the Active Directory to be used for authentication.
        ///
        /// Required.
        pub directory_id: Option<Value<String>>,
    }

    impl Lower for DirectoryServiceAuthenticationRequest {
        fn fields(self, to: &mut Fields) {
            to.set("DirectoryId", self.directory_id);
        }
    }

    /// The IAM SAML identity provider used for federated authentication.
    #[derive(Clone, Debug, Default)]
    pub struct FederatedAuthenticationRequest {
        /// The Amazon Resource Name (ARN) of the IAM SAML identity provider.
        ///
        /// Required.
        pub saml_provider_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the IAM SAML identity provider for the self-service portal.
        pub self_service_saml_provider_arn: Option<Value<String>>,
    }

    impl Lower for FederatedAuthenticationRequest {
        fn fields(self, to: &mut Fields) {
            to.set("SAMLProviderArn", self.saml_provider_arn);
            to.set("SelfServiceSAMLProviderArn", self.self_service_saml_provider_arn);
        }
    }

    /// Information about the client certificate to be used for authentication.
    #[derive(Clone, Debug, Default)]
    pub struct CertificateAuthenticationRequest {
        /// The ARN of the client certificate. The certificate must be signed by a certificate authority (CA) and it must be
        /// provisioned in Certificate Manager (ACM).
        ///
        /// Required.
        pub client_root_certificate_chain_arn: Option<Value<String>>,
    }

    impl Lower for CertificateAuthenticationRequest {
        fn fields(self, to: &mut Fields) {
            to.set("ClientRootCertificateChainArn", self.client_root_certificate_chain_arn);
        }
    }

    /// `AuthorizationPolicy` of `AWS::EC2::ClientVpnEndpoint`.
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizationPolicy {
        pub description: Option<Value<String>>,
        /// Required.
        pub policy_document: Option<Value<String>>,
        pub shadow_mode: Option<Value<String>>,
    }

    impl Lower for AuthorizationPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("PolicyDocument", self.policy_document);
            to.set("ShadowMode", self.shadow_mode);
        }
    }

    /// Indicates whether client connect options are enabled. The default is `false` (not enabled).
    #[derive(Clone, Debug, Default)]
    pub struct ClientConnectOptions {
        /// Indicates whether client connect options are enabled. The default is `false` (not enabled).
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The Amazon Resource Name (ARN) of the AWS Lambda function used for connection authorization.
        pub lambda_function_arn: Option<Value<String>>,
    }

    impl Lower for ClientConnectOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("LambdaFunctionArn", self.lambda_function_arn);
        }
    }

    /// Options for enabling a customizable text banner that will be displayed on AWS provided clients when a VPN
    /// session is established.
    #[derive(Clone, Debug, Default)]
    pub struct ClientLoginBannerOptions {
        /// Customizable text that will be displayed in a banner on AWS provided clients when a VPN session is established.
        pub banner_text: Option<Value<String>>,
        /// Enable or disable a customizable text banner that will be displayed on AWS provided clients when a VPN session
        /// is established.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for ClientLoginBannerOptions {
        fn fields(self, to: &mut Fields) {
            to.set("BannerText", self.banner_text);
            to.set("Enabled", self.enabled);
        }
    }

    /// Client Route Enforcement is a feature of Client VPN that helps enforce administrator defined routes on devices
    /// connected through the VPN.
    #[derive(Clone, Debug, Default)]
    pub struct ClientRouteEnforcementOptions {
        /// Enable or disable Client Route Enforcement. The state can either be `true` (enabled) or `false` (disabled).
        pub enforced: Option<Value<bool>>,
    }

    impl Lower for ClientRouteEnforcementOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Enforced", self.enforced);
        }
    }

    /// Describes the client connection logging options for the Client VPN endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionLogOptions {
        /// The name of the CloudWatch Logs log group. Required if connection logging is enabled.
        pub cloudwatch_log_group: Option<Value<String>>,
        /// The name of the CloudWatch Logs log stream to which the connection data is published.
        pub cloudwatch_log_stream: Option<Value<String>>,
        /// Indicates whether connection logging is enabled.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        pub include_authorization_policy_context: Option<Value<bool>>,
    }

    impl Lower for ConnectionLogOptions {
        fn fields(self, to: &mut Fields) {
            to.set("CloudwatchLogGroup", self.cloudwatch_log_group);
            to.set("CloudwatchLogStream", self.cloudwatch_log_stream);
            to.set("Enabled", self.enabled);
            to.set("IncludeAuthorizationPolicyContext", self.include_authorization_policy_context);
        }
    }

    /// `DevicePostureOptions` of `AWS::EC2::ClientVpnEndpoint`.
    #[derive(Clone, Debug, Default)]
    pub struct DevicePostureOptions {
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// Required.
        pub trust_providers: Option<Value<Vec<DevicePostureTrustProvider>>>,
    }

    impl Lower for DevicePostureOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("TrustProviders", self.trust_providers);
        }
    }

    /// `DevicePostureTrustProvider` of `AWS::EC2::ClientVpnEndpoint`.
    #[derive(Clone, Debug, Default)]
    pub struct DevicePostureTrustProvider {
        pub public_signing_key_url: Option<Value<String>>,
        /// Required.
        pub tenant_id: Option<Value<String>>,
        /// Required.
        pub trust_provider_type: Option<Value<String>>,
    }

    impl Lower for DevicePostureTrustProvider {
        fn fields(self, to: &mut Fields) {
            to.set("PublicSigningKeyUrl", self.public_signing_key_url);
            to.set("TenantId", self.tenant_id);
            to.set("TrustProviderType", self.trust_provider_type);
        }
    }

    /// Specifies the tags to apply to the Client VPN endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct TagSpecification {
        /// The type of resource to tag. To tag a Client VPN endpoint, `ResourceType` must be `client-vpn-endpoint`.
        ///
        /// Required.
        pub resource_type: Option<Value<String>>,
        /// The tags to apply to the resource.
        ///
        /// Required.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for TagSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceType", self.resource_type);
            to.set("Tags", self.tags);
        }
    }

    /// `Tag` of `AWS::EC2::ClientVpnEndpoint`.
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

    /// `TransitGatewayConfiguration` of `AWS::EC2::ClientVpnEndpoint`.
    #[derive(Clone, Debug, Default)]
    pub struct TransitGatewayConfiguration {
        pub availability_zone_ids: Option<Value<Vec<String>>>,
        pub availability_zones: Option<Value<Vec<String>>>,
        /// Required.
        pub transit_gateway_id: Option<Value<String>>,
    }

    impl Lower for TransitGatewayConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZoneIds", self.availability_zone_ids);
            to.set("AvailabilityZones", self.availability_zones);
            to.set("TransitGatewayId", self.transit_gateway_id);
        }
    }
}

/// `AWS::EC2::ClientVpnRoute`.
///
/// Specifies a network route to add to a Client VPN endpoint. Each Client VPN endpoint has a route table that
/// describes the available destination network routes.
#[derive(Clone, Debug, Default)]
pub struct ClientVpnRoute {
    /// The ID of the Client VPN endpoint to which to add the route.
    ///
    /// Required. A change replaces the resource.
    pub client_vpn_endpoint_id: Option<Value<String>>,
    /// A brief description of the route.
    ///
    /// A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The IPv4 address range, in CIDR notation, of the route destination. For example.
    ///
    /// Required. A change replaces the resource.
    pub destination_cidr_block: Option<Value<String>>,
    /// The ID of the subnet through which you want to route traffic. The specified subnet must be an existing target
    /// network of the Client VPN endpoint.
    ///
    /// A change replaces the resource.
    pub target_vpc_subnet_id: Option<Value<String>>,
}

impl Lower for ClientVpnRoute {
    fn fields(self, to: &mut Fields) {
        to.set("ClientVpnEndpointId", self.client_vpn_endpoint_id);
        to.set("Description", self.description);
        to.set("DestinationCidrBlock", self.destination_cidr_block);
        to.set("TargetVpcSubnetId", self.target_vpc_subnet_id);
    }
}

impl Level1 for ClientVpnRoute {
    const TYPE: &'static str = "AWS::EC2::ClientVpnRoute";
}

impl Handle<ClientVpnRoute> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::EC2::ClientVpnTargetNetworkAssociation`.
///
/// Specifies a target network to associate with a Client VPN endpoint. A target network is a subnet in a VPC.
#[derive(Clone, Debug, Default)]
pub struct ClientVpnTargetNetworkAssociation {
    /// A change replaces the resource.
    pub availability_zone: Option<Value<String>>,
    /// A change replaces the resource.
    pub availability_zone_id: Option<Value<String>>,
    /// The ID of the Client VPN endpoint.
    ///
    /// Required. A change replaces the resource.
    pub client_vpn_endpoint_id: Option<Value<String>>,
    /// The ID of the subnet to associate with the Client VPN endpoint.
    ///
    /// A change replaces the resource.
    pub subnet_id: Option<Value<String>>,
}

impl Lower for ClientVpnTargetNetworkAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("AvailabilityZone", self.availability_zone);
        to.set("AvailabilityZoneId", self.availability_zone_id);
        to.set("ClientVpnEndpointId", self.client_vpn_endpoint_id);
        to.set("SubnetId", self.subnet_id);
    }
}

impl Level1 for ClientVpnTargetNetworkAssociation {
    const TYPE: &'static str = "AWS::EC2::ClientVpnTargetNetworkAssociation";
}

impl Handle<ClientVpnTargetNetworkAssociation> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::EC2::CustomerGateway`.
///
/// Specifies a customer gateway.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:customer-gateway/${CustomerGatewayId}`.
#[derive(Clone, Debug, Default)]
pub struct CustomerGateway {
    /// For customer gateway devices that support BGP, specify the device's ASN. You must specify either `BgpAsn` or
    /// `BgpAsnExtended` when creating the customer gateway.
    ///
    /// A change replaces the resource.
    pub bgp_asn: Option<Value<i64>>,
    /// For customer gateway devices that support BGP, specify the device's ASN. You must specify either `BgpAsn` or
    /// `BgpAsnExtended` when creating the customer gateway.
    ///
    /// 2147483648 to 4294967294. A change replaces the resource.
    pub bgp_asn_extended: Option<Value<f64>>,
    /// The Amazon Resource Name (ARN) for the customer gateway certificate.
    ///
    /// A change replaces the resource.
    pub certificate_arn: Option<Value<String>>,
    /// The name of customer gateway device.
    ///
    /// A change replaces the resource.
    pub device_name: Option<Value<String>>,
    /// The IP address for the customer gateway device's outside interface. The address must be static. If
    /// `OutsideIpAddressType` in your VPN connection options is set to `PrivateIpv4`, you can use an RFC6598 or RFC1918
    /// private IPv4 address.
    ///
    /// Required. A change replaces the resource.
    pub ip_address: Option<Value<String>>,
    /// One or more tags for the customer gateway.
    pub tags: Option<Value<Vec<customer_gateway::Tag>>>,
    /// The type of VPN connection that this customer gateway supports ( `ipsec.1` ).
    ///
    /// Required. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for CustomerGateway {
    fn fields(self, to: &mut Fields) {
        to.set("BgpAsn", self.bgp_asn);
        to.set("BgpAsnExtended", self.bgp_asn_extended);
        to.set("CertificateArn", self.certificate_arn);
        to.set("DeviceName", self.device_name);
        to.set("IpAddress", self.ip_address);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for CustomerGateway {
    const TYPE: &'static str = "AWS::EC2::CustomerGateway";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CustomerGateway> {
    /// `Ref`: its `CustomerGatewayId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the customer gateway.
    pub fn customer_gateway_id(self) -> Value<String> {
        self.attribute("CustomerGatewayId")
    }
}

/// What [`CustomerGateway`] is made of.
pub mod customer_gateway {
    use super::*;

    /// Specifies a tag. For more information, see Resource tags.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::EC2::DHCPOptions`.
///
/// Specifies a set of DHCP options for your VPC.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:dhcp-options/${DhcpOptionsId}`.
#[derive(Clone, Debug, Default)]
pub struct DHCPOptions {
    /// This value is used to complete unqualified DNS hostnames. If you're using AmazonProvidedDNS in `us-east-1`,
    /// specify `ec2.internal`.
    ///
    /// A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// The IPv4 addresses of up to four domain name servers, or `AmazonProvidedDNS`. The default is
    /// `AmazonProvidedDNS`.
    ///
    /// A change replaces the resource.
    pub domain_name_servers: Option<Value<Vec<String>>>,
    /// A value (in seconds, minutes, hours, or years) for how frequently a running instance with an IPv6 assigned to it
    /// goes through DHCPv6 lease renewal.
    ///
    /// A change replaces the resource.
    pub ipv6_address_preferred_lease_time: Option<Value<i64>>,
    /// The IPv4 addresses of up to four NetBIOS name servers.
    ///
    /// A change replaces the resource.
    pub netbios_name_servers: Option<Value<Vec<String>>>,
    /// The NetBIOS node type (1, 2, 4, or 8). We recommend that you specify 2 (broadcast and multicast are not
    /// currently supported).
    ///
    /// A change replaces the resource.
    pub netbios_node_type: Option<Value<i64>>,
    /// The IPv4 addresses of up to four Network Time Protocol (NTP) servers.
    ///
    /// A change replaces the resource.
    pub ntp_servers: Option<Value<Vec<String>>>,
    /// Any tags assigned to the DHCP options set.
    pub tags: Option<Value<Vec<dhcp_options::Tag>>>,
}

impl Lower for DHCPOptions {
    fn fields(self, to: &mut Fields) {
        to.set("DomainName", self.domain_name);
        to.set("DomainNameServers", self.domain_name_servers);
        to.set("Ipv6AddressPreferredLeaseTime", self.ipv6_address_preferred_lease_time);
        to.set("NetbiosNameServers", self.netbios_name_servers);
        to.set("NetbiosNodeType", self.netbios_node_type);
        to.set("NtpServers", self.ntp_servers);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DHCPOptions {
    const TYPE: &'static str = "AWS::EC2::DHCPOptions";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DHCPOptions> {
    /// `Ref`: its `DhcpOptionsId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the DHCP options set.
    pub fn dhcp_options_id(self) -> Value<String> {
        self.attribute("DhcpOptionsId")
    }
}

/// What [`DHCPOptions`] is made of.
pub mod dhcp_options {
    use super::*;

    /// `Tag` of `AWS::EC2::DHCPOptions`.
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

/// `AWS::EC2::EC2Fleet`.
///
/// Specifies the configuration information to launch a fleet--or group--of instances.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:fleet/${FleetId}`.
#[derive(Clone, Debug, Default)]
pub struct EC2Fleet {
    /// Reserved.
    pub context: Option<Value<String>>,
    /// Indicates whether running instances should be terminated if the total target capacity of the EC2 Fleet is
    /// decreased below the current size of the EC2 Fleet.
    ///
    /// One of `termination`, `no-termination`.
    pub excess_capacity_termination_policy: Option<Value<String>>,
    /// The configuration for the EC2 Fleet.
    ///
    /// Required. 0 to 50 items. A change replaces the resource.
    pub launch_template_configs: Option<Value<Vec<ec2_fleet::FleetLaunchTemplateConfigRequest>>>,
    /// Describes the configuration of On-Demand Instances in an EC2 Fleet.
    ///
    /// A change replaces the resource.
    pub on_demand_options: Option<Value<ec2_fleet::OnDemandOptionsRequest>>,
    /// Indicates whether EC2 Fleet should replace unhealthy Spot Instances. Supported only for fleets of type
    /// `maintain`.
    ///
    /// A change replaces the resource.
    pub replace_unhealthy_instances: Option<Value<bool>>,
    /// A change replaces the resource.
    pub reserved_capacity_options: Option<Value<ec2_fleet::ReservedCapacityOptionsRequest>>,
    /// Describes the configuration of Spot Instances in an EC2 Fleet.
    ///
    /// A change replaces the resource.
    pub spot_options: Option<Value<ec2_fleet::SpotOptionsRequest>>,
    /// The key-value pair for tagging the EC2 Fleet request on creation. For more information, see Tag your resources.
    ///
    /// A change replaces the resource.
    pub tag_specifications: Option<Value<Vec<ec2_fleet::TagSpecification>>>,
    /// The number of units to request.
    ///
    /// Required.
    pub target_capacity_specification: Option<Value<ec2_fleet::TargetCapacitySpecificationRequest>>,
    /// Indicates whether running instances should be terminated when the EC2 Fleet expires.
    ///
    /// A change replaces the resource.
    pub terminate_instances_with_expiration: Option<Value<bool>>,
    /// The fleet type. The default value is `maintain`.
    ///
    /// One of `maintain`, `request`, `instant`. A change replaces the resource.
    pub type_: Option<Value<String>>,
    /// The start date and time of the request, in UTC format (for example, \*YYYY\* - \*MM\* - \*DD\* T \*HH\* : \*MM\*
    /// : \*SS\* Z).
    ///
    /// A change replaces the resource.
    pub valid_from: Option<Value<String>>,
    /// The end date and time of the request, in UTC format (for example, \*YYYY\* - \*MM\* - \*DD\* T \*HH\* : \*MM\* :
    /// \*SS\* Z).
    ///
    /// A change replaces the resource.
    pub valid_until: Option<Value<String>>,
}

impl Lower for EC2Fleet {
    fn fields(self, to: &mut Fields) {
        to.set("Context", self.context);
        to.set("ExcessCapacityTerminationPolicy", self.excess_capacity_termination_policy);
        to.set("LaunchTemplateConfigs", self.launch_template_configs);
        to.set("OnDemandOptions", self.on_demand_options);
        to.set("ReplaceUnhealthyInstances", self.replace_unhealthy_instances);
        to.set("ReservedCapacityOptions", self.reserved_capacity_options);
        to.set("SpotOptions", self.spot_options);
        to.set("TagSpecifications", self.tag_specifications);
        to.set("TargetCapacitySpecification", self.target_capacity_specification);
        to.set("TerminateInstancesWithExpiration", self.terminate_instances_with_expiration);
        to.set("Type", self.type_);
        to.set("ValidFrom", self.valid_from);
        to.set("ValidUntil", self.valid_until);
    }
}

impl Level1 for EC2Fleet {
    const TYPE: &'static str = "AWS::EC2::EC2Fleet";
}

impl Handle<EC2Fleet> {
    /// `Ref`: its `FleetId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the EC2 Fleet.
    pub fn fleet_id(self) -> Value<String> {
        self.attribute("FleetId")
    }
}

/// What [`EC2Fleet`] is made of.
pub mod ec2_fleet {
    use super::*;

    /// Specifies a launch template and overrides for an EC2 Fleet.
    #[derive(Clone, Debug, Default)]
    pub struct FleetLaunchTemplateConfigRequest {
        /// The launch template to use. You must specify either the launch template ID or launch template name in the
        /// request.
        ///
        /// A change replaces the resource.
        pub launch_template_specification: Option<Value<FleetLaunchTemplateSpecificationRequest>>,
        /// Any parameters that you specify override the same parameters in the launch template.
        ///
        /// A change replaces the resource.
        pub overrides: Option<Value<Vec<FleetLaunchTemplateOverridesRequest>>>,
    }

    impl Lower for FleetLaunchTemplateConfigRequest {
        fn fields(self, to: &mut Fields) {
            to.set("LaunchTemplateSpecification", self.launch_template_specification);
            to.set("Overrides", self.overrides);
        }
    }

    /// Specifies the launch template to be used by the EC2 Fleet for configuring Amazon EC2 instances.
    #[derive(Clone, Debug, Default)]
    pub struct FleetLaunchTemplateSpecificationRequest {
        /// The ID of the launch template.
        ///
        /// A change replaces the resource.
        pub launch_template_id: Option<Value<String>>,
        /// The name of the launch template.
        ///
        /// 3 to 128 characters. A change replaces the resource.
        pub launch_template_name: Option<Value<String>>,
        pub launch_template_specification_user_data: Option<Value<String>>,
        /// The launch template version number, `$Latest`, or `$Default`. You must specify a value, otherwise the request
        /// fails.
        ///
        /// Required. A change replaces the resource.
        pub version: Option<Value<String>>,
    }

    impl Lower for FleetLaunchTemplateSpecificationRequest {
        fn fields(self, to: &mut Fields) {
            to.set("LaunchTemplateId", self.launch_template_id);
            to.set("LaunchTemplateName", self.launch_template_name);
            to.set("LaunchTemplateSpecificationUserData", self.launch_template_specification_user_data);
            to.set("Version", self.version);
        }
    }

    /// Specifies overrides for a launch template for an EC2 Fleet.
    #[derive(Clone, Debug, Default)]
    pub struct FleetLaunchTemplateOverridesRequest {
        /// The Availability Zone in which to launch the instances. For example, `us-east-2a`.
        ///
        /// A change replaces the resource.
        pub availability_zone: Option<Value<String>>,
        /// The ID of the Availability Zone in which to launch the instances. For example, `use2-az1`.
        pub availability_zone_id: Option<Value<String>>,
        /// The block device mappings, which define the EBS volumes and instance store volumes to attach to the instance at
        /// launch.
        pub block_device_mappings: Option<Value<Vec<BlockDeviceMapping>>>,
        pub iam_instance_profile: Option<Value<IamInstanceProfileSpecification>>,
        /// The attributes for the instance types. When you specify instance attributes, Amazon EC2 will identify instance
        /// types with those attributes.
        ///
        /// A change replaces the resource.
        pub instance_requirements: Option<Value<InstanceRequirementsRequest>>,
        /// The instance type.
        ///
        /// A change replaces the resource.
        pub instance_type: Option<Value<String>>,
        pub key_name: Option<Value<String>>,
        /// The maximum price per unit hour that you are willing to pay for a Spot Instance. We do not recommend using this
        /// parameter because it can lead to increased interruptions.
        ///
        /// A change replaces the resource.
        pub max_price: Option<Value<String>>,
        pub metadata_options: Option<Value<InstanceMetadataOptionsRequest>>,
        pub network_interfaces: Option<Value<Vec<NetworkInterfaceSpecificationRequest>>>,
        /// The location where the instance launched, if applicable.
        ///
        /// A change replaces the resource.
        pub placement: Option<Value<Placement>>,
        /// The priority for the launch template override. The highest priority is launched first.
        ///
        /// A change replaces the resource.
        pub priority: Option<Value<f64>>,
        /// The IDs of the subnets in which to launch the instances. Separate multiple subnet IDs using commas (for example,
        /// `subnet-1234abcdeexample1, subnet-0987cdef6example2` ).
        ///
        /// A change replaces the resource.
        pub subnet_id: Option<Value<String>>,
        /// The number of units provided by the specified instance type. These are the same units that you chose to set the
        /// target capacity in terms of instances, or a performance characteristic such as vCPUs, memory, or I/O.
        ///
        /// A change replaces the resource.
        pub weighted_capacity: Option<Value<f64>>,
    }

    impl Lower for FleetLaunchTemplateOverridesRequest {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZone", self.availability_zone);
            to.set("AvailabilityZoneId", self.availability_zone_id);
            to.set("BlockDeviceMappings", self.block_device_mappings);
            to.set("IamInstanceProfile", self.iam_instance_profile);
            to.set("InstanceRequirements", self.instance_requirements);
            to.set("InstanceType", self.instance_type);
            to.set("KeyName", self.key_name);
            to.set("MaxPrice", self.max_price);
            to.set("MetadataOptions", self.metadata_options);
            to.set("NetworkInterfaces", self.network_interfaces);
            to.set("Placement", self.placement);
            to.set("Priority", self.priority);
            to.set("SubnetId", self.subnet_id);
            to.set("WeightedCapacity", self.weighted_capacity);
        }
    }

    /// Describes a block device mapping, which defines the EBS volumes and instance store volumes to attach to an
    /// instance at launch.
    #[derive(Clone, Debug, Default)]
    pub struct BlockDeviceMapping {
        /// The device name. For available device names, see Device names for volumes.
        pub device_name: Option<Value<String>>,
        /// Parameters used to automatically set up EBS volumes when the instance is launched.
        pub ebs: Option<Value<EbsBlockDevice>>,
        /// To omit the device from the block device mapping, specify an empty string. When this property is specified, the
        /// device is removed from the block device mapping regardless of the assigned value.
        pub no_device: Option<Value<String>>,
        /// The virtual device name ( `ephemeral` N). Instance store volumes are numbered starting from 0. An instance type
        /// with 2 available instance store volumes can specify mappings for `ephemeral0` and `ephemeral1`.
        pub virtual_name: Option<Value<String>>,
    }

    impl Lower for BlockDeviceMapping {
        fn fields(self, to: &mut Fields) {
            to.set("DeviceName", self.device_name);
            to.set("Ebs", self.ebs);
            to.set("NoDevice", self.no_device);
            to.set("VirtualName", self.virtual_name);
        }
    }

    /// Describes a block device for an EBS volume.
    #[derive(Clone, Debug, Default)]
    pub struct EbsBlockDevice {
        /// Indicates whether the EBS volume is deleted on instance termination. For more information, see Preserving Amazon
        /// EBS volumes on instance termination in the \*Amazon EC2 User Guide\*.
        pub delete_on_termination: Option<Value<bool>>,
        /// Indicates whether the encryption state of an EBS volume is changed while being restored from a backing snapshot.
        pub encrypted: Option<Value<bool>>,
        /// The number of I/O operations per second (IOPS). For `gp3`, `io1`, and `io2` volumes, this represents the number
        /// of IOPS that are provisioned for the volume.
        pub iops: Option<Value<i64>>,
        /// Identifier (key ID, key alias, key ARN, or alias ARN) of the customer managed KMS key to use for EBS encryption.
        pub kms_key_id: Option<Value<String>>,
        pub multi_availability_zone_configuration: Option<Value<MultiAvailabilityZoneConfiguration>>,
        /// The ID of the snapshot.
        pub snapshot_id: Option<Value<String>>,
        /// The size of the volume, in GiBs. You must specify either a snapshot ID or a volume size. If you specify a
        /// snapshot, the default is the snapshot size.
        pub volume_size: Option<Value<i64>>,
        /// The volume type. For more information, see Amazon EBS volume types in the \*Amazon EBS User Guide\*.
        ///
        /// One of `gp2`, `gp3`, `io1`, `io2`, `sc1`, `st1`, `standard`.
        pub volume_type: Option<Value<String>>,
    }

    impl Lower for EbsBlockDevice {
        fn fields(self, to: &mut Fields) {
            to.set("DeleteOnTermination", self.delete_on_termination);
            to.set("Encrypted", self.encrypted);
            to.set("Iops", self.iops);
            to.set("KmsKeyId", self.kms_key_id);
            to.set("MultiAvailabilityZoneConfiguration", self.multi_availability_zone_configuration);
            to.set("SnapshotId", self.snapshot_id);
            to.set("VolumeSize", self.volume_size);
            to.set("VolumeType", self.volume_type);
        }
    }

    /// `MultiAvailabilityZoneConfiguration` of `AWS::EC2::EC2Fleet`.
    #[derive(Clone, Debug, Default)]
    pub struct MultiAvailabilityZoneConfiguration {
        pub configuration_type: Option<Value<String>>,
        pub standby_availability_zones: Option<Value<Vec<StandbyAvailabilityZone>>>,
    }

    impl Lower for MultiAvailabilityZoneConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ConfigurationType", self.configuration_type);
            to.set("StandbyAvailabilityZones", self.standby_availability_zones);
        }
    }

    /// `StandbyAvailabilityZone` of `AWS::EC2::EC2Fleet`.
    #[derive(Clone, Debug, Default)]
    pub struct StandbyAvailabilityZone {
        pub availability_zone: Option<Value<String>>,
        pub availability_zone_id: Option<Value<String>>,
    }

    impl Lower for StandbyAvailabilityZone {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZone", self.availability_zone);
            to.set("AvailabilityZoneId", self.availability_zone_id);
        }
    }

    /// `IamInstanceProfileSpecification` of `AWS::EC2::EC2Fleet`.
    #[derive(Clone, Debug, Default)]
    pub struct IamInstanceProfileSpecification {
        pub arn: Option<Value<String>>,
        pub name: Option<Value<String>>,
    }

    impl Lower for IamInstanceProfileSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("Name", self.name);
        }
    }

    /// The attributes for the instance types. When you specify instance attributes, Amazon EC2 will identify instance
    /// types with these attributes.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceRequirementsRequest {
        /// The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance.
        ///
        /// A change replaces the resource.
        pub accelerator_count: Option<Value<AcceleratorCountRequest>>,
        /// Indicates whether instance types must have accelerators by specific manufacturers.
        ///
        /// A change replaces the resource.
        pub accelerator_manufacturers: Option<Value<Vec<String>>>,
        /// The accelerators that must be on the instance type.
        ///
        /// A change replaces the resource.
        pub accelerator_names: Option<Value<Vec<String>>>,
        /// The minimum and maximum amount of total accelerator memory, in MiB.
        ///
        /// A change replaces the resource.
        pub accelerator_total_memory_mi_b: Option<Value<AcceleratorTotalMemoryMiBRequest>>,
        /// The accelerator types that must be on the instance type.
        ///
        /// A change replaces the resource.
        pub accelerator_types: Option<Value<Vec<String>>>,
        /// The instance types to apply your specified attributes against. All other instance types are ignored, even if
        /// they match your specified attributes.
        ///
        /// 0 to 400 items. A change replaces the resource.
        pub allowed_instance_types: Option<Value<Vec<String>>>,
        /// Indicates whether bare metal instance types must be included, excluded, or required.
        ///
        /// One of `included`, `required`, `excluded`. A change replaces the resource.
        pub bare_metal: Option<Value<String>>,
        /// The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. For more information, see Amazon
        /// EBS–optimized instances in the \*Amazon EC2 User Guide\*.
        ///
        /// A change replaces the resource.
        pub baseline_ebs_bandwidth_mbps: Option<Value<BaselineEbsBandwidthMbpsRequest>>,
        /// The baseline performance to consider, using an instance family as a baseline reference. The instance family
        /// establishes the lowest acceptable level of performance.
        pub baseline_performance_factors: Option<Value<BaselinePerformanceFactorsRequest>>,
        /// Indicates whether burstable performance T instance types are included, excluded, or required. For more
        /// information, see Burstable performance instances.
        ///
        /// One of `included`, `required`, `excluded`. A change replaces the resource.
        pub burstable_performance: Option<Value<String>>,
        /// The CPU manufacturers to include.
        ///
        /// A change replaces the resource.
        pub cpu_manufacturers: Option<Value<Vec<String>>>,
        /// The instance types to exclude.
        ///
        /// 0 to 400 items. A change replaces the resource.
        pub excluded_instance_types: Option<Value<Vec<String>>>,
        /// Indicates whether current or previous generation instance types are included. The current generation instance
        /// types are recommended for use.
        ///
        /// A change replaces the resource.
        pub instance_generations: Option<Value<Vec<String>>>,
        /// Indicates whether instance types with instance store volumes are included, excluded, or required. For more
        /// information, Amazon EC2 instance store in the \*Amazon EC2 User Guide\*.
        ///
        /// One of `included`, `required`, `excluded`. A change replaces the resource.
        pub local_storage: Option<Value<String>>,
        /// The type of local storage that is required.
        ///
        /// A change replaces the resource.
        pub local_storage_types: Option<Value<Vec<String>>>,
        /// \[Price protection\] The price protection threshold for Spot Instances, as a percentage of an identified
        /// On-Demand price.
        pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<Value<i64>>,
        /// The minimum and maximum amount of memory per vCPU, in GiB.
        ///
        /// A change replaces the resource.
        pub memory_gi_b_per_v_cpu: Option<Value<MemoryGiBPerVCpuRequest>>,
        /// The minimum and maximum amount of memory, in MiB.
        ///
        /// A change replaces the resource.
        pub memory_mi_b: Option<Value<MemoryMiBRequest>>,
        /// The minimum and maximum amount of baseline network bandwidth, in gigabits per second (Gbps). For more
        /// information, see Amazon EC2 instance network bandwidth in the \*Amazon EC2 User Guide\*.
        ///
        /// A change replaces the resource.
        pub network_bandwidth_gbps: Option<Value<NetworkBandwidthGbpsRequest>>,
        /// The minimum and maximum number of network interfaces.
        ///
        /// A change replaces the resource.
        pub network_interface_count: Option<Value<NetworkInterfaceCountRequest>>,
        /// \[Price protection\] The price protection threshold for On-Demand Instances, as a percentage higher than an
        /// identified On-Demand price.
        ///
        /// A change replaces the resource.
        pub on_demand_max_price_percentage_over_lowest_price: Option<Value<i64>>,
        /// Specifies whether instance types must support encrypting in-transit traffic between instances. For more
        /// information, including the supported instance types, see Encryption in transit in the \*Amazon EC2 User Guide\*.
        pub require_encryption_in_transit: Option<Value<bool>>,
        /// Indicates whether instance types must support hibernation for On-Demand Instances.
        ///
        /// A change replaces the resource.
        pub require_hibernate_support: Option<Value<bool>>,
        /// \[Price protection\] The price protection threshold for Spot Instances, as a percentage higher than an
        /// identified Spot price.
        ///
        /// A change replaces the resource.
        pub spot_max_price_percentage_over_lowest_price: Option<Value<i64>>,
        /// The minimum and maximum amount of total local storage, in GB.
        ///
        /// A change replaces the resource.
        pub total_local_storage_gb: Option<Value<TotalLocalStorageGBRequest>>,
        /// The minimum and maximum number of vCPUs.
        ///
        /// A change replaces the resource.
        pub v_cpu_count: Option<Value<VCpuCountRangeRequest>>,
    }

    impl Lower for InstanceRequirementsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("AcceleratorCount", self.accelerator_count);
            to.set("AcceleratorManufacturers", self.accelerator_manufacturers);
            to.set("AcceleratorNames", self.accelerator_names);
            to.set("AcceleratorTotalMemoryMiB", self.accelerator_total_memory_mi_b);
            to.set("AcceleratorTypes", self.accelerator_types);
            to.set("AllowedInstanceTypes", self.allowed_instance_types);
            to.set("BareMetal", self.bare_metal);
            to.set("BaselineEbsBandwidthMbps", self.baseline_ebs_bandwidth_mbps);
            to.set("BaselinePerformanceFactors", self.baseline_performance_factors);
            to.set("BurstablePerformance", self.burstable_performance);
            to.set("CpuManufacturers", self.cpu_manufacturers);
            to.set("ExcludedInstanceTypes", self.excluded_instance_types);
            to.set("InstanceGenerations", self.instance_generations);
            to.set("LocalStorage", self.local_storage);
            to.set("LocalStorageTypes", self.local_storage_types);
            to.set(
                "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
                self.max_spot_price_as_percentage_of_optimal_on_demand_price,
            );
            to.set("MemoryGiBPerVCpu", self.memory_gi_b_per_v_cpu);
            to.set("MemoryMiB", self.memory_mi_b);
            to.set("NetworkBandwidthGbps", self.network_bandwidth_gbps);
            to.set("NetworkInterfaceCount", self.network_interface_count);
            to.set("OnDemandMaxPricePercentageOverLowestPrice", self.on_demand_max_price_percentage_over_lowest_price);
            to.set("RequireEncryptionInTransit", self.require_encryption_in_transit);
            to.set("RequireHibernateSupport", self.require_hibernate_support);
            to.set("SpotMaxPricePercentageOverLowestPrice", self.spot_max_price_percentage_over_lowest_price);
            to.set("TotalLocalStorageGB", self.total_local_storage_gb);
            to.set("VCpuCount", self.v_cpu_count);
        }
    }

    /// The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance.
    #[derive(Clone, Debug, Default)]
    pub struct AcceleratorCountRequest {
        /// The maximum number of accelerators. To specify no maximum limit, omit this parameter. To exclude
        /// accelerator-enabled instance types, set `Max` to `0`.
        ///
        /// A change replaces the resource.
        pub max: Option<Value<i64>>,
        /// The minimum number of accelerators. To specify no minimum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub min: Option<Value<i64>>,
    }

    impl Lower for AcceleratorCountRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum amount of total accelerator memory, in MiB.
    #[derive(Clone, Debug, Default)]
    pub struct AcceleratorTotalMemoryMiBRequest {
        /// The maximum amount of accelerator memory, in MiB. To specify no maximum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub max: Option<Value<i64>>,
        /// The minimum amount of accelerator memory, in MiB. To specify no minimum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub min: Option<Value<i64>>,
    }

    impl Lower for AcceleratorTotalMemoryMiBRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. For more information, see Amazon
    /// EBS–optimized instances in the \*Amazon EC2 User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct BaselineEbsBandwidthMbpsRequest {
        /// The maximum baseline bandwidth, in Mbps. To specify no maximum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub max: Option<Value<i64>>,
        /// The minimum baseline bandwidth, in Mbps. To specify no minimum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub min: Option<Value<i64>>,
    }

    impl Lower for BaselineEbsBandwidthMbpsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The baseline performance to consider, using an instance family as a baseline reference. The instance family
    /// establishes the lowest acceptable level of performance.
    #[derive(Clone, Debug, Default)]
    pub struct BaselinePerformanceFactorsRequest {
        /// The CPU performance to consider, using an instance family as the baseline reference.
        pub cpu: Option<Value<CpuPerformanceFactorRequest>>,
    }

    impl Lower for BaselinePerformanceFactorsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Cpu", self.cpu);
        }
    }

    /// The CPU performance to consider, using an instance family as the baseline reference.
    #[derive(Clone, Debug, Default)]
    pub struct CpuPerformanceFactorRequest {
        /// Specify an instance family to use as the baseline reference for CPU performance.
        pub references: Option<Value<Vec<PerformanceFactorReferenceRequest>>>,
    }

    impl Lower for CpuPerformanceFactorRequest {
        fn fields(self, to: &mut Fields) {
            to.set("References", self.references);
        }
    }

    /// Specify an instance family to use as the baseline reference for CPU performance.
    #[derive(Clone, Debug, Default)]
    pub struct PerformanceFactorReferenceRequest {
        /// The instance family to use as a baseline reference.
        pub instance_family: Option<Value<String>>,
    }

    impl Lower for PerformanceFactorReferenceRequest {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceFamily", self.instance_family);
        }
    }

    /// The minimum and maximum amount of memory per vCPU, in GiB.
    #[derive(Clone, Debug, Default)]
    pub struct MemoryGiBPerVCpuRequest {
        /// The maximum amount of memory per vCPU, in GiB. To specify no maximum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub max: Option<Value<f64>>,
        /// The minimum amount of memory per vCPU, in GiB. To specify no minimum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub min: Option<Value<f64>>,
    }

    impl Lower for MemoryGiBPerVCpuRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum amount of memory, in MiB.
    #[derive(Clone, Debug, Default)]
    pub struct MemoryMiBRequest {
        /// The maximum amount of memory, in MiB. To specify no maximum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub max: Option<Value<i64>>,
        /// The minimum amount of memory, in MiB. To specify no minimum limit, specify `0`.
        ///
        /// A change replaces the resource.
        pub min: Option<Value<i64>>,
    }

    impl Lower for MemoryMiBRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps).
    #[derive(Clone, Debug, Default)]
    pub struct NetworkBandwidthGbpsRequest {
        /// The maximum amount of network bandwidth, in Gbps. To specify no maximum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub max: Option<Value<f64>>,
        /// The minimum amount of network bandwidth, in Gbps. To specify no minimum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub min: Option<Value<f64>>,
    }

    impl Lower for NetworkBandwidthGbpsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum number of network interfaces.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkInterfaceCountRequest {
        /// The maximum number of network interfaces. To specify no maximum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub max: Option<Value<i64>>,
        /// The minimum number of network interfaces. To specify no minimum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub min: Option<Value<i64>>,
    }

    impl Lower for NetworkInterfaceCountRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum amount of total local storage, in GB.
    #[derive(Clone, Debug, Default)]
    pub struct TotalLocalStorageGBRequest {
        /// The maximum amount of total local storage, in GB. To specify no maximum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub max: Option<Value<f64>>,
        /// The minimum amount of total local storage, in GB. To specify no minimum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub min: Option<Value<f64>>,
    }

    impl Lower for TotalLocalStorageGBRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum number of vCPUs.
    #[derive(Clone, Debug, Default)]
    pub struct VCpuCountRangeRequest {
        /// The maximum number of vCPUs. To specify no maximum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub max: Option<Value<i64>>,
        /// The minimum number of vCPUs. To specify no minimum limit, specify `0`.
        ///
        /// A change replaces the resource.
        pub min: Option<Value<i64>>,
    }

    impl Lower for VCpuCountRangeRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// `InstanceMetadataOptionsRequest` of `AWS::EC2::EC2Fleet`.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceMetadataOptionsRequest {
        /// One of `disabled`, `enabled`.
        pub http_endpoint: Option<Value<String>>,
        pub http_put_response_hop_limit: Option<Value<i64>>,
        /// One of `optional`, `required`.
        pub http_tokens: Option<Value<String>>,
    }

    impl Lower for InstanceMetadataOptionsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("HttpEndpoint", self.http_endpoint);
            to.set("HttpPutResponseHopLimit", self.http_put_response_hop_limit);
            to.set("HttpTokens", self.http_tokens);
        }
    }

    /// `NetworkInterfaceSpecificationRequest` of `AWS::EC2::EC2Fleet`.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkInterfaceSpecificationRequest {
        pub associate_public_ip_address: Option<Value<bool>>,
        pub delete_on_termination: Option<Value<bool>>,
        pub description: Option<Value<String>>,
        pub device_index: Option<Value<i64>>,
        pub groups: Option<Value<Vec<String>>>,
        pub interface_type: Option<Value<String>>,
        pub ipv6_address_count: Option<Value<i64>>,
        pub ipv6_addresses: Option<Value<Vec<Ipv6AddressRequest>>>,
        pub network_card_index: Option<Value<i64>>,
        pub network_interface_id: Option<Value<String>>,
        pub private_ip_address: Option<Value<String>>,
        pub private_ip_addresses: Option<Value<Vec<PrivateIpAddressSpecificationRequest>>>,
        pub secondary_private_ip_address_count: Option<Value<i64>>,
        pub subnet_id: Option<Value<String>>,
    }

    impl Lower for NetworkInterfaceSpecificationRequest {
        fn fields(self, to: &mut Fields) {
            to.set("AssociatePublicIpAddress", self.associate_public_ip_address);
            to.set("DeleteOnTermination", self.delete_on_termination);
            to.set("Description", self.description);
            to.set("DeviceIndex", self.device_index);
            to.set("Groups", self.groups);
            to.set("InterfaceType", self.interface_type);
            to.set("Ipv6AddressCount", self.ipv6_address_count);
            to.set("Ipv6Addresses", self.ipv6_addresses);
            to.set("NetworkCardIndex", self.network_card_index);
            to.set("NetworkInterfaceId", self.network_interface_id);
            to.set("PrivateIpAddress", self.private_ip_address);
            to.set("PrivateIpAddresses", self.private_ip_addresses);
            to.set("SecondaryPrivateIpAddressCount", self.secondary_private_ip_address_count);
            to.set("SubnetId", self.subnet_id);
        }
    }

    /// `Ipv6AddressRequest` of `AWS::EC2::EC2Fleet`.
    #[derive(Clone, Debug, Default)]
    pub struct Ipv6AddressRequest {
        pub ipv6_address: Option<Value<String>>,
    }

    impl Lower for Ipv6AddressRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Ipv6Address", self.ipv6_address);
        }
    }

    /// `PrivateIpAddressSpecificationRequest` of `AWS::EC2::EC2Fleet`.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateIpAddressSpecificationRequest {
        pub primary: Option<Value<bool>>,
        pub private_ip_address: Option<Value<String>>,
    }

    impl Lower for PrivateIpAddressSpecificationRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Primary", self.primary);
            to.set("PrivateIpAddress", self.private_ip_address);
        }
    }

    /// Describes the placement of an instance.
    #[derive(Clone, Debug, Default)]
    pub struct Placement {
        /// The affinity setting for the instance on the Dedicated Host.
        ///
        /// A change replaces the resource.
        pub affinity: Option<Value<String>>,
        /// The Availability Zone of the instance.
        ///
        /// A change replaces the resource.
        pub availability_zone: Option<Value<String>>,
        /// The name of the placement group that the instance is in.
        ///
        /// A change replaces the resource.
        pub group_name: Option<Value<String>>,
        /// The ID of the Dedicated Host on which the instance resides.
        ///
        /// A change replaces the resource.
        pub host_id: Option<Value<String>>,
        /// The ARN of the host resource group in which to launch the instances.
        ///
        /// A change replaces the resource.
        pub host_resource_group_arn: Option<Value<String>>,
        /// The number of the partition that the instance is in. Valid only if the placement group strategy is set to
        /// `partition`.
        ///
        /// A change replaces the resource.
        pub partition_number: Option<Value<i64>>,
        /// Reserved for future use.
        ///
        /// A change replaces the resource.
        pub spread_domain: Option<Value<String>>,
        /// The tenancy of the instance. An instance with a tenancy of `dedicated` runs on single-tenant hardware.
        ///
        /// One of `dedicated`, `default`, `host`. A change replaces the resource.
        pub tenancy: Option<Value<String>>,
    }

    impl Lower for Placement {
        fn fields(self, to: &mut Fields) {
            to.set("Affinity", self.affinity);
            to.set("AvailabilityZone", self.availability_zone);
            to.set("GroupName", self.group_name);
            to.set("HostId", self.host_id);
            to.set("HostResourceGroupArn", self.host_resource_group_arn);
            to.set("PartitionNumber", self.partition_number);
            to.set("SpreadDomain", self.spread_domain);
            to.set("Tenancy", self.tenancy);
        }
    }

    /// Specifies the allocation strategy of On-Demand Instances in an EC2 Fleet.
    #[derive(Clone, Debug, Default)]
    pub struct OnDemandOptionsRequest {
        /// The strategy that determines the order of the launch template overrides to use in fulfilling On-Demand capacity.
        ///
        /// One of `lowest-price`, `prioritized`. A change replaces the resource.
        pub allocation_strategy: Option<Value<String>>,
        /// The strategy for using unused Capacity Reservations for fulfilling On-Demand capacity.
        ///
        /// A change replaces the resource.
        pub capacity_reservation_options: Option<Value<CapacityReservationOptionsRequest>>,
        /// The maximum amount per hour for On-Demand Instances that you're willing to pay.
        ///
        /// A change replaces the resource.
        pub max_total_price: Option<Value<String>>,
        /// The minimum target capacity for On-Demand Instances in the fleet. If this minimum capacity isn't reached, no
        /// instances are launched.
        ///
        /// A change replaces the resource.
        pub min_target_capacity: Option<Value<i64>>,
        /// Indicates that the fleet launches all On-Demand Instances into a single Availability Zone.
        ///
        /// A change replaces the resource.
        pub single_availability_zone: Option<Value<bool>>,
        /// Indicates that the fleet uses a single instance type to launch all On-Demand Instances in the fleet.
        ///
        /// A change replaces the resource.
        pub single_instance_type: Option<Value<bool>>,
    }

    impl Lower for OnDemandOptionsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("AllocationStrategy", self.allocation_strategy);
            to.set("CapacityReservationOptions", self.capacity_reservation_options);
            to.set("MaxTotalPrice", self.max_total_price);
            to.set("MinTargetCapacity", self.min_target_capacity);
            to.set("SingleAvailabilityZone", self.single_availability_zone);
            to.set("SingleInstanceType", self.single_instance_type);
        }
    }

    /// Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityReservationOptionsRequest {
        /// Indicates whether to use unused Capacity Reservations for fulfilling On-Demand capacity.
        ///
        /// One of `use-capacity-reservations-first`. A change replaces the resource.
        pub usage_strategy: Option<Value<String>>,
    }

    impl Lower for CapacityReservationOptionsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("UsageStrategy", self.usage_strategy);
        }
    }

    /// `ReservedCapacityOptionsRequest` of `AWS::EC2::EC2Fleet`.
    #[derive(Clone, Debug, Default)]
    pub struct ReservedCapacityOptionsRequest {
        /// One of `prioritized`.
        pub allocation_strategy: Option<Value<String>>,
        pub capacity_reservation_target: Option<Value<CapacityReservationTargetRequest>>,
        pub reservation_types: Option<Value<Vec<String>>>,
        pub reserved_capacity_fallback_options: Option<Value<ReservedCapacityFallbackOptionsRequest>>,
    }

    impl Lower for ReservedCapacityOptionsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("AllocationStrategy", self.allocation_strategy);
            to.set("CapacityReservationTarget", self.capacity_reservation_target);
            to.set("ReservationTypes", self.reservation_types);
            to.set("ReservedCapacityFallbackOptions", self.reserved_capacity_fallback_options);
        }
    }

    /// `CapacityReservationTargetRequest` of `AWS::EC2::EC2Fleet`.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityReservationTargetRequest {
        pub capacity_reservation_ids: Option<Value<Vec<String>>>,
        pub capacity_reservation_resource_group_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for CapacityReservationTargetRequest {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityReservationIds", self.capacity_reservation_ids);
            to.set("CapacityReservationResourceGroupArns", self.capacity_reservation_resource_group_arns);
        }
    }

    /// `ReservedCapacityFallbackOptionsRequest` of `AWS::EC2::EC2Fleet`.
    #[derive(Clone, Debug, Default)]
    pub struct ReservedCapacityFallbackOptionsRequest {
        pub market_types: Option<Value<Vec<String>>>,
    }

    impl Lower for ReservedCapacityFallbackOptionsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("MarketTypes", self.market_types);
        }
    }

    /// Specifies the configuration of Spot Instances for an EC2 Fleet.
    #[derive(Clone, Debug, Default)]
    pub struct SpotOptionsRequest {
        /// Indicates how to allocate the target Spot Instance capacity across the Spot Instance pools specified by the EC2
        /// Fleet.
        ///
        /// One of `lowest-price`, `lowestPrice`, `diversified`, `capacityOptimized`, `capacity-optimized`,
        /// `capacityOptimizedPrioritized`, `capacity-optimized-prioritized`, `priceCapacityOptimized`,
        /// `price-capacity-optimized`. A change replaces the resource.
        pub allocation_strategy: Option<Value<String>>,
        /// The behavior when a Spot Instance is interrupted.
        ///
        /// One of `hibernate`, `stop`, `terminate`. A change replaces the resource.
        pub instance_interruption_behavior: Option<Value<String>>,
        /// The number of Spot pools across which to allocate your target Spot capacity. Supported only when Spot
        /// `AllocationStrategy` is set to `lowest-price`.
        ///
        /// A change replaces the resource.
        pub instance_pools_to_use_count: Option<Value<i64>>,
        /// The strategies for managing your Spot Instances that are at an elevated risk of being interrupted.
        ///
        /// A change replaces the resource.
        pub maintenance_strategies: Option<Value<MaintenanceStrategies>>,
        /// The maximum amount per hour for Spot Instances that you're willing to pay. We do not recommend using this
        /// parameter because it can lead to increased interruptions.
        ///
        /// A change replaces the resource.
        pub max_total_price: Option<Value<String>>,
        /// The minimum target capacity for Spot Instances in the fleet. If this minimum capacity isn't reached, no
        /// instances are launched.
        ///
        /// A change replaces the resource.
        pub min_target_capacity: Option<Value<i64>>,
        /// Indicates that the fleet launches all Spot Instances into a single Availability Zone.
        ///
        /// A change replaces the resource.
        pub single_availability_zone: Option<Value<bool>>,
        /// Indicates that the fleet uses a single instance type to launch all Spot Instances in the fleet.
        ///
        /// A change replaces the resource.
        pub single_instance_type: Option<Value<bool>>,
    }

    impl Lower for SpotOptionsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("AllocationStrategy", self.allocation_strategy);
            to.set("InstanceInterruptionBehavior", self.instance_interruption_behavior);
            to.set("InstancePoolsToUseCount", self.instance_pools_to_use_count);
            to.set("MaintenanceStrategies", self.maintenance_strategies);
            to.set("MaxTotalPrice", self.max_total_price);
            to.set("MinTargetCapacity", self.min_target_capacity);
            to.set("SingleAvailabilityZone", self.single_availability_zone);
            to.set("SingleInstanceType", self.single_instance_type);
        }
    }

    /// The strategies for managing your Spot Instances that are at an elevated risk of being interrupted.
    #[derive(Clone, Debug, Default)]
    pub struct MaintenanceStrategies {
        /// The strategy to use when Amazon EC2 emits a signal that your Spot Instance is at an elevated risk of being
        /// interrupted.
        ///
        /// A change replaces the resource.
        pub capacity_rebalance: Option<Value<CapacityRebalance>>,
    }

    impl Lower for MaintenanceStrategies {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityRebalance", self.capacity_rebalance);
        }
    }

    /// The Spot Instance replacement strategy to use when Amazon EC2 emits a rebalance notification signal that your
    /// Spot Instance is at an elevated risk of being interrupted.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityRebalance {
        /// The replacement strategy to use. Only available for fleets of type `maintain`.
        ///
        /// One of `launch`, `launch-before-terminate`. A change replaces the resource.
        pub replacement_strategy: Option<Value<String>>,
        /// The amount of time (in seconds) that Amazon EC2 waits before terminating the old Spot Instance after launching a
        /// new replacement Spot Instance.
        ///
        /// A change replaces the resource.
        pub termination_delay: Option<Value<i64>>,
    }

    impl Lower for CapacityRebalance {
        fn fields(self, to: &mut Fields) {
            to.set("ReplacementStrategy", self.replacement_strategy);
            to.set("TerminationDelay", self.termination_delay);
        }
    }

    /// Specifies the tags to apply to a resource when the resource is being created for an EC2 Fleet.
    #[derive(Clone, Debug, Default)]
    pub struct TagSpecification {
        /// The type of resource to tag.
        ///
        /// A change replaces the resource.
        pub resource_type: Option<Value<String>>,
        /// The tags to apply to the resource.
        ///
        /// A change replaces the resource.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for TagSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceType", self.resource_type);
            to.set("Tags", self.tags);
        }
    }

    /// `Tag` of `AWS::EC2::EC2Fleet`.
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

    /// Specifies the number of units to request for an EC2 Fleet. You can choose to set the target capacity in terms of
    /// instances or a performance characteristic that is important to your application workload, such as vCPUs, memory,
    /// or I/O.
    #[derive(Clone, Debug, Default)]
    pub struct TargetCapacitySpecificationRequest {
        /// The default target capacity type.
        ///
        /// One of `on-demand`, `spot`, `capacity-block`, `reserved-capacity`. A change replaces the resource.
        pub default_target_capacity_type: Option<Value<String>>,
        /// The number of On-Demand units to request.
        pub on_demand_target_capacity: Option<Value<i64>>,
        /// The number of Spot units to request.
        pub spot_target_capacity: Option<Value<i64>>,
        /// The unit for the target capacity. You can specify this parameter only when using attributed-based instance type
        /// selection.
        ///
        /// One of `vcpu`, `memory-mib`, `units`. A change replaces the resource.
        pub target_capacity_unit_type: Option<Value<String>>,
        /// The number of units to request, filled using the default target capacity type.
        ///
        /// Required.
        pub total_target_capacity: Option<Value<i64>>,
    }

    impl Lower for TargetCapacitySpecificationRequest {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultTargetCapacityType", self.default_target_capacity_type);
            to.set("OnDemandTargetCapacity", self.on_demand_target_capacity);
            to.set("SpotTargetCapacity", self.spot_target_capacity);
            to.set("TargetCapacityUnitType", self.target_capacity_unit_type);
            to.set("TotalTargetCapacity", self.total_target_capacity);
        }
    }
}

/// `AWS::EC2::EIP`.
///
/// Specifies an Elastic IP (EIP) address and can, optionally, associate it with an Amazon EC2 instance.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:elastic-ip/${AllocationId}`.
#[derive(Clone, Debug, Default)]
pub struct EIP {
    /// An Elastic IP address or a carrier IP address in a Wavelength Zone.
    ///
    /// A change replaces the resource.
    pub address: Option<Value<String>>,
    /// The network ( `vpc` ).
    ///
    /// A change replaces the resource.
    pub domain: Option<Value<String>>,
    /// The ID of the instance.
    pub instance_id: Option<Value<String>>,
    /// The ID of an IPAM pool which has an Amazon-provided or BYOIP public IPv4 CIDR provisioned to it. For more
    /// information, see Allocate sequential Elastic IP addresses from an IPAM pool in the \*Amazon VPC IPAM User
    /// Guide\*.
    ///
    /// A change replaces the resource.
    pub ipam_pool_id: Option<Value<String>>,
    /// A unique set of Availability Zones, Local Zones, or Wavelength Zones from which AWS advertises IP addresses.
    ///
    /// A change replaces the resource.
    pub network_border_group: Option<Value<String>>,
    /// The ID of an address pool that you own. Use this parameter to let Amazon EC2 select an address from the address
    /// pool.
    pub public_ipv4_pool: Option<Value<String>>,
    /// Any tags assigned to the Elastic IP address.
    pub tags: Option<Value<Vec<eip::Tag>>>,
    /// The Elastic IP address you are accepting for transfer. You can only accept one transferred address. For more
    /// information on Elastic IP address transfers, see Transfer Elastic IP addresses in the \*Amazon Virtual Private
    /// Cloud User Guide\*.
    ///
    /// A change replaces the resource.
    pub transfer_address: Option<Value<String>>,
}

impl Lower for EIP {
    fn fields(self, to: &mut Fields) {
        to.set("Address", self.address);
        to.set("Domain", self.domain);
        to.set("InstanceId", self.instance_id);
        to.set("IpamPoolId", self.ipam_pool_id);
        to.set("NetworkBorderGroup", self.network_border_group);
        to.set("PublicIpv4Pool", self.public_ipv4_pool);
        to.set("Tags", self.tags);
        to.set("TransferAddress", self.transfer_address);
    }
}

impl Level1 for EIP {
    const TYPE: &'static str = "AWS::EC2::EIP";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EIP> {
    /// `Ref`: its `PublicIp`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID that AWS assigns to represent the allocation of the address for use with Amazon VPC. This is returned
    /// only for VPC elastic IP addresses.
    pub fn allocation_id(self) -> Value<String> {
        self.attribute("AllocationId")
    }

    /// The Elastic IP address.
    pub fn public_ip(self) -> Value<String> {
        self.attribute("PublicIp")
    }
}

/// What [`EIP`] is made of.
pub mod eip {
    use super::*;

    /// Specifies a tag. For more information, see Resource tags.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::EC2::EIPAssociation`.
///
/// Associates an Elastic IP address with an instance or a network interface. Before you can use an Elastic IP
/// address, you must allocate it to your account.
#[derive(Clone, Debug, Default)]
pub struct EIPAssociation {
    /// The allocation ID. This is required.
    ///
    /// A change replaces the resource.
    pub allocation_id: Option<Value<String>>,
    /// A change replaces the resource.
    pub eip: Option<Value<String>>,
    /// The ID of the instance. The instance must have exactly one attached network interface. You can specify either
    /// the instance ID or the network interface ID, but not both.
    ///
    /// A change replaces the resource.
    pub instance_id: Option<Value<String>>,
    /// The ID of the network interface. If the instance has more than one network interface, you must specify a network
    /// interface ID.
    ///
    /// A change replaces the resource.
    pub network_interface_id: Option<Value<String>>,
    /// The primary or secondary private IP address to associate with the Elastic IP address. If no private IP address
    /// is specified, the Elastic IP address is associated with the primary private IP address.
    ///
    /// A change replaces the resource.
    pub private_ip_address: Option<Value<String>>,
}

impl Lower for EIPAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("AllocationId", self.allocation_id);
        to.set("EIP", self.eip);
        to.set("InstanceId", self.instance_id);
        to.set("NetworkInterfaceId", self.network_interface_id);
        to.set("PrivateIpAddress", self.private_ip_address);
    }
}

impl Level1 for EIPAssociation {
    const TYPE: &'static str = "AWS::EC2::EIPAssociation";
}

impl Handle<EIPAssociation> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the association.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::EC2::EgressOnlyInternetGateway`.
///
/// \[IPv6 only\] Specifies an egress-only internet gateway for your VPC.
///
/// Its ARN:
/// `arn:${Partition}:ec2:${Region}:${Account}:egress-only-internet-gateway/${EgressOnlyInternetGatewayId}`.
#[derive(Clone, Debug, Default)]
pub struct EgressOnlyInternetGateway {
    /// The tags assigned to the egress-only internet gateway.
    pub tags: Option<Value<Vec<egress_only_internet_gateway::Tag>>>,
    /// The ID of the VPC for which to create the egress-only internet gateway.
    ///
    /// Required. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for EgressOnlyInternetGateway {
    fn fields(self, to: &mut Fields) {
        to.set("Tags", self.tags);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for EgressOnlyInternetGateway {
    const TYPE: &'static str = "AWS::EC2::EgressOnlyInternetGateway";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EgressOnlyInternetGateway> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the egress-only internet gateway.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`EgressOnlyInternetGateway`] is made of.
pub mod egress_only_internet_gateway {
    use super::*;

    /// `Tag` of `AWS::EC2::EgressOnlyInternetGateway`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EC2::EnclaveCertificateIamRoleAssociation`.
///
/// Associates an AWS Identity and Access Management (IAM) role with an Certificate Manager (ACM) certificate.
#[derive(Clone, Debug, Default)]
pub struct EnclaveCertificateIamRoleAssociation {
    /// The ARN of the ACM certificate with which to associate the IAM role.
    ///
    /// Required. 1 to 1283 characters. A change replaces the resource.
    pub certificate_arn: Option<Value<String>>,
    /// The ARN of the IAM role to associate with the ACM certificate. You can associate up to 16 IAM roles with an ACM
    /// certificate.
    ///
    /// Required. 1 to 1283 characters. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
}

impl Lower for EnclaveCertificateIamRoleAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("CertificateArn", self.certificate_arn);
        to.set("RoleArn", self.role_arn);
    }
}

impl Level1 for EnclaveCertificateIamRoleAssociation {
    const TYPE: &'static str = "AWS::EC2::EnclaveCertificateIamRoleAssociation";
}

impl Handle<EnclaveCertificateIamRoleAssociation> {
    /// `Ref`: `CertificateArn`, `RoleArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The name of the Amazon S3 bucket to which the certificate was uploaded.
    pub fn certificate_s3_bucket_name(self) -> Value<String> {
        self.attribute("CertificateS3BucketName")
    }

    /// The Amazon S3 object key where the certificate, certificate chain, and encrypted private key bundle are stored.
    pub fn certificate_s3_object_key(self) -> Value<String> {
        self.attribute("CertificateS3ObjectKey")
    }

    /// The ID of the AWS KMS key used to encrypt the private key of the certificate.
    pub fn encryption_kms_key_id(self) -> Value<String> {
        self.attribute("EncryptionKmsKeyId")
    }
}

/// `AWS::EC2::FlowLog`.
///
/// Specifies a VPC flow log that captures IP traffic for a specified network interface, subnet, or VPC.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:vpc-flow-log/${FlowLogId}`.
#[derive(Clone, Debug, Default)]
pub struct FlowLog {
    /// The ARN of the IAM role that allows the service to publish flow logs across accounts.
    ///
    /// A change replaces the resource.
    pub deliver_cross_account_role: Option<Value<String>>,
    /// The ARN of the IAM role that allows Amazon EC2 to publish flow logs to the log destination.
    ///
    /// A change replaces the resource.
    pub deliver_logs_permission_arn: Option<Value<String>>,
    /// The destination options.
    ///
    /// A change replaces the resource.
    pub destination_options: Option<Value<flow_log::DestinationOptions>>,
    /// The destination for the flow log data. The meaning of this parameter depends on the destination type.
    ///
    /// A change replaces the resource.
    pub log_destination: Option<Value<String>>,
    /// The type of destination for the flow log data.
    ///
    /// One of `cloud-watch-logs`, `s3`, `kinesis-data-firehose`. A change replaces the resource.
    pub log_destination_type: Option<Value<String>>,
    /// The fields to include in the flow log record, in the order in which they should appear. If you omit this
    /// parameter, the flow log is created using the default format.
    ///
    /// A change replaces the resource.
    pub log_format: Option<Value<String>>,
    /// The name of a new or existing CloudWatch Logs log group where Amazon EC2 publishes your flow logs.
    ///
    /// A change replaces the resource.
    pub log_group_name: Option<Value<String>>,
    /// The maximum interval of time during which a flow of packets is captured and aggregated into a flow log record.
    ///
    /// A change replaces the resource.
    pub max_aggregation_interval: Option<Value<i64>>,
    /// The ID of the resource to monitor. For example, if the resource type is `VPC`, specify the ID of the VPC.
    ///
    /// Required. A change replaces the resource.
    pub resource_id: Option<Value<String>>,
    /// The type of resource to monitor.
    ///
    /// Required. One of `NetworkInterface`, `Subnet`, `VPC`, `TransitGateway`, `TransitGatewayAttachment`,
    /// `RegionalNatGateway`. A change replaces the resource.
    pub resource_type: Option<Value<String>>,
    /// The resource types and associated tags for EC2 resources associated with the EC2 Tags feature for log
    /// enrichment.
    ///
    /// 1 to 3 items. A change replaces the resource.
    pub tag_field_specifications: Option<Value<Vec<flow_log::TagFieldSpecification>>>,
    /// The tags to apply to the flow logs.
    pub tags: Option<Value<Vec<flow_log::Tag>>>,
    /// The type of traffic to monitor (accepted traffic, rejected traffic, or all traffic). This parameter is not
    /// supported for transit gateway resource types.
    ///
    /// One of `ACCEPT`, `ALL`, `REJECT`. A change replaces the resource.
    pub traffic_type: Option<Value<String>>,
}

impl Lower for FlowLog {
    fn fields(self, to: &mut Fields) {
        to.set("DeliverCrossAccountRole", self.deliver_cross_account_role);
        to.set("DeliverLogsPermissionArn", self.deliver_logs_permission_arn);
        to.set("DestinationOptions", self.destination_options);
        to.set("LogDestination", self.log_destination);
        to.set("LogDestinationType", self.log_destination_type);
        to.set("LogFormat", self.log_format);
        to.set("LogGroupName", self.log_group_name);
        to.set("MaxAggregationInterval", self.max_aggregation_interval);
        to.set("ResourceId", self.resource_id);
        to.set("ResourceType", self.resource_type);
        to.set("TagFieldSpecifications", self.tag_field_specifications);
        to.set("Tags", self.tags);
        to.set("TrafficType", self.traffic_type);
    }
}

impl Level1 for FlowLog {
    const TYPE: &'static str = "AWS::EC2::FlowLog";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FlowLog> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the flow log. For example, `fl-123456abc123abc1`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`FlowLog`] is made of.
pub mod flow_log {
    use super::*;

    /// Describes the destination options for a flow log.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationOptions {
        /// The format for the flow log. The default is `plain-text`.
        ///
        /// Required. One of `plain-text`, `parquet`. A change replaces the resource.
        pub file_format: Option<Value<String>>,
        /// Indicates whether to use Hive-compatible prefixes for flow logs stored in Amazon S3. The default is `false`.
        ///
        /// Required. A change replaces the resource.
        pub hive_compatible_partitions: Option<Value<bool>>,
        /// Indicates whether to partition the flow log per hour. This reduces the cost and response time for queries.
        ///
        /// Required. A change replaces the resource.
        pub per_hour_partition: Option<Value<bool>>,
    }

    impl Lower for DestinationOptions {
        fn fields(self, to: &mut Fields) {
            to.set("FileFormat", self.file_format);
            to.set("HiveCompatiblePartitions", self.hive_compatible_partitions);
            to.set("PerHourPartition", self.per_hour_partition);
        }
    }

    /// `TagFieldSpecification` of `AWS::EC2::FlowLog`.
    #[derive(Clone, Debug, Default)]
    pub struct TagFieldSpecification {
        /// Required. One of `auto-scaling-group`, `instance`, `network-interface`.
        pub resource_type: Option<Value<String>>,
        /// Required. 1 to 2 items.
        pub tag_keys: Option<Value<Vec<String>>>,
    }

    impl Lower for TagFieldSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceType", self.resource_type);
            to.set("TagKeys", self.tag_keys);
        }
    }

    /// `Tag` of `AWS::EC2::FlowLog`.
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

/// `AWS::EC2::FpgaImage`.
///
/// Creates and manages an Amazon FPGA Image (AFI) from a design checkpoint (DCP).
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:fpga-image/${FpgaImageId}`.
#[derive(Clone, Debug, Default)]
pub struct FpgaImage {
    /// A description for the AFI.
    pub description: Option<Value<String>>,
    /// Describes a storage location in Amazon S3.
    ///
    /// A change replaces the resource.
    pub input_storage_location: Option<Value<fpga_image::StorageLocation>>,
    /// Describes a storage location in Amazon S3.
    ///
    /// A change replaces the resource.
    pub logs_storage_location: Option<Value<fpga_image::StorageLocation>>,
    /// A name for the AFI.
    pub name: Option<Value<String>>,
    /// The tags assigned to the FPGA image.
    pub tags: Option<Value<Vec<fpga_image::Tag>>>,
}

impl Lower for FpgaImage {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("InputStorageLocation", self.input_storage_location);
        to.set("LogsStorageLocation", self.logs_storage_location);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for FpgaImage {
    const TYPE: &'static str = "AWS::EC2::FpgaImage";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FpgaImage> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the FPGA image.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time the AFI was created.
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// Indicates whether data retention support is enabled for the AFI.
    pub fn data_retention_support(self) -> Value<bool> {
        self.attribute("DataRetentionSupport")
    }

    /// The global FPGA image identifier (AGFI ID).
    pub fn fpga_image_global_id(self) -> Value<String> {
        self.attribute("FpgaImageGlobalId")
    }

    /// The FPGA image identifier (AFI ID).
    pub fn fpga_image_id(self) -> Value<String> {
        self.attribute("FpgaImageId")
    }

    /// The ID of the AWS account that owns the AFI.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// Indicates whether the AFI is public.
    pub fn public(self) -> Value<bool> {
        self.attribute("Public")
    }

    /// The state of the AFI (pending \| available \| failed \| unavailable).
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The time of the most recent update to the AFI.
    pub fn update_time(self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// What [`FpgaImage`] is made of.
pub mod fpga_image {
    use super::*;

    /// Describes a storage location in Amazon S3.
    #[derive(Clone, Debug, Default)]
    pub struct StorageLocation {
        /// The name of the S3 bucket.
        pub bucket: Option<Value<String>>,
        /// The key.
        pub key: Option<Value<String>>,
    }

    impl Lower for StorageLocation {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
        }
    }

    /// A tag consisting of a key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::EC2::GatewayRouteTableAssociation`.
///
/// Associates a virtual private gateway or internet gateway with a route table. The gateway and route table must be
/// in the same VPC.
#[derive(Clone, Debug, Default)]
pub struct GatewayRouteTableAssociation {
    /// The ID of the gateway.
    ///
    /// Required. A change replaces the resource.
    pub gateway_id: Option<Value<String>>,
    /// The ID of the route table.
    ///
    /// Required.
    pub route_table_id: Option<Value<String>>,
}

impl Lower for GatewayRouteTableAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("GatewayId", self.gateway_id);
        to.set("RouteTableId", self.route_table_id);
    }
}

impl Level1 for GatewayRouteTableAssociation {
    const TYPE: &'static str = "AWS::EC2::GatewayRouteTableAssociation";
}

impl Handle<GatewayRouteTableAssociation> {
    /// `Ref`: its `GatewayId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the route table association.
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }
}

/// `AWS::EC2::Host`.
///
/// Allocates a fully dedicated physical server for launching EC2 instances.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:dedicated-host/${DedicatedHostId}`.
#[derive(Clone, Debug, Default)]
pub struct Host {
    /// The ID of the Outpost hardware asset on which the Dedicated Host is allocated.
    ///
    /// A change replaces the resource.
    pub asset_id: Option<Value<String>>,
    /// Indicates whether the host accepts any untargeted instance launches that match its instance type configuration,
    /// or if it only accepts Host tenancy instance launches that specify its unique host ID.
    ///
    /// One of `on`, `off`.
    pub auto_placement: Option<Value<String>>,
    /// The Availability Zone in which to allocate the Dedicated Host.
    ///
    /// Required. A change replaces the resource.
    pub availability_zone: Option<Value<String>>,
    /// Indicates whether host maintenance is enabled or disabled for the Dedicated Host.
    ///
    /// One of `on`, `off`.
    pub host_maintenance: Option<Value<String>>,
    /// Indicates whether to enable or disable host recovery for the Dedicated Host. Host recovery is disabled by
    /// default.
    ///
    /// One of `on`, `off`.
    pub host_recovery: Option<Value<String>>,
    /// The instance family supported by the Dedicated Host. For example, `m5`.
    ///
    /// A change replaces the resource.
    pub instance_family: Option<Value<String>>,
    /// Specifies the instance type to be supported by the Dedicated Hosts. If you specify an instance type, the
    /// Dedicated Hosts support instances of the specified instance type only.
    ///
    /// A change replaces the resource.
    pub instance_type: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the AWS Outpost on which the Dedicated Host is allocated.
    ///
    /// A change replaces the resource.
    pub outpost_arn: Option<Value<String>>,
    /// Any tags assigned to the Dedicated Host.
    pub tags: Option<Value<Vec<host::Tag>>>,
}

impl Lower for Host {
    fn fields(self, to: &mut Fields) {
        to.set("AssetId", self.asset_id);
        to.set("AutoPlacement", self.auto_placement);
        to.set("AvailabilityZone", self.availability_zone);
        to.set("HostMaintenance", self.host_maintenance);
        to.set("HostRecovery", self.host_recovery);
        to.set("InstanceFamily", self.instance_family);
        to.set("InstanceType", self.instance_type);
        to.set("OutpostArn", self.outpost_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Host {
    const TYPE: &'static str = "AWS::EC2::Host";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Host> {
    /// `Ref`: its `HostId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the host.
    pub fn host_id(self) -> Value<String> {
        self.attribute("HostId")
    }
}

/// What [`Host`] is made of.
pub mod host {
    use super::*;

    /// `Tag` of `AWS::EC2::Host`.
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

/// `AWS::EC2::IPAM`.
///
/// IPAM is a VPC feature that you can use to automate your IP address management workflows including assigning,
/// tracking, troubleshooting, and auditing IP addresses across AWS Regions and accounts throughout your AWS
/// Organization.
///
/// Its ARN: `arn:${Partition}:ec2::${Account}:ipam/${IpamId}`.
#[derive(Clone, Debug, Default)]
pub struct IPAM {
    /// If your IPAM is integrated with AWS Organizations, you can exclude an organizational unit (OU) from being
    /// managed by IPAM.
    pub default_resource_discovery_organizational_unit_exclusions:
        Option<Value<Vec<ipam::IpamOrganizationalUnitExclusion>>>,
    /// The description for the IPAM.
    pub description: Option<Value<String>>,
    /// Enable this option to use your own GUA ranges as private IPv6 addresses. This option is disabled by default.
    pub enable_private_gua: Option<Value<bool>>,
    /// A metered account is an AWS account that is charged for active IP addresses managed in IPAM. For more
    /// information, see Enable cost distribution in the \*Amazon VPC IPAM User Guide\*.
    ///
    /// One of `ipam-owner`, `resource-owner`.
    pub metered_account: Option<Value<String>>,
    /// The operating Regions for an IPAM. Operating Regions are AWS Regions where the IPAM is allowed to manage IP
    /// address CIDRs.
    ///
    /// 0 to 50 items.
    pub operating_regions: Option<Value<Vec<ipam::IpamOperatingRegion>>>,
    /// The key/value combination of a tag assigned to the resource. Use the tag key in the filter name and the tag
    /// value as the filter value.
    pub tags: Option<Value<Vec<ipam::Tag>>>,
    /// IPAM is offered in a Free Tier and an Advanced Tier. For more information about the features available in each
    /// tier and the costs associated with the tiers, see the VPC IPAM product pricing page.
    ///
    /// One of `free`, `advanced`.
    pub tier: Option<Value<String>>,
}

impl Lower for IPAM {
    fn fields(self, to: &mut Fields) {
        to.set(
            "DefaultResourceDiscoveryOrganizationalUnitExclusions",
            self.default_resource_discovery_organizational_unit_exclusions,
        );
        to.set("Description", self.description);
        to.set("EnablePrivateGua", self.enable_private_gua);
        to.set("MeteredAccount", self.metered_account);
        to.set("OperatingRegions", self.operating_regions);
        to.set("Tags", self.tags);
        to.set("Tier", self.tier);
    }
}

impl Level1 for IPAM {
    const TYPE: &'static str = "AWS::EC2::IPAM";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IPAM> {
    /// `Ref`: its `IpamId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the IPAM.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the default resource discovery association.
    pub fn default_resource_discovery_association_id(self) -> Value<String> {
        self.attribute("DefaultResourceDiscoveryAssociationId")
    }

    /// The ID of the default resource discovery.
    pub fn default_resource_discovery_id(self) -> Value<String> {
        self.attribute("DefaultResourceDiscoveryId")
    }

    /// The ID of the IPAM.
    pub fn ipam_id(self) -> Value<String> {
        self.attribute("IpamId")
    }

    /// The ID of the default private scope.
    pub fn private_default_scope_id(self) -> Value<String> {
        self.attribute("PrivateDefaultScopeId")
    }

    /// The ID of the default public scope.
    pub fn public_default_scope_id(self) -> Value<String> {
        self.attribute("PublicDefaultScopeId")
    }

    /// The number of resource discovery associations.
    pub fn resource_discovery_association_count(self) -> Value<i64> {
        self.attribute("ResourceDiscoveryAssociationCount")
    }

    /// The number of scopes.
    pub fn scope_count(self) -> Value<i64> {
        self.attribute("ScopeCount")
    }
}

/// What [`IPAM`] is made of.
pub mod ipam {
    use super::*;

    /// If your IPAM is integrated with AWS Organizations, you can exclude an organizational unit (OU) from being
    /// managed by IPAM.
    #[derive(Clone, Debug, Default)]
    pub struct IpamOrganizationalUnitExclusion {
        /// An AWS Organizations entity path. For more information on the entity path, see Understand the AWS Organizations
        /// entity path in the \*AWS Identity and Access Management User Guide\*.
        ///
        /// Required. At least 1 characters.
        pub organizations_entity_path: Option<Value<String>>,
    }

    impl Lower for IpamOrganizationalUnitExclusion {
        fn fields(self, to: &mut Fields) {
            to.set("OrganizationsEntityPath", self.organizations_entity_path);
        }
    }

    /// The operating Regions for an IPAM. Operating Regions are AWS Regions where the IPAM is allowed to manage IP
    /// address CIDRs.
    #[derive(Clone, Debug, Default)]
    pub struct IpamOperatingRegion {
        /// The name of the operating Region.
        ///
        /// Required.
        pub region_name: Option<Value<String>>,
    }

    impl Lower for IpamOperatingRegion {
        fn fields(self, to: &mut Fields) {
            to.set("RegionName", self.region_name);
        }
    }

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

/// `AWS::EC2::IPAMAllocation`.
///
/// In IPAM, an allocation is a CIDR assignment from an IPAM pool to another IPAM pool or to a resource.
#[derive(Clone, Debug, Default)]
pub struct IPAMAllocation {
    /// The CIDR you would like to allocate from the IPAM pool. Note the following.
    ///
    /// A change replaces the resource.
    pub cidr: Option<Value<String>>,
    /// A description for the allocation.
    ///
    /// A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The ID of the IPAM pool from which you would like to allocate a CIDR.
    ///
    /// Required. A change replaces the resource.
    pub ipam_pool_id: Option<Value<String>>,
    /// The netmask length of the CIDR you would like to allocate from the IPAM pool. Note the following.
    ///
    /// A change replaces the resource.
    pub netmask_length: Option<Value<i64>>,
}

impl Lower for IPAMAllocation {
    fn fields(self, to: &mut Fields) {
        to.set("Cidr", self.cidr);
        to.set("Description", self.description);
        to.set("IpamPoolId", self.ipam_pool_id);
        to.set("NetmaskLength", self.netmask_length);
    }
}

impl Level1 for IPAMAllocation {
    const TYPE: &'static str = "AWS::EC2::IPAMAllocation";
}

impl Handle<IPAMAllocation> {
    /// `Ref`: `IpamPoolId`, `IpamPoolAllocationId`, `Cidr`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of an allocation.
    pub fn ipam_pool_allocation_id(self) -> Value<String> {
        self.attribute("IpamPoolAllocationId")
    }
}

/// `AWS::EC2::IPAMPool`.
///
/// In IPAM, a pool is a collection of contiguous IP addresses CIDRs. Pools enable you to organize your IP addresses
/// according to your routing and security needs.
///
/// Its ARN: `arn:${Partition}:ec2::${Account}:ipam-pool/${IpamPoolId}`.
#[derive(Clone, Debug, Default)]
pub struct IPAMPool {
    /// The address family of the pool.
    ///
    /// Required. A change replaces the resource.
    pub address_family: Option<Value<String>>,
    /// The default netmask length for allocations added to this pool. If, for example, the CIDR assigned to this pool
    /// is 10.0.0.0/8 and you enter 16 here, new allocations will default to 10.0.0.0/16.
    ///
    /// 0 to 128.
    pub allocation_default_netmask_length: Option<Value<i64>>,
    /// The maximum netmask length possible for CIDR allocations in this IPAM pool to be compliant. The maximum netmask
    /// length must be greater than the minimum netmask length.
    ///
    /// 0 to 128.
    pub allocation_max_netmask_length: Option<Value<i64>>,
    /// The minimum netmask length required for CIDR allocations in this IPAM pool to be compliant. The minimum netmask
    /// length must be less than the maximum netmask length.
    ///
    /// 0 to 128.
    pub allocation_min_netmask_length: Option<Value<i64>>,
    /// Tags that are required for resources that use CIDRs from this IPAM pool. Resources that do not have these tags
    /// will not be allowed to allocate space from the pool.
    pub allocation_resource_tags: Option<Value<Vec<ipam_pool::Tag>>>,
    /// If selected, IPAM will continuously look for resources within the CIDR range of this pool and automatically
    /// import them as allocations into your IPAM.
    pub auto_import: Option<Value<bool>>,
    /// Limits which service in AWS that the pool can be used in. "ec2", for example, allows users to use space for
    /// Elastic IP addresses and VPCs.
    ///
    /// A change replaces the resource.
    pub aws_service: Option<Value<String>>,
    /// The description of the IPAM pool.
    pub description: Option<Value<String>>,
    /// The ID of the scope in which you would like to create the IPAM pool.
    ///
    /// Required. A change replaces the resource.
    pub ipam_scope_id: Option<Value<String>>,
    /// The locale of the IPAM pool.
    ///
    /// A change replaces the resource.
    pub locale: Option<Value<String>>,
    /// Information about the CIDRs provisioned to an IPAM pool.
    pub provisioned_cidrs: Option<Value<Vec<ipam_pool::ProvisionedCidr>>>,
    /// The IP address source for pools in the public scope. Only used for provisioning IP address CIDRs to pools in the
    /// public scope.
    ///
    /// A change replaces the resource.
    pub public_ip_source: Option<Value<String>>,
    /// Determines if a pool is publicly advertisable. This option is not available for pools with AddressFamily set to
    /// `ipv4`.
    ///
    /// A change replaces the resource.
    pub publicly_advertisable: Option<Value<bool>>,
    /// The ID of the source IPAM pool. You can use this option to create an IPAM pool within an existing source pool.
    ///
    /// A change replaces the resource.
    pub source_ipam_pool_id: Option<Value<String>>,
    /// The resource used to provision CIDRs to a resource planning pool.
    ///
    /// A change replaces the resource.
    pub source_resource: Option<Value<ipam_pool::SourceResource>>,
    /// The key/value combination of a tag assigned to the resource. Use the tag key in the filter name and the tag
    /// value as the filter value.
    pub tags: Option<Value<Vec<ipam_pool::Tag>>>,
}

impl Lower for IPAMPool {
    fn fields(self, to: &mut Fields) {
        to.set("AddressFamily", self.address_family);
        to.set("AllocationDefaultNetmaskLength", self.allocation_default_netmask_length);
        to.set("AllocationMaxNetmaskLength", self.allocation_max_netmask_length);
        to.set("AllocationMinNetmaskLength", self.allocation_min_netmask_length);
        to.set("AllocationResourceTags", self.allocation_resource_tags);
        to.set("AutoImport", self.auto_import);
        to.set("AwsService", self.aws_service);
        to.set("Description", self.description);
        to.set("IpamScopeId", self.ipam_scope_id);
        to.set("Locale", self.locale);
        to.set("ProvisionedCidrs", self.provisioned_cidrs);
        to.set("PublicIpSource", self.public_ip_source);
        to.set("PubliclyAdvertisable", self.publicly_advertisable);
        to.set("SourceIpamPoolId", self.source_ipam_pool_id);
        to.set("SourceResource", self.source_resource);
        to.set("Tags", self.tags);
    }
}

impl Level1 for IPAMPool {
    const TYPE: &'static str = "AWS::EC2::IPAMPool";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IPAMPool> {
    /// `Ref`: its `IpamPoolId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the IPAM pool.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ARN of the IPAM.
    pub fn ipam_arn(self) -> Value<Arn> {
        self.attribute("IpamArn")
    }

    /// The ID of the IPAM pool.
    pub fn ipam_pool_id(self) -> Value<String> {
        self.attribute("IpamPoolId")
    }

    /// The ARN of the scope of the IPAM pool.
    pub fn ipam_scope_arn(self) -> Value<Arn> {
        self.attribute("IpamScopeArn")
    }

    /// The scope of the IPAM.
    pub fn ipam_scope_type(self) -> Value<String> {
        self.attribute("IpamScopeType")
    }

    /// The depth of pools in your IPAM pool. The pool depth quota is 10.
    pub fn pool_depth(self) -> Value<i64> {
        self.attribute("PoolDepth")
    }

    /// The state of the IPAM pool.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// A message related to the failed creation of an IPAM pool.
    pub fn state_message(self) -> Value<String> {
        self.attribute("StateMessage")
    }
}

/// What [`IPAMPool`] is made of.
pub mod ipam_pool {
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

    /// The CIDR provisioned to the IPAM pool. A CIDR is a representation of an IP address and its associated network
    /// mask (or netmask) and refers to a range of IP addresses.
    #[derive(Clone, Debug, Default)]
    pub struct ProvisionedCidr {
        /// The CIDR provisioned to the IPAM pool. A CIDR is a representation of an IP address and its associated network
        /// mask (or netmask) and refers to a range of IP addresses.
        ///
        /// Required.
        pub cidr: Option<Value<String>>,
    }

    impl Lower for ProvisionedCidr {
        fn fields(self, to: &mut Fields) {
            to.set("Cidr", self.cidr);
        }
    }

    /// The resource used to provision CIDRs to a resource planning pool.
    #[derive(Clone, Debug, Default)]
    pub struct SourceResource {
        /// The source resource ID.
        ///
        /// Required.
        pub resource_id: Option<Value<String>>,
        /// The source resource owner.
        ///
        /// Required.
        pub resource_owner: Option<Value<String>>,
        /// The source resource Region.
        ///
        /// Required.
        pub resource_region: Option<Value<String>>,
        /// The source resource type.
        ///
        /// Required.
        pub resource_type: Option<Value<String>>,
    }

    impl Lower for SourceResource {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceId", self.resource_id);
            to.set("ResourceOwner", self.resource_owner);
            to.set("ResourceRegion", self.resource_region);
            to.set("ResourceType", self.resource_type);
        }
    }
}

/// `AWS::EC2::IPAMPoolCidr`.
///
/// A CIDR provisioned to an IPAM pool.
#[derive(Clone, Debug, Default)]
pub struct IPAMPoolCidr {
    /// The CIDR provisioned to the IPAM pool. A CIDR is a representation of an IP address and its associated network
    /// mask (or netmask) and refers to a range of IP addresses.
    ///
    /// A change replaces the resource.
    pub cidr: Option<Value<String>>,
    /// The ID of the IPAM pool.
    ///
    /// Required. A change replaces the resource.
    pub ipam_pool_id: Option<Value<String>>,
    /// The netmask length of the CIDR you'd like to provision to a pool. Can be used for provisioning Amazon-provided
    /// IPv6 CIDRs to top-level pools and for provisioning CIDRs to pools with source pools.
    ///
    /// A change replaces the resource.
    pub netmask_length: Option<Value<i64>>,
}

impl Lower for IPAMPoolCidr {
    fn fields(self, to: &mut Fields) {
        to.set("Cidr", self.cidr);
        to.set("IpamPoolId", self.ipam_pool_id);
        to.set("NetmaskLength", self.netmask_length);
    }
}

impl Level1 for IPAMPoolCidr {
    const TYPE: &'static str = "AWS::EC2::IPAMPoolCidr";
}

impl Handle<IPAMPoolCidr> {
    /// `Ref`: `IpamPoolId`, `IpamPoolCidrId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The IPAM pool CIDR ID.
    pub fn ipam_pool_cidr_id(self) -> Value<String> {
        self.attribute("IpamPoolCidrId")
    }

    /// The state of the CIDR.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// `AWS::EC2::IPAMPrefixListResolver`.
///
/// Resource Type definition for AWS::EC2::IPAMPrefixListResolver.
///
/// Its ARN: `arn:${Partition}:ec2::${Account}:ipam-prefix-list-resolver/${IpamPrefixListResolverId}`.
#[derive(Clone, Debug, Default)]
pub struct IPAMPrefixListResolver {
    /// The address family of the address space in this Prefix List Resolver. Either IPv4 or IPv6.
    ///
    /// Required. One of `ipv4`, `ipv6`. A change replaces the resource.
    pub address_family: Option<Value<String>>,
    pub description: Option<Value<String>>,
    /// The Id of the IPAM this Prefix List Resolver is a part of.
    ///
    /// A change replaces the resource.
    pub ipam_id: Option<Value<String>>,
    /// Rules define the business logic for selecting CIDRs from IPAM.
    pub rules: Option<Value<Vec<ipam_prefix_list_resolver::IpamPrefixListResolverRule>>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<ipam_prefix_list_resolver::Tag>>>,
}

impl Lower for IPAMPrefixListResolver {
    fn fields(self, to: &mut Fields) {
        to.set("AddressFamily", self.address_family);
        to.set("Description", self.description);
        to.set("IpamId", self.ipam_id);
        to.set("Rules", self.rules);
        to.set("Tags", self.tags);
    }
}

impl Level1 for IPAMPrefixListResolver {
    const TYPE: &'static str = "AWS::EC2::IPAMPrefixListResolver";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IPAMPrefixListResolver> {
    /// `Ref`: its `IpamPrefixListResolverId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the IPAM this Prefix List Resolver is a part of.
    pub fn ipam_arn(self) -> Value<Arn> {
        self.attribute("IpamArn")
    }

    /// The Amazon Resource Name (ARN) of the IPAM Prefix List Resolver.
    pub fn ipam_prefix_list_resolver_arn(self) -> Value<Arn> {
        self.attribute("IpamPrefixListResolverArn")
    }

    /// Id of the IPAM Prefix List Resolver.
    pub fn ipam_prefix_list_resolver_id(self) -> Value<String> {
        self.attribute("IpamPrefixListResolverId")
    }
}

/// What [`IPAMPrefixListResolver`] is made of.
pub mod ipam_prefix_list_resolver {
    use super::*;

    /// CIDR selection rules define the business logic for selecting CIDRs from IPAM. If a CIDR matches any of the
    /// rules, it will be included.
    #[derive(Clone, Debug, Default)]
    pub struct IpamPrefixListResolverRule {
        /// Two of the rule types allow you to add conditions to the rules. (1) For IPAM Pool CIDR rules, you can specify an
        /// ipamPoolId; if not specified, the rule will apply to all IPAM Pool CIDRs in the scope.
        pub conditions: Option<Value<Vec<IpamPrefixListResolverRuleCondition>>>,
        /// This rule will only match resources that are in this IPAM Scope.
        pub ipam_scope_id: Option<Value<String>>,
        /// The resourceType property only applies to ipam-resource-cidr rules; this property specifies what type of
        /// resources this rule will apply to, such as VPCs or Subnets.
        ///
        /// One of `vpc`, `subnet`, `eip`, `public-ipv4-pool`.
        pub resource_type: Option<Value<String>>,
        /// There are three rule types: (1) Static CIDR: A fixed list of CIDRs that don't change (like a manual list
        /// replicated across Regions).
        ///
        /// Required. One of `static-cidr`, `ipam-resource-cidr`, `ipam-pool-cidr`.
        pub rule_type: Option<Value<String>>,
        /// A fixed CIDR that doesn't change.
        pub static_cidr: Option<Value<String>>,
    }

    impl Lower for IpamPrefixListResolverRule {
        fn fields(self, to: &mut Fields) {
            to.set("Conditions", self.conditions);
            to.set("IpamScopeId", self.ipam_scope_id);
            to.set("ResourceType", self.resource_type);
            to.set("RuleType", self.rule_type);
            to.set("StaticCidr", self.static_cidr);
        }
    }

    /// Two of the rule types allow you to add conditions to the rules. (1) For IPAM Pool CIDR rules, you can specify an
    /// ipamPoolId; if not specified, the rule will apply to all IPAM Pool CIDRs in the scope.
    #[derive(Clone, Debug, Default)]
    pub struct IpamPrefixListResolverRuleCondition {
        /// Condition for the IPAM Resource CIDR rule type. CIDR (like 10.24.34.0/23).
        pub cidr: Option<Value<String>>,
        /// Condition for the IPAM Pool CIDR rule type. If not chosen, the resolver applies to all IPAM Pool CIDRs in the
        /// scope.
        pub ipam_pool_id: Option<Value<String>>,
        /// Equals, Not equals, or Subnet Of. The subnet-of operation only applies to cidr conditions.
        ///
        /// One of `equals`, `not-equals`, `subnet-of`.
        pub operation: Option<Value<String>>,
        /// Condition for the IPAM Resource CIDR rule type. The unique ID of a resource (like vpc-1234567890abcdef0).
        pub resource_id: Option<Value<String>>,
        /// Condition for the IPAM Resource CIDR rule type. Resource owner (like 111122223333).
        pub resource_owner: Option<Value<String>>,
        /// Condition for the IPAM Resource CIDR rule type. Resource region (like us-east-1).
        pub resource_region: Option<Value<String>>,
        /// A key-value pair to associate with a resource.
        pub resource_tag: Option<Value<Tag>>,
    }

    impl Lower for IpamPrefixListResolverRuleCondition {
        fn fields(self, to: &mut Fields) {
            to.set("Cidr", self.cidr);
            to.set("IpamPoolId", self.ipam_pool_id);
            to.set("Operation", self.operation);
            to.set("ResourceId", self.resource_id);
            to.set("ResourceOwner", self.resource_owner);
            to.set("ResourceRegion", self.resource_region);
            to.set("ResourceTag", self.resource_tag);
        }
    }

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

/// `AWS::EC2::IPAMPrefixListResolverTarget`.
///
/// Resource Type definition for AWS::EC2::IPAMPrefixListResolverTarget.
///
/// Its ARN: `arn:${Partition}:ec2::${Account}:ipam-prefix-list-resolver-target/${IpamPrefixListResolverTargetId}`.
#[derive(Clone, Debug, Default)]
pub struct IPAMPrefixListResolverTarget {
    /// The desired version of the Prefix List Resolver that this Target should synchronize with.
    pub desired_version: Option<Value<i64>>,
    /// The Id of the IPAM Prefix List Resolver associated with this Target.
    ///
    /// Required. A change replaces the resource.
    pub ipam_prefix_list_resolver_id: Option<Value<String>>,
    /// The Id of the Managed Prefix List.
    ///
    /// Required. A change replaces the resource.
    pub prefix_list_id: Option<Value<String>>,
    /// The region that the Managed Prefix List is located in.
    ///
    /// Required. A change replaces the resource.
    pub prefix_list_region: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<ipam_prefix_list_resolver_target::Tag>>>,
    /// Indicates whether this Target automatically tracks the latest version of the Prefix List Resolver.
    ///
    /// Required.
    pub track_latest_version: Option<Value<bool>>,
}

impl Lower for IPAMPrefixListResolverTarget {
    fn fields(self, to: &mut Fields) {
        to.set("DesiredVersion", self.desired_version);
        to.set("IpamPrefixListResolverId", self.ipam_prefix_list_resolver_id);
        to.set("PrefixListId", self.prefix_list_id);
        to.set("PrefixListRegion", self.prefix_list_region);
        to.set("Tags", self.tags);
        to.set("TrackLatestVersion", self.track_latest_version);
    }
}

impl Level1 for IPAMPrefixListResolverTarget {
    const TYPE: &'static str = "AWS::EC2::IPAMPrefixListResolverTarget";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IPAMPrefixListResolverTarget> {
    /// `Ref`: its `IpamPrefixListResolverTargetId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Id of the IPAM Prefix List Resolver Target.
    pub fn ipam_prefix_list_resolver_target_arn(self) -> Value<Arn> {
        self.attribute("IpamPrefixListResolverTargetArn")
    }

    /// Id of the IPAM Prefix List Resolver Target.
    pub fn ipam_prefix_list_resolver_target_id(self) -> Value<String> {
        self.attribute("IpamPrefixListResolverTargetId")
    }
}

/// What [`IPAMPrefixListResolverTarget`] is made of.
pub mod ipam_prefix_list_resolver_target {
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

/// `AWS::EC2::IPAMResourceDiscovery`.
///
/// A resource discovery is an IPAM component that enables IPAM to manage and monitor resources that belong to the
/// owning account.
///
/// Its ARN: `arn:${Partition}:ec2::${Account}:ipam-resource-discovery/${IpamResourceDiscoveryId}`.
#[derive(Clone, Debug, Default)]
pub struct IPAMResourceDiscovery {
    /// The resource discovery description.
    pub description: Option<Value<String>>,
    /// The operating Regions for the resource discovery. Operating Regions are AWS Regions where the IPAM is allowed to
    /// manage IP address CIDRs.
    ///
    /// 0 to 50 items.
    pub operating_regions: Option<Value<Vec<ipam_resource_discovery::IpamOperatingRegion>>>,
    /// If your IPAM is integrated with AWS Organizations, you can exclude an organizational unit (OU) from being
    /// managed by IPAM.
    pub organizational_unit_exclusions:
        Option<Value<Vec<ipam_resource_discovery::IpamResourceDiscoveryOrganizationalUnitExclusion>>>,
    /// A tag is a label that you assign to an AWS resource. Each tag consists of a key and an optional value.
    pub tags: Option<Value<Vec<ipam_resource_discovery::Tag>>>,
}

impl Lower for IPAMResourceDiscovery {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("OperatingRegions", self.operating_regions);
        to.set("OrganizationalUnitExclusions", self.organizational_unit_exclusions);
        to.set("Tags", self.tags);
    }
}

impl Level1 for IPAMResourceDiscovery {
    const TYPE: &'static str = "AWS::EC2::IPAMResourceDiscovery";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IPAMResourceDiscovery> {
    /// `Ref`: its `IpamResourceDiscoveryId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The resource discovery ARN.
    pub fn ipam_resource_discovery_arn(self) -> Value<Arn> {
        self.attribute("IpamResourceDiscoveryArn")
    }

    /// The resource discovery ID.
    pub fn ipam_resource_discovery_id(self) -> Value<String> {
        self.attribute("IpamResourceDiscoveryId")
    }

    /// The resource discovery Region.
    pub fn ipam_resource_discovery_region(self) -> Value<String> {
        self.attribute("IpamResourceDiscoveryRegion")
    }

    /// Defines if the resource discovery is the default. The default resource discovery is the resource discovery
    /// automatically created when you create an IPAM.
    pub fn is_default(self) -> Value<bool> {
        self.attribute("IsDefault")
    }

    /// The owner ID.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The resource discovery's state.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`IPAMResourceDiscovery`] is made of.
pub mod ipam_resource_discovery {
    use super::*;

    /// The operating Regions for an IPAM. Operating Regions are AWS Regions where the IPAM is allowed to manage IP
    /// address CIDRs.
    #[derive(Clone, Debug, Default)]
    pub struct IpamOperatingRegion {
        /// The name of the operating Region.
        ///
        /// Required.
        pub region_name: Option<Value<String>>,
    }

    impl Lower for IpamOperatingRegion {
        fn fields(self, to: &mut Fields) {
            to.set("RegionName", self.region_name);
        }
    }

    /// If your IPAM is integrated with AWS Organizations, you can exclude an organizational unit (OU) from being
    /// managed by IPAM.
    #[derive(Clone, Debug, Default)]
    pub struct IpamResourceDiscoveryOrganizationalUnitExclusion {
        /// An AWS Organizations entity path. For more information on the entity path, see Understand the AWS Organizations
        /// entity path in the \*AWS Identity and Access Management User Guide\*.
        ///
        /// Required. At least 1 characters.
        pub organizations_entity_path: Option<Value<String>>,
    }

    impl Lower for IpamResourceDiscoveryOrganizationalUnitExclusion {
        fn fields(self, to: &mut Fields) {
            to.set("OrganizationsEntityPath", self.organizations_entity_path);
        }
    }

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

/// `AWS::EC2::IPAMResourceDiscoveryAssociation`.
///
/// An IPAM resource discovery association. An associated resource discovery is a resource discovery that has been
/// associated with an IPAM.
///
/// Its ARN:
/// `arn:${Partition}:ec2::${Account}:ipam-resource-discovery-association/${IpamResourceDiscoveryAssociationId}`.
#[derive(Clone, Debug, Default)]
pub struct IPAMResourceDiscoveryAssociation {
    /// The IPAM ID.
    ///
    /// Required. A change replaces the resource.
    pub ipam_id: Option<Value<String>>,
    /// The resource discovery ID.
    ///
    /// Required. A change replaces the resource.
    pub ipam_resource_discovery_id: Option<Value<String>>,
    /// A tag is a label that you assign to an AWS resource. Each tag consists of a key and an optional value.
    pub tags: Option<Value<Vec<ipam_resource_discovery_association::Tag>>>,
}

impl Lower for IPAMResourceDiscoveryAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("IpamId", self.ipam_id);
        to.set("IpamResourceDiscoveryId", self.ipam_resource_discovery_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for IPAMResourceDiscoveryAssociation {
    const TYPE: &'static str = "AWS::EC2::IPAMResourceDiscoveryAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IPAMResourceDiscoveryAssociation> {
    /// `Ref`: its `IpamResourceDiscoveryAssociationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The IPAM ARN.
    pub fn ipam_arn(self) -> Value<Arn> {
        self.attribute("IpamArn")
    }

    /// The IPAM home Region.
    pub fn ipam_region(self) -> Value<String> {
        self.attribute("IpamRegion")
    }

    /// The resource discovery association ARN.
    pub fn ipam_resource_discovery_association_arn(self) -> Value<Arn> {
        self.attribute("IpamResourceDiscoveryAssociationArn")
    }

    /// The resource discovery association ID.
    pub fn ipam_resource_discovery_association_id(self) -> Value<String> {
        self.attribute("IpamResourceDiscoveryAssociationId")
    }

    /// Defines if the resource discovery is the default. When you create an IPAM, a default resource discovery is
    /// created for your IPAM and it's associated with your IPAM.
    pub fn is_default(self) -> Value<bool> {
        self.attribute("IsDefault")
    }

    /// The owner ID.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The resource discovery status.
    pub fn resource_discovery_status(self) -> Value<String> {
        self.attribute("ResourceDiscoveryStatus")
    }

    /// The lifecycle state of the association when you associate or disassociate a resource discovery.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`IPAMResourceDiscoveryAssociation`] is made of.
pub mod ipam_resource_discovery_association {
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

/// `AWS::EC2::IPAMScope`.
///
/// In IPAM, a scope is the highest-level container within IPAM. An IPAM contains two default scopes. Each scope
/// represents the IP space for a single network.
///
/// Its ARN: `arn:${Partition}:ec2::${Account}:ipam-scope/${IpamScopeId}`.
#[derive(Clone, Debug, Default)]
pub struct IPAMScope {
    /// The description of the scope.
    pub description: Option<Value<String>>,
    /// The configuration that links an Amazon VPC IPAM scope to an external authority system. It specifies the type of
    /// external system and the external resource identifier that identifies your account or instance in that system.
    pub external_authority_configuration: Option<Value<ipam_scope::IpamScopeExternalAuthorityConfiguration>>,
    /// The ID of the IPAM for which you're creating this scope.
    ///
    /// Required. A change replaces the resource.
    pub ipam_id: Option<Value<String>>,
    /// The key/value combination of a tag assigned to the resource. Use the tag key in the filter name and the tag
    /// value as the filter value.
    pub tags: Option<Value<Vec<ipam_scope::Tag>>>,
}

impl Lower for IPAMScope {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("ExternalAuthorityConfiguration", self.external_authority_configuration);
        to.set("IpamId", self.ipam_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for IPAMScope {
    const TYPE: &'static str = "AWS::EC2::IPAMScope";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IPAMScope> {
    /// `Ref`: its `IpamScopeId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the scope.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ARN of an IPAM.
    pub fn ipam_arn(self) -> Value<Arn> {
        self.attribute("IpamArn")
    }

    /// The ID of an IPAM scope.
    pub fn ipam_scope_id(self) -> Value<String> {
        self.attribute("IpamScopeId")
    }

    /// The type of the scope.
    pub fn ipam_scope_type(self) -> Value<String> {
        self.attribute("IpamScopeType")
    }

    /// Defines if the scope is the default scope or not.
    pub fn is_default(self) -> Value<bool> {
        self.attribute("IsDefault")
    }

    /// The number of pools in a scope.
    pub fn pool_count(self) -> Value<i64> {
        self.attribute("PoolCount")
    }
}

/// What [`IPAMScope`] is made of.
pub mod ipam_scope {
    use super::*;

    /// The configuration that links an Amazon VPC IPAM scope to an external authority system. It specifies the type of
    /// external system and the external resource identifier that identifies your account or instance in that system.
    #[derive(Clone, Debug, Default)]
    pub struct IpamScopeExternalAuthorityConfiguration {
        /// The identifier for the external resource managing this scope. For Infoblox integrations, this is the Infoblox
        /// resource identifier in the format `<version>.identity.account.<entity_realm>.<entity_id>`.
        ///
        /// Required.
        pub external_resource_identifier: Option<Value<String>>,
        /// The type of external authority managing this scope. Currently supports `Infoblox` for integration with Infoblox
        /// Universal DDI.
        ///
        /// Required. One of `infoblox`.
        pub ipam_scope_external_authority_type: Option<Value<String>>,
    }

    impl Lower for IpamScopeExternalAuthorityConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ExternalResourceIdentifier", self.external_resource_identifier);
            to.set("IpamScopeExternalAuthorityType", self.ipam_scope_external_authority_type);
        }
    }

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

/// `AWS::EC2::IPv4Pool`.
///
/// Resource Type definition for AWS::EC2::IPv4Pool. A public IPv4 pool is an EC2 IP address pool required for the
/// public IPv4 CIDRs that you own and bring to AWS to manage with IPAM (BYOIP).
#[derive(Clone, Debug, Default)]
pub struct IPv4Pool {
    /// Any tags assigned to the public IPv4 pool.
    pub tags: Option<Value<Vec<ipv4_pool::Tag>>>,
}

impl Lower for IPv4Pool {
    fn fields(self, to: &mut Fields) {
        to.set("Tags", self.tags);
    }
}

impl Level1 for IPv4Pool {
    const TYPE: &'static str = "AWS::EC2::IPv4Pool";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IPv4Pool> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the public IPv4 pool.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// A description of the public IPv4 pool.
    pub fn description(self) -> Value<String> {
        self.attribute("Description")
    }

    /// The name of the location from which the address pool is advertised.
    pub fn network_border_group(self) -> Value<String> {
        self.attribute("NetworkBorderGroup")
    }

    /// The ID of the public IPv4 pool.
    pub fn pool_id(self) -> Value<String> {
        self.attribute("PoolId")
    }

    /// The total number of addresses in the pool.
    pub fn total_address_count(self) -> Value<i64> {
        self.attribute("TotalAddressCount")
    }

    /// The total number of available addresses in the pool.
    pub fn total_available_address_count(self) -> Value<i64> {
        self.attribute("TotalAvailableAddressCount")
    }
}

/// What [`IPv4Pool`] is made of.
pub mod ipv4_pool {
    use super::*;

    /// `Tag` of `AWS::EC2::IPv4Pool`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::EC2::Instance`.
///
/// Specifies an EC2 instance.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}`.
#[derive(Clone, Debug, Default)]
pub struct Instance {
    /// This property is reserved for internal use.
    ///
    /// Some changes replace the resource.
    pub additional_info: Option<Value<String>>,
    /// Indicates whether the instance is associated with a dedicated host. If you want the instance to always restart
    /// on the same host on which it was launched, specify `host`.
    ///
    /// One of `default`, `host`. Some changes replace the resource.
    pub affinity: Option<Value<String>>,
    /// The Availability Zone of the instance.
    ///
    /// A change replaces the resource.
    pub availability_zone: Option<Value<String>>,
    /// The block device mapping entries that defines the block devices to attach to the instance at launch.
    ///
    /// Some changes replace the resource.
    pub block_device_mappings: Option<Value<Vec<instance::BlockDeviceMapping>>>,
    /// The CPU options for the instance. For more information, see Optimize CPU options in the \*Amazon Elastic Compute
    /// Cloud User Guide\*.
    ///
    /// A change replaces the resource.
    pub cpu_options: Option<Value<instance::CpuOptions>>,
    /// The credit option for CPU usage of the burstable performance instance. Valid values are `standard` and
    /// `unlimited`.
    pub credit_specification: Option<Value<instance::CreditSpecification>>,
    /// Indicates whether termination protection is enabled for the instance. The default is `false`, which means that
    /// you can terminate the instance using the Amazon EC2 console, command line tools, or API.
    pub disable_api_termination: Option<Value<bool>>,
    /// Indicates whether the instance is optimized for Amazon EBS I/O. This optimization provides dedicated throughput
    /// to Amazon EBS and an optimized configuration stack to provide optimal Amazon EBS I/O performance.
    ///
    /// Some changes replace the resource.
    pub ebs_optimized: Option<Value<bool>>,
    /// An elastic GPU to associate with the instance.
    ///
    /// A change replaces the resource.
    pub elastic_gpu_specifications: Option<Value<Vec<instance::ElasticGpuSpecification>>>,
    /// An elastic inference accelerator to associate with the instance.
    ///
    /// A change replaces the resource.
    pub elastic_inference_accelerators: Option<Value<Vec<instance::ElasticInferenceAccelerator>>>,
    /// Indicates whether the instance is enabled for AWS Nitro Enclaves.
    ///
    /// A change replaces the resource.
    pub enclave_options: Option<Value<instance::EnclaveOptions>>,
    /// Indicates whether an instance is enabled for hibernation. This parameter is valid only if the instance meets the
    /// hibernation prerequisites.
    ///
    /// A change replaces the resource.
    pub hibernation_options: Option<Value<instance::HibernationOptions>>,
    /// If you specify host for the `Affinity` property, the ID of a dedicated host that the instance is associated
    /// with.
    ///
    /// Some changes replace the resource.
    pub host_id: Option<Value<String>>,
    /// The ARN of the host resource group in which to launch the instances. If you specify a host resource group ARN,
    /// omit the \*Tenancy\* parameter or set it to `host`.
    ///
    /// A change replaces the resource.
    pub host_resource_group_arn: Option<Value<String>>,
    /// The name of an IAM instance profile. To create a new IAM instance profile, use the AWS::IAM::InstanceProfile
    /// resource.
    pub iam_instance_profile: Option<Value<String>>,
    /// The ID of the AMI. An AMI ID is required to launch an instance and must be specified here or in a launch
    /// template.
    ///
    /// A change replaces the resource.
    pub image_id: Option<Value<String>>,
    /// Indicates whether an instance stops or terminates when you initiate shutdown from the instance (using the
    /// operating system command for system shutdown).
    ///
    /// One of `stop`, `terminate`.
    pub instance_initiated_shutdown_behavior: Option<Value<String>>,
    /// The instance type. For more information, see Instance types in the \*Amazon EC2 User Guide\*.
    ///
    /// Some changes replace the resource.
    pub instance_type: Option<Value<String>>,
    /// The number of IPv6 addresses to associate with the primary network interface. Amazon EC2 chooses the IPv6
    /// addresses from the range of your subnet.
    ///
    /// A change replaces the resource.
    pub ipv6_address_count: Option<Value<i64>>,
    /// The IPv6 addresses from the range of the subnet to associate with the primary network interface. You cannot
    /// specify this option and the option to assign a number of IPv6 addresses in the same request.
    ///
    /// A change replaces the resource.
    pub ipv6_addresses: Option<Value<Vec<instance::InstanceIpv6Address>>>,
    /// The ID of the kernel.
    ///
    /// Some changes replace the resource.
    pub kernel_id: Option<Value<String>>,
    /// The name of the key pair. For more information, see Create a key pair for your EC2 instance.
    ///
    /// A change replaces the resource.
    pub key_name: Option<Value<String>>,
    /// The launch template. Any additional parameters that you specify for the new instance overwrite the corresponding
    /// parameters included in the launch template.
    ///
    /// A change replaces the resource.
    pub launch_template: Option<Value<instance::LaunchTemplateSpecification>>,
    /// The license configurations.
    ///
    /// A change replaces the resource.
    pub license_specifications: Option<Value<Vec<instance::LicenseSpecification>>>,
    /// The metadata options for the instance.
    pub metadata_options: Option<Value<instance::MetadataOptions>>,
    /// Specifies whether detailed monitoring is enabled for the instance. Specify `true` to enable detailed monitoring.
    pub monitoring: Option<Value<bool>>,
    /// The network interfaces to associate with the instance.
    ///
    /// A change replaces the resource.
    pub network_interfaces: Option<Value<Vec<instance::NetworkInterface>>>,
    /// The name of an existing placement group that you want to launch the instance into (cluster \| partition \|
    /// spread).
    ///
    /// A change replaces the resource.
    pub placement_group_name: Option<Value<String>>,
    /// The options for the instance hostname.
    ///
    /// Some changes replace the resource.
    pub private_dns_name_options: Option<Value<instance::PrivateDnsNameOptions>>,
    /// The primary IPv4 address. You must specify a value from the IPv4 address range of the subnet.
    ///
    /// A change replaces the resource.
    pub private_ip_address: Option<Value<String>>,
    /// Indicates whether to assign the tags specified in the `Tags` property to the volumes specified in the
    /// `BlockDeviceMappings` property.
    pub propagate_tags_to_volume_on_creation: Option<Value<bool>>,
    /// The ID of the RAM disk to select. Some kernels require additional drivers at launch. Check the kernel
    /// requirements for information about whether you need to specify a RAM disk.
    ///
    /// Some changes replace the resource.
    pub ramdisk_id: Option<Value<String>>,
    /// The IDs of the security groups. You can specify the IDs of existing security groups and references to resources
    /// created by the stack template.
    ///
    /// Some changes replace the resource.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// \[Default VPC\] The names of the security groups. For a nondefault VPC, you must use security group IDs instead.
    ///
    /// A change replaces the resource.
    pub security_groups: Option<Value<Vec<String>>>,
    /// Enable or disable source/destination checks, which ensure that the instance is either the source or the
    /// destination of any traffic that it receives.
    pub source_dest_check: Option<Value<bool>>,
    /// The SSM document and parameter values in AWS Systems Manager to associate with this instance. To use this
    /// property, you must specify an IAM instance profile role for the instance.
    pub ssm_associations: Option<Value<Vec<instance::SsmAssociation>>>,
    /// The ID of the subnet to launch the instance into.
    ///
    /// A change replaces the resource.
    pub subnet_id: Option<Value<String>>,
    /// The tags to add to the instance. These tags are not applied to the EBS volumes, such as the root volume, unless
    /// PropagateTagsToVolumeOnCreation is `true`.
    pub tags: Option<Value<Vec<instance::Tag>>>,
    /// The tenancy of the instance. An instance with a tenancy of `dedicated` runs on single-tenant hardware.
    ///
    /// Some changes replace the resource.
    pub tenancy: Option<Value<String>>,
    /// The parameters or scripts to store as user data. Any scripts in user data are run when you launch the instance.
    ///
    /// Some changes replace the resource.
    pub user_data: Option<Value<String>>,
    /// The volumes to attach to the instance.
    pub volumes: Option<Value<Vec<instance::Volume>>>,
}

impl Lower for Instance {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalInfo", self.additional_info);
        to.set("Affinity", self.affinity);
        to.set("AvailabilityZone", self.availability_zone);
        to.set("BlockDeviceMappings", self.block_device_mappings);
        to.set("CpuOptions", self.cpu_options);
        to.set("CreditSpecification", self.credit_specification);
        to.set("DisableApiTermination", self.disable_api_termination);
        to.set("EbsOptimized", self.ebs_optimized);
        to.set("ElasticGpuSpecifications", self.elastic_gpu_specifications);
        to.set("ElasticInferenceAccelerators", self.elastic_inference_accelerators);
        to.set("EnclaveOptions", self.enclave_options);
        to.set("HibernationOptions", self.hibernation_options);
        to.set("HostId", self.host_id);
        to.set("HostResourceGroupArn", self.host_resource_group_arn);
        to.set("IamInstanceProfile", self.iam_instance_profile);
        to.set("ImageId", self.image_id);
        to.set("InstanceInitiatedShutdownBehavior", self.instance_initiated_shutdown_behavior);
        to.set("InstanceType", self.instance_type);
        to.set("Ipv6AddressCount", self.ipv6_address_count);
        to.set("Ipv6Addresses", self.ipv6_addresses);
        to.set("KernelId", self.kernel_id);
        to.set("KeyName", self.key_name);
        to.set("LaunchTemplate", self.launch_template);
        to.set("LicenseSpecifications", self.license_specifications);
        to.set("MetadataOptions", self.metadata_options);
        to.set("Monitoring", self.monitoring);
        to.set("NetworkInterfaces", self.network_interfaces);
        to.set("PlacementGroupName", self.placement_group_name);
        to.set("PrivateDnsNameOptions", self.private_dns_name_options);
        to.set("PrivateIpAddress", self.private_ip_address);
        to.set("PropagateTagsToVolumeOnCreation", self.propagate_tags_to_volume_on_creation);
        to.set("RamdiskId", self.ramdisk_id);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("SecurityGroups", self.security_groups);
        to.set("SourceDestCheck", self.source_dest_check);
        to.set("SsmAssociations", self.ssm_associations);
        to.set("SubnetId", self.subnet_id);
        to.set("Tags", self.tags);
        to.set("Tenancy", self.tenancy);
        to.set("UserData", self.user_data);
        to.set("Volumes", self.volumes);
    }
}

impl Level1 for Instance {
    const TYPE: &'static str = "AWS::EC2::Instance";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Instance> {
    /// `Ref`: its `InstanceId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `AvailabilityZone`.
    pub fn availability_zone(self) -> Value<String> {
        self.attribute("AvailabilityZone")
    }

    /// The ID of the instance.
    pub fn instance_id(self) -> Value<String> {
        self.attribute("InstanceId")
    }

    /// The private DNS name of the specified instance. For example: `ip-10-24-34-0.ec2.internal`.
    pub fn private_dns_name(self) -> Value<String> {
        self.attribute("PrivateDnsName")
    }

    /// The private IP address of the specified instance. For example: `10.24.34.0`.
    pub fn private_ip(self) -> Value<String> {
        self.attribute("PrivateIp")
    }

    /// The public DNS name of the specified instance. For example: `ec2-107-20-50-45.compute-1.amazonaws.com`.
    pub fn public_dns_name(self) -> Value<String> {
        self.attribute("PublicDnsName")
    }

    /// The public IP address of the specified instance. For example: `192.0.2.0`.
    pub fn public_ip(self) -> Value<String> {
        self.attribute("PublicIp")
    }

    /// The current state of the instance.
    pub fn state(self) -> Value<Json> {
        self.attribute("State")
    }

    /// The ID of the VPC in which the instance is running.
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// What [`Instance`] is made of.
pub mod instance {
    use super::*;

    /// Specifies a block device mapping for an instance. You must specify exactly one of the following properties:
    /// `VirtualName`, `Ebs`, or `NoDevice`.
    #[derive(Clone, Debug, Default)]
    pub struct BlockDeviceMapping {
        /// The device name. For available device names, see Device names for volumes.
        ///
        /// Required.
        pub device_name: Option<Value<String>>,
        /// Parameters used to automatically set up EBS volumes when the instance is launched.
        pub ebs: Option<Value<Ebs>>,
        /// To omit the device from the block device mapping, specify an empty string.
        pub no_device: Option<Value<Json>>,
        /// The virtual device name ( `ephemeral` N). The name must be in the form `ephemeral` \*X\* where \*X\* is a number
        /// starting from zero (0).
        pub virtual_name: Option<Value<String>>,
    }

    impl Lower for BlockDeviceMapping {
        fn fields(self, to: &mut Fields) {
            to.set("DeviceName", self.device_name);
            to.set("Ebs", self.ebs);
            to.set("NoDevice", self.no_device);
            to.set("VirtualName", self.virtual_name);
        }
    }

    /// Specifies a block device for an EBS volume.
    #[derive(Clone, Debug, Default)]
    pub struct Ebs {
        /// Indicates whether the EBS volume is deleted on instance termination. For more information, see Preserving Amazon
        /// EBS volumes on instance termination in the \*Amazon EC2 User Guide\*.
        pub delete_on_termination: Option<Value<bool>>,
        /// Indicates whether the volume should be encrypted. The effect of setting the encryption state to `true` depends
        /// on the volume origin (new or from a snapshot), starting encryption state, ownership, and whether encryption by
        /// default is…
        pub encrypted: Option<Value<bool>>,
        /// The number of I/O operations per second (IOPS). For `gp3`, `io1`, and `io2` volumes, this represents the number
        /// of IOPS that are provisioned for the volume.
        pub iops: Option<Value<i64>>,
        /// The identifier of the AWS KMS key to use for Amazon EBS encryption. If `KmsKeyId` is specified, the encrypted
        /// state must be `true`.
        ///
        /// A change replaces the resource.
        pub kms_key_id: Option<Value<String>>,
        /// The ID of the snapshot.
        pub snapshot_id: Option<Value<String>>,
        /// The size of the volume, in GiBs. You must specify either a snapshot ID or a volume size. If you specify a
        /// snapshot, the default is the snapshot size.
        pub volume_size: Option<Value<i64>>,
        /// The volume type. For more information, see Amazon EBS volume types in the \*Amazon EC2 User Guide\*. If the
        /// volume type is `io1` or `io2`, you must specify the IOPS that the volume supports.
        ///
        /// One of `gp2`, `gp3`, `io1`, `io2`, `sc1`, `st1`, `standard`.
        pub volume_type: Option<Value<String>>,
    }

    impl Lower for Ebs {
        fn fields(self, to: &mut Fields) {
            to.set("DeleteOnTermination", self.delete_on_termination);
            to.set("Encrypted", self.encrypted);
            to.set("Iops", self.iops);
            to.set("KmsKeyId", self.kms_key_id);
            to.set("SnapshotId", self.snapshot_id);
            to.set("VolumeSize", self.volume_size);
            to.set("VolumeType", self.volume_type);
        }
    }

    /// Specifies the CPU options for the instance. When you specify CPU options, you must specify both the number of
    /// CPU cores and threads per core.
    #[derive(Clone, Debug, Default)]
    pub struct CpuOptions {
        /// The number of CPU cores for the instance.
        pub core_count: Option<Value<i64>>,
        /// The number of threads per CPU core.
        pub threads_per_core: Option<Value<i64>>,
    }

    impl Lower for CpuOptions {
        fn fields(self, to: &mut Fields) {
            to.set("CoreCount", self.core_count);
            to.set("ThreadsPerCore", self.threads_per_core);
        }
    }

    /// Specifies the credit option for CPU usage of a T instance.
    #[derive(Clone, Debug, Default)]
    pub struct CreditSpecification {
        /// The credit option for CPU usage of the instance.
        pub cpu_credits: Option<Value<String>>,
    }

    impl Lower for CreditSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("CPUCredits", self.cpu_credits);
        }
    }

    /// Specifies the type of Elastic GPU. An Elastic GPU is a GPU resource that you can attach to your Amazon EC2
    /// instance to accelerate the graphics performance of your applications.
    #[derive(Clone, Debug, Default)]
    pub struct ElasticGpuSpecification {
        /// The type of Elastic Graphics accelerator.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ElasticGpuSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
        }
    }

    /// Specifies the Elastic Inference Accelerator for the instance.
    #[derive(Clone, Debug, Default)]
    pub struct ElasticInferenceAccelerator {
        /// The number of elastic inference accelerators to attach to the instance.
        ///
        /// At least 0.
        pub count: Option<Value<i64>>,
        /// The type of elastic inference accelerator. The possible values are `eia1.medium`, `eia1.large`, `eia1.xlarge`,
        /// `eia2.medium`, `eia2.large`, and `eia2.xlarge`.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ElasticInferenceAccelerator {
        fn fields(self, to: &mut Fields) {
            to.set("Count", self.count);
            to.set("Type", self.type_);
        }
    }

    /// Indicates whether the instance is enabled for AWS Nitro Enclaves.
    #[derive(Clone, Debug, Default)]
    pub struct EnclaveOptions {
        /// If this parameter is set to `true`, the instance is enabled for AWS Nitro Enclaves; otherwise, it is not enabled
        /// for AWS Nitro Enclaves.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for EnclaveOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// Specifies the hibernation options for the instance.
    #[derive(Clone, Debug, Default)]
    pub struct HibernationOptions {
        /// Set to `true` to enable your instance for hibernation.
        pub configured: Option<Value<bool>>,
    }

    impl Lower for HibernationOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Configured", self.configured);
        }
    }

    /// Specifies the IPv6 address for the instance.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceIpv6Address {
        /// The IPv6 address.
        ///
        /// Required.
        pub ipv6_address: Option<Value<String>>,
    }

    impl Lower for InstanceIpv6Address {
        fn fields(self, to: &mut Fields) {
            to.set("Ipv6Address", self.ipv6_address);
        }
    }

    /// Specifies a launch template to use when launching an Amazon EC2 instance.
    #[derive(Clone, Debug, Default)]
    pub struct LaunchTemplateSpecification {
        /// The ID of the launch template.
        pub launch_template_id: Option<Value<String>>,
        /// The name of the launch template.
        pub launch_template_name: Option<Value<String>>,
        /// The version number of the launch template. You must specify this property.
        pub version: Option<Value<String>>,
    }

    impl Lower for LaunchTemplateSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("LaunchTemplateId", self.launch_template_id);
            to.set("LaunchTemplateName", self.launch_template_name);
            to.set("Version", self.version);
        }
    }

    /// Specifies the license configuration to use.
    #[derive(Clone, Debug, Default)]
    pub struct LicenseSpecification {
        /// The Amazon Resource Name (ARN) of the license configuration.
        ///
        /// Required.
        pub license_configuration_arn: Option<Value<String>>,
    }

    impl Lower for LicenseSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("LicenseConfigurationArn", self.license_configuration_arn);
        }
    }

    /// Specifies the metadata options for the instance.
    #[derive(Clone, Debug, Default)]
    pub struct MetadataOptions {
        /// Enables or disables the HTTP metadata endpoint on your instances.
        ///
        /// One of `disabled`, `enabled`.
        pub http_endpoint: Option<Value<String>>,
        /// Enables or disables the IPv6 endpoint for the instance metadata service.
        ///
        /// One of `disabled`, `enabled`.
        pub http_protocol_ipv6: Option<Value<String>>,
        /// The maximum number of hops that the metadata token can travel.
        ///
        /// 1 to 64.
        pub http_put_response_hop_limit: Option<Value<i64>>,
        /// Indicates whether IMDSv2 is required.
        ///
        /// One of `optional`, `required`.
        pub http_tokens: Option<Value<String>>,
        /// Set to `enabled` to allow access to instance tags from the instance metadata. Set to `disabled` to turn off
        /// access to instance tags from the instance metadata.
        ///
        /// One of `disabled`, `enabled`.
        pub instance_metadata_tags: Option<Value<String>>,
    }

    impl Lower for MetadataOptions {
        fn fields(self, to: &mut Fields) {
            to.set("HttpEndpoint", self.http_endpoint);
            to.set("HttpProtocolIpv6", self.http_protocol_ipv6);
            to.set("HttpPutResponseHopLimit", self.http_put_response_hop_limit);
            to.set("HttpTokens", self.http_tokens);
            to.set("InstanceMetadataTags", self.instance_metadata_tags);
        }
    }

    /// Specifies a network interface that is to be attached to an instance.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkInterface {
        /// Indicates whether to assign a carrier IP address to the network interface.
        pub associate_carrier_ip_address: Option<Value<bool>>,
        /// Indicates whether to assign a public IPv4 address to an instance. Applies only if creating a network interface
        /// when launching an instance.
        pub associate_public_ip_address: Option<Value<bool>>,
        /// Indicates whether the network interface is deleted when the instance is terminated. Applies only if creating a
        /// network interface when launching an instance.
        pub delete_on_termination: Option<Value<bool>>,
        /// The description of the network interface. Applies only if creating a network interface when launching an
        /// instance.
        pub description: Option<Value<String>>,
        /// The position of the network interface in the attachment order. A primary network interface has a device index of
        /// 0.
        ///
        /// Required.
        pub device_index: Option<Value<String>>,
        /// Configures ENA Express for UDP network traffic.
        pub ena_srd_specification: Option<Value<EnaSrdSpecification>>,
        /// The IDs of the security groups for the network interface. Applies only if creating a network interface when
        /// launching an instance.
        pub group_set: Option<Value<Vec<String>>>,
        /// A number of IPv6 addresses to assign to the network interface. Amazon EC2 chooses the IPv6 addresses from the
        /// range of the subnet.
        pub ipv6_address_count: Option<Value<i64>>,
        /// The IPv6 addresses to assign to the network interface. You cannot specify this option and the option to assign a
        /// number of IPv6 addresses in the same request.
        pub ipv6_addresses: Option<Value<Vec<InstanceIpv6Address>>>,
        /// The ID of the network interface, when attaching an existing network interface.
        pub network_interface_id: Option<Value<String>>,
        /// The private IPv4 address of the network interface. Applies only if creating a network interface when launching
        /// an instance.
        pub private_ip_address: Option<Value<String>>,
        /// One or more private IPv4 addresses to assign to the network interface. Only one private IPv4 address can be
        /// designated as primary.
        pub private_ip_addresses: Option<Value<Vec<PrivateIpAddressSpecification>>>,
        /// The number of secondary private IPv4 addresses. You can't specify this option and specify more than one private
        /// IP address using the private IP addresses option.
        pub secondary_private_ip_address_count: Option<Value<i64>>,
        /// The ID of the subnet associated with the network interface.
        pub subnet_id: Option<Value<String>>,
    }

    impl Lower for NetworkInterface {
        fn fields(self, to: &mut Fields) {
            to.set("AssociateCarrierIpAddress", self.associate_carrier_ip_address);
            to.set("AssociatePublicIpAddress", self.associate_public_ip_address);
            to.set("DeleteOnTermination", self.delete_on_termination);
            to.set("Description", self.description);
            to.set("DeviceIndex", self.device_index);
            to.set("EnaSrdSpecification", self.ena_srd_specification);
            to.set("GroupSet", self.group_set);
            to.set("Ipv6AddressCount", self.ipv6_address_count);
            to.set("Ipv6Addresses", self.ipv6_addresses);
            to.set("NetworkInterfaceId", self.network_interface_id);
            to.set("PrivateIpAddress", self.private_ip_address);
            to.set("PrivateIpAddresses", self.private_ip_addresses);
            to.set("SecondaryPrivateIpAddressCount", self.secondary_private_ip_address_count);
            to.set("SubnetId", self.subnet_id);
        }
    }

    /// ENA Express uses AWS Scalable Reliable Datagram (SRD) technology to increase the maximum bandwidth used per
    /// stream and minimize tail latency of network traffic between EC2 instances.
    #[derive(Clone, Debug, Default)]
    pub struct EnaSrdSpecification {
        /// Indicates whether ENA Express is enabled for the network interface.
        pub ena_srd_enabled: Option<Value<bool>>,
        /// Configures ENA Express for UDP network traffic.
        pub ena_srd_udp_specification: Option<Value<EnaSrdUdpSpecification>>,
    }

    impl Lower for EnaSrdSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("EnaSrdEnabled", self.ena_srd_enabled);
            to.set("EnaSrdUdpSpecification", self.ena_srd_udp_specification);
        }
    }

    /// ENA Express is compatible with both TCP and UDP transport protocols. When it's enabled, TCP traffic
    /// automatically uses it.
    #[derive(Clone, Debug, Default)]
    pub struct EnaSrdUdpSpecification {
        /// Indicates whether UDP traffic to and from the instance uses ENA Express. To specify this setting, you must first
        /// enable ENA Express.
        pub ena_srd_udp_enabled: Option<Value<bool>>,
    }

    impl Lower for EnaSrdUdpSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("EnaSrdUdpEnabled", self.ena_srd_udp_enabled);
        }
    }

    /// Specifies a secondary private IPv4 address for a network interface.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateIpAddressSpecification {
        /// Indicates whether the private IPv4 address is the primary private IPv4 address. Only one IPv4 address can be
        /// designated as primary.
        ///
        /// Required.
        pub primary: Option<Value<bool>>,
        /// The private IPv4 address.
        ///
        /// Required.
        pub private_ip_address: Option<Value<String>>,
    }

    impl Lower for PrivateIpAddressSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Primary", self.primary);
            to.set("PrivateIpAddress", self.private_ip_address);
        }
    }

    /// The type of hostnames to assign to instances in the subnet at launch. For IPv4 only subnets, an instance DNS
    /// name must be based on the instance IPv4 address.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateDnsNameOptions {
        /// Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA records. For more information,
        /// see Amazon EC2 instance hostname types in the \*Amazon Elastic Compute Cloud User Guide\*.
        pub enable_resource_name_dns_aaaa_record: Option<Value<bool>>,
        /// Indicates whether to respond to DNS queries for instance hostnames with DNS A records. For more information, see
        /// Amazon EC2 instance hostname types in the \*Amazon Elastic Compute Cloud User Guide\*.
        pub enable_resource_name_dns_a_record: Option<Value<bool>>,
        /// The type of hostnames to assign to instances in the subnet at launch. For IPv4 only subnets, an instance DNS
        /// name must be based on the instance IPv4 address.
        ///
        /// One of `ip-name`, `resource-name`.
        pub hostname_type: Option<Value<String>>,
    }

    impl Lower for PrivateDnsNameOptions {
        fn fields(self, to: &mut Fields) {
            to.set("EnableResourceNameDnsAAAARecord", self.enable_resource_name_dns_aaaa_record);
            to.set("EnableResourceNameDnsARecord", self.enable_resource_name_dns_a_record);
            to.set("HostnameType", self.hostname_type);
        }
    }

    /// Specifies the SSM document and parameter values in AWS Systems Manager to associate with an instance.
    #[derive(Clone, Debug, Default)]
    pub struct SsmAssociation {
        /// The input parameter values to use with the associated SSM document.
        pub association_parameters: Option<Value<Vec<AssociationParameter>>>,
        /// The name of an SSM document to associate with the instance.
        ///
        /// Required.
        pub document_name: Option<Value<String>>,
    }

    impl Lower for SsmAssociation {
        fn fields(self, to: &mut Fields) {
            to.set("AssociationParameters", self.association_parameters);
            to.set("DocumentName", self.document_name);
        }
    }

    /// Specifies input parameter values for an SSM document in AWS Systems Manager.
    #[derive(Clone, Debug, Default)]
    pub struct AssociationParameter {
        /// The name of an input parameter that is in the associated SSM document.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value of an input parameter.
        ///
        /// Required.
        pub value: Option<Value<Vec<String>>>,
    }

    impl Lower for AssociationParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// `Tag` of `AWS::EC2::Instance`.
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

    /// Specifies a volume to attach to an instance.
    #[derive(Clone, Debug, Default)]
    pub struct Volume {
        /// The device name (for example, `/dev/sdh` or `xvdh` ).
        ///
        /// Required.
        pub device: Option<Value<String>>,
        /// The ID of the EBS volume. The volume and instance must be within the same Availability Zone.
        ///
        /// Required.
        pub volume_id: Option<Value<String>>,
    }

    impl Lower for Volume {
        fn fields(self, to: &mut Fields) {
            to.set("Device", self.device);
            to.set("VolumeId", self.volume_id);
        }
    }
}

/// `AWS::EC2::InstanceConnectEndpoint`.
///
/// Creates an EC2 Instance Connect Endpoint.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:instance-connect-endpoint/${InstanceConnectEndpointId}`.
#[derive(Clone, Debug, Default)]
pub struct InstanceConnectEndpoint {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    ///
    /// A change replaces the resource.
    pub client_token: Option<Value<String>>,
    /// Indicates whether the client IP address is preserved as the source. The following are the possible values.
    ///
    /// A change replaces the resource.
    pub preserve_client_ip: Option<Value<bool>>,
    /// One or more security groups to associate with the endpoint. If you don't specify a security group, the default
    /// security group for your VPC will be associated with the endpoint.
    ///
    /// 0 to 16 items. A change replaces the resource.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// The ID of the subnet in which to create the EC2 Instance Connect Endpoint.
    ///
    /// Required. A change replaces the resource.
    pub subnet_id: Option<Value<String>>,
    /// The tags to apply to the EC2 Instance Connect Endpoint during creation.
    pub tags: Option<Value<Vec<instance_connect_endpoint::Tag>>>,
}

impl Lower for InstanceConnectEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("ClientToken", self.client_token);
        to.set("PreserveClientIp", self.preserve_client_ip);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("SubnetId", self.subnet_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for InstanceConnectEndpoint {
    const TYPE: &'static str = "AWS::EC2::InstanceConnectEndpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<InstanceConnectEndpoint> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Availability Zone of the EC2 Instance Connect Endpoint.
    pub fn availability_zone(self) -> Value<String> {
        self.attribute("AvailabilityZone")
    }

    /// The ID of the Availability Zone of the EC2 Instance Connect Endpoint.
    pub fn availability_zone_id(self) -> Value<String> {
        self.attribute("AvailabilityZoneId")
    }

    /// The date and time that the EC2 Instance Connect Endpoint was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ID of the EC2 Instance Connect Endpoint.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The Amazon Resource Name (ARN) of the EC2 Instance Connect Endpoint.
    pub fn instance_connect_endpoint_arn(self) -> Value<Arn> {
        self.attribute("InstanceConnectEndpointArn")
    }

    /// The ID of the elastic network interface that Amazon EC2 automatically created when creating the EC2 Instance
    /// Connect Endpoint.
    pub fn network_interface_ids(self) -> Value<Vec<String>> {
        self.attribute("NetworkInterfaceIds")
    }

    /// The ID of the AWS account that created the EC2 Instance Connect Endpoint.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The public DNS names of the endpoint, including IPv4-only and dualstack DNS names.
    pub fn public_dns_names(self) -> Value<Json> {
        self.attribute("PublicDnsNames")
    }

    /// The current state of the EC2 Instance Connect Endpoint.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The message for the current state of the EC2 Instance Connect Endpoint. Can include a failure message.
    pub fn state_message(self) -> Value<String> {
        self.attribute("StateMessage")
    }

    /// The ID of the VPC in which the EC2 Instance Connect Endpoint was created.
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// What [`InstanceConnectEndpoint`] is made of.
pub mod instance_connect_endpoint {
    use super::*;

    /// A key-value pair to associate with a resource.
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

/// `AWS::EC2::InstanceEventWindow`.
///
/// Resource type definition for AWS::EC2::InstanceEventWindow.
#[derive(Clone, Debug, Default)]
pub struct InstanceEventWindow {
    /// The cron expression defined for the event window. Exactly one of TimeRanges or CronExpression must be specified.
    pub cron_expression: Option<Value<String>>,
    /// The name of the event window.
    pub name: Option<Value<String>>,
    /// The tags applied to the event window.
    pub tags: Option<Value<Vec<instance_event_window::Tag>>>,
    /// The time ranges of the event window. Exactly one of TimeRanges or CronExpression must be specified.
    pub time_ranges: Option<Value<Vec<instance_event_window::TimeRange>>>,
}

impl Lower for InstanceEventWindow {
    fn fields(self, to: &mut Fields) {
        to.set("CronExpression", self.cron_expression);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("TimeRanges", self.time_ranges);
    }
}

impl Level1 for InstanceEventWindow {
    const TYPE: &'static str = "AWS::EC2::InstanceEventWindow";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<InstanceEventWindow> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the event window.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the event window.
    pub fn instance_event_window_id(self) -> Value<String> {
        self.attribute("InstanceEventWindowId")
    }

    /// The current state of the event window. Observed values include creating, active, modifying, deleting and
    /// deleted.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`InstanceEventWindow`] is made of.
pub mod instance_event_window {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
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

    /// A time range during which an AWS-initiated maintenance event may occur.
    #[derive(Clone, Debug, Default)]
    pub struct TimeRange {
        /// The hour when the time range ends.
        ///
        /// 0 to 23.
        pub end_hour: Option<Value<i64>>,
        /// The day on which the time range ends.
        ///
        /// One of `sunday`, `monday`, `tuesday`, `wednesday`, `thursday`, `friday`, `saturday`.
        pub end_week_day: Option<Value<String>>,
        /// The hour when the time range begins.
        ///
        /// 0 to 23.
        pub start_hour: Option<Value<i64>>,
        /// The day on which the time range begins.
        ///
        /// One of `sunday`, `monday`, `tuesday`, `wednesday`, `thursday`, `friday`, `saturday`.
        pub start_week_day: Option<Value<String>>,
    }

    impl Lower for TimeRange {
        fn fields(self, to: &mut Fields) {
            to.set("EndHour", self.end_hour);
            to.set("EndWeekDay", self.end_week_day);
            to.set("StartHour", self.start_hour);
            to.set("StartWeekDay", self.start_week_day);
        }
    }
}

/// `AWS::EC2::InternetGateway`.
///
/// Allocates an internet gateway for use with a VPC. After creating the Internet gateway, you then attach it to a
/// VPC.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:internet-gateway/${InternetGatewayId}`.
#[derive(Clone, Debug, Default)]
pub struct InternetGateway {
    /// Any tags to assign to the internet gateway.
    pub tags: Option<Value<Vec<internet_gateway::Tag>>>,
}

impl Lower for InternetGateway {
    fn fields(self, to: &mut Fields) {
        to.set("Tags", self.tags);
    }
}

impl Level1 for InternetGateway {
    const TYPE: &'static str = "AWS::EC2::InternetGateway";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<InternetGateway> {
    /// `Ref`: its `InternetGatewayId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the internet gateway.
    pub fn internet_gateway_id(self) -> Value<String> {
        self.attribute("InternetGatewayId")
    }
}

/// What [`InternetGateway`] is made of.
pub mod internet_gateway {
    use super::*;

    /// Specifies a tag. For more information, see Resource tags.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
        ///
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EC2::IpPoolRouteTableAssociation`.
///
/// A route server association is the connection established between a route server and a VPC.
#[derive(Clone, Debug, Default)]
pub struct IpPoolRouteTableAssociation {
    /// The ID of a public IPv4 address pool.
    ///
    /// Required. A change replaces the resource.
    pub public_ipv4_pool: Option<Value<String>>,
    /// The ID of a route table.
    ///
    /// Required. A change replaces the resource.
    pub route_table_id: Option<Value<String>>,
}

impl Lower for IpPoolRouteTableAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("PublicIpv4Pool", self.public_ipv4_pool);
        to.set("RouteTableId", self.route_table_id);
    }
}

impl Level1 for IpPoolRouteTableAssociation {
    const TYPE: &'static str = "AWS::EC2::IpPoolRouteTableAssociation";
}

impl Handle<IpPoolRouteTableAssociation> {
    /// `Ref`: its `AssociationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of a route table association.
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }
}

/// `AWS::EC2::IpamExternalResourceVerificationToken`.
///
/// A verification token is an AWS-generated random value that you can use to prove ownership of an external
/// resource.
///
/// Its ARN:
/// `arn:${Partition}:ec2::${Account}:ipam-external-resource-verification-token/${IpamExternalResourceVerificationTokenId}`.
#[derive(Clone, Debug, Default)]
pub struct IpamExternalResourceVerificationToken {
    /// The ID of the IPAM that will create the token.
    ///
    /// Required. A change replaces the resource.
    pub ipam_id: Option<Value<String>>,
    /// The tags for the token.
    pub tags: Option<Value<Vec<ipam_external_resource_verification_token::Tag>>>,
}

impl Lower for IpamExternalResourceVerificationToken {
    fn fields(self, to: &mut Fields) {
        to.set("IpamId", self.ipam_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for IpamExternalResourceVerificationToken {
    const TYPE: &'static str = "AWS::EC2::IpamExternalResourceVerificationToken";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IpamExternalResourceVerificationToken> {
    /// `Ref`: its `IpamExternalResourceVerificationTokenArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the IPAM that created the token.
    pub fn ipam_arn(self) -> Value<Arn> {
        self.attribute("IpamArn")
    }

    /// The ARN of the IPAM external resource verification token.
    pub fn ipam_external_resource_verification_token_arn(self) -> Value<Arn> {
        self.attribute("IpamExternalResourceVerificationTokenArn")
    }

    /// The ID of the token.
    pub fn ipam_external_resource_verification_token_id(self) -> Value<String> {
        self.attribute("IpamExternalResourceVerificationTokenId")
    }

    /// The Region of the IPAM that created the token.
    pub fn ipam_region(self) -> Value<String> {
        self.attribute("IpamRegion")
    }

    /// The token expiration.
    pub fn not_after(self) -> Value<String> {
        self.attribute("NotAfter")
    }

    /// The token state.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The token status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The token name.
    pub fn token_name(self) -> Value<String> {
        self.attribute("TokenName")
    }

    /// The token value.
    pub fn token_value(self) -> Value<String> {
        self.attribute("TokenValue")
    }
}

/// What [`IpamExternalResourceVerificationToken`] is made of.
pub mod ipam_external_resource_verification_token {
    use super::*;

    /// `Tag` of `AWS::EC2::IpamExternalResourceVerificationToken`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::EC2::IpamInternetRegistryAssociation`.
///
/// An association between an IPAM and a Regional Internet Registry (RIR) for delegated Resource Public Key
/// Infrastructure (RPKI) management.
#[derive(Clone, Debug, Default)]
pub struct IpamInternetRegistryAssociation {
    /// A description for the internet registry association.
    ///
    /// A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The ID of the IPAM to associate with the internet registry.
    ///
    /// Required. A change replaces the resource.
    pub ipam_id: Option<Value<String>>,
    /// The organization handle at the internet registry (for example, a RIPE NCC organization ID or ARIN Org ID).
    ///
    /// Required. A change replaces the resource.
    pub organization_handle: Option<Value<String>>,
    /// The Regional Internet Registry to associate with. The service returns these values in upper case, so the enum
    /// uses the round-tripping form.
    ///
    /// Required. One of `RIPE`, `APNIC`, `ARIN`, `LACNIC`. A change replaces the resource.
    pub rir: Option<Value<String>>,
    /// The tags assigned to the internet registry association.
    pub tags: Option<Value<Vec<ipam_internet_registry_association::Tag>>>,
}

impl Lower for IpamInternetRegistryAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("IpamId", self.ipam_id);
        to.set("OrganizationHandle", self.organization_handle);
        to.set("Rir", self.rir);
        to.set("Tags", self.tags);
    }
}

impl Level1 for IpamInternetRegistryAssociation {
    const TYPE: &'static str = "AWS::EC2::IpamInternetRegistryAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IpamInternetRegistryAssociation> {
    /// `Ref`: its `IpamInternetRegistryAssociationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `ChildRequestXml`.
    pub fn child_request_xml(self) -> Value<String> {
        self.attribute("ChildRequestXml")
    }

    /// The attribute `IpamInternetRegistryAssociationArn`.
    pub fn ipam_internet_registry_association_arn(self) -> Value<Arn> {
        self.attribute("IpamInternetRegistryAssociationArn")
    }

    /// The attribute `IpamInternetRegistryAssociationId`.
    pub fn ipam_internet_registry_association_id(self) -> Value<String> {
        self.attribute("IpamInternetRegistryAssociationId")
    }

    /// The attribute `IpamRegion`.
    pub fn ipam_region(self) -> Value<String> {
        self.attribute("IpamRegion")
    }

    /// The attribute `OwnerId`.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The attribute `State`.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`IpamInternetRegistryAssociation`] is made of.
pub mod ipam_internet_registry_association {
    use super::*;

    /// `Tag` of `AWS::EC2::IpamInternetRegistryAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
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

/// `AWS::EC2::KeyPair`.
///
/// Specifies a key pair for use with an Amazon Elastic Compute Cloud instance as follows.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:key-pair/${KeyPairName}`.
#[derive(Clone, Debug, Default)]
pub struct KeyPair {
    /// The format of the key pair.
    ///
    /// One of `pem`, `ppk`. A change replaces the resource.
    pub key_format: Option<Value<String>>,
    /// A unique name for the key pair.
    ///
    /// Required. A change replaces the resource.
    pub key_name: Option<Value<String>>,
    /// The type of key pair. Note that ED25519 keys are not supported for Windows instances.
    ///
    /// One of `rsa`, `ed25519`. A change replaces the resource.
    pub key_type: Option<Value<String>>,
    /// The public key material. The `PublicKeyMaterial` property is used to import a key pair. If this property is not
    /// specified, then a new key pair will be created.
    ///
    /// A change replaces the resource.
    pub public_key_material: Option<Value<String>>,
    /// The tags to apply to the key pair.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<key_pair::Tag>>>,
}

impl Lower for KeyPair {
    fn fields(self, to: &mut Fields) {
        to.set("KeyFormat", self.key_format);
        to.set("KeyName", self.key_name);
        to.set("KeyType", self.key_type);
        to.set("PublicKeyMaterial", self.public_key_material);
        to.set("Tags", self.tags);
    }
}

impl Level1 for KeyPair {
    const TYPE: &'static str = "AWS::EC2::KeyPair";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<KeyPair> {
    /// `Ref`: its `KeyName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// If you created the key pair using Amazon EC2.
    pub fn key_fingerprint(self) -> Value<String> {
        self.attribute("KeyFingerprint")
    }

    /// The ID of the key pair.
    pub fn key_pair_id(self) -> Value<String> {
        self.attribute("KeyPairId")
    }
}

/// What [`KeyPair`] is made of.
pub mod key_pair {
    use super::*;

    /// Specifies a tag. For more information, see Resource tags.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::EC2::LaunchTemplate`.
///
/// Specifies the properties for creating a launch template.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:launch-template/${LaunchTemplateId}`.
#[derive(Clone, Debug, Default)]
pub struct LaunchTemplate {
    /// The information for the launch template.
    ///
    /// Required.
    pub launch_template_data: Option<Value<launch_template::LaunchTemplateData>>,
    /// A name for the launch template.
    ///
    /// A change replaces the resource.
    pub launch_template_name: Option<Value<String>>,
    /// The tags to apply to the launch template on creation. To tag the launch template, the resource type must be
    /// `launch-template`.
    pub tag_specifications: Option<Value<Vec<launch_template::LaunchTemplateTagSpecification>>>,
    /// A description for the first version of the launch template.
    ///
    /// 0 to 255 characters.
    pub version_description: Option<Value<String>>,
}

impl Lower for LaunchTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("LaunchTemplateData", self.launch_template_data);
        to.set("LaunchTemplateName", self.launch_template_name);
        to.set("TagSpecifications", self.tag_specifications);
        to.set("VersionDescription", self.version_description);
    }
}

impl Level1 for LaunchTemplate {
    const TYPE: &'static str = "AWS::EC2::LaunchTemplate";
}

impl Handle<LaunchTemplate> {
    /// `Ref`: its `LaunchTemplateId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The default version of the launch template, such as 2.
    pub fn default_version_number(self) -> Value<String> {
        self.attribute("DefaultVersionNumber")
    }

    /// The latest version of the launch template, such as `5`.
    pub fn latest_version_number(self) -> Value<String> {
        self.attribute("LatestVersionNumber")
    }

    /// The ID of the launch template.
    pub fn launch_template_id(self) -> Value<String> {
        self.attribute("LaunchTemplateId")
    }
}

/// What [`LaunchTemplate`] is made of.
pub mod launch_template {
    use super::*;

    /// The information to include in the launch template.
    #[derive(Clone, Debug, Default)]
    pub struct LaunchTemplateData {
        /// The block device mapping.
        pub block_device_mappings: Option<Value<Vec<BlockDeviceMapping>>>,
        /// The Capacity Reservation targeting option.
        pub capacity_reservation_specification: Option<Value<CapacityReservationSpecification>>,
        /// The CPU options for the instance. For more information, see CPU options for Amazon EC2 instances in the \*Amazon
        /// EC2 User Guide\*.
        pub cpu_options: Option<Value<CpuOptions>>,
        /// The credit option for CPU usage of the instance. Valid only for T instances.
        pub credit_specification: Option<Value<CreditSpecification>>,
        /// Indicates whether to enable the instance for stop protection. For more information, see Enable stop protection
        /// for your EC2 instances in the \*Amazon EC2 User Guide\*.
        pub disable_api_stop: Option<Value<bool>>,
        /// Indicates whether termination protection is enabled for the instance. The default is `false`, which means that
        /// you can terminate the instance using the Amazon EC2 console, command line tools, or API.
        pub disable_api_termination: Option<Value<bool>>,
        /// Indicates whether the instance is optimized for Amazon EBS I/O. This optimization provides dedicated throughput
        /// to Amazon EBS and an optimized configuration stack to provide optimal Amazon EBS I/O performance.
        pub ebs_optimized: Option<Value<bool>>,
        /// Indicates whether the instance is enabled for AWS Nitro Enclaves. For more information, see What is Nitro
        /// Enclaves? in the \*AWS Nitro Enclaves User Guide\*.
        pub enclave_options: Option<Value<EnclaveOptions>>,
        /// Indicates whether an instance is enabled for hibernation. This parameter is valid only if the instance meets the
        /// hibernation prerequisites.
        pub hibernation_options: Option<Value<HibernationOptions>>,
        /// The name or Amazon Resource Name (ARN) of an IAM instance profile.
        pub iam_instance_profile: Option<Value<IamInstanceProfile>>,
        /// The ID of the AMI. Alternatively, you can specify a Systems Manager parameter, which will resolve to an AMI ID
        /// on launch.
        pub image_id: Option<Value<String>>,
        /// Indicates whether an instance stops or terminates when you initiate shutdown from the instance (using the
        /// operating system command for system shutdown).
        ///
        /// One of `stop`, `terminate`.
        pub instance_initiated_shutdown_behavior: Option<Value<String>>,
        /// The market (purchasing) option for the instances.
        pub instance_market_options: Option<Value<InstanceMarketOptions>>,
        /// The attributes for the instance types. When you specify instance attributes, Amazon EC2 will identify instance
        /// types with these attributes.
        pub instance_requirements: Option<Value<InstanceRequirements>>,
        /// The instance type. For more information, see Amazon EC2 instance types in the \*Amazon EC2 User Guide\*.
        pub instance_type: Option<Value<String>>,
        /// The ID of the kernel.
        pub kernel_id: Option<Value<String>>,
        /// The name of the key pair. You can create a key pair using CreateKeyPair or ImportKeyPair.
        pub key_name: Option<Value<String>>,
        /// The license configurations.
        pub license_specifications: Option<Value<Vec<LicenseSpecification>>>,
        /// The maintenance options of your instance.
        pub maintenance_options: Option<Value<MaintenanceOptions>>,
        /// The metadata options for the instance. For more information, see Configure the Instance Metadata Service options
        /// in the \*Amazon EC2 User Guide\*.
        pub metadata_options: Option<Value<MetadataOptions>>,
        /// The monitoring for the instance.
        pub monitoring: Option<Value<Monitoring>>,
        /// The network interfaces for the instance.
        pub network_interfaces: Option<Value<Vec<NetworkInterface>>>,
        /// The settings for the network performance options for the instance. For more information, see EC2 instance
        /// bandwidth weighting configuration.
        pub network_performance_options: Option<Value<NetworkPerformanceOptions>>,
        /// The placement for the instance.
        pub placement: Option<Value<Placement>>,
        /// The hostname type for EC2 instances launched into this subnet and how DNS A and AAAA record queries should be
        /// handled.
        pub private_dns_name_options: Option<Value<PrivateDnsNameOptions>>,
        /// The ID of the RAM disk.
        pub ram_disk_id: Option<Value<String>>,
        /// The IDs of the security groups. You can specify the IDs of existing security groups and references to resources
        /// created by the stack template.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The names of the security groups. For a nondefault VPC, you must use security group IDs instead.
        pub security_groups: Option<Value<Vec<String>>>,
        /// The tags to apply to resources that are created during instance launch.
        pub tag_specifications: Option<Value<Vec<TagSpecification>>>,
        /// The user data to make available to the instance. You must provide base64-encoded text. User data is limited to
        /// 16 KB.
        pub user_data: Option<Value<String>>,
    }

    impl Lower for LaunchTemplateData {
        fn fields(self, to: &mut Fields) {
            to.set("BlockDeviceMappings", self.block_device_mappings);
            to.set("CapacityReservationSpecification", self.capacity_reservation_specification);
            to.set("CpuOptions", self.cpu_options);
            to.set("CreditSpecification", self.credit_specification);
            to.set("DisableApiStop", self.disable_api_stop);
            to.set("DisableApiTermination", self.disable_api_termination);
            to.set("EbsOptimized", self.ebs_optimized);
            to.set("EnclaveOptions", self.enclave_options);
            to.set("HibernationOptions", self.hibernation_options);
            to.set("IamInstanceProfile", self.iam_instance_profile);
            to.set("ImageId", self.image_id);
            to.set("InstanceInitiatedShutdownBehavior", self.instance_initiated_shutdown_behavior);
            to.set("InstanceMarketOptions", self.instance_market_options);
            to.set("InstanceRequirements", self.instance_requirements);
            to.set("InstanceType", self.instance_type);
            to.set("KernelId", self.kernel_id);
            to.set("KeyName", self.key_name);
            to.set("LicenseSpecifications", self.license_specifications);
            to.set("MaintenanceOptions", self.maintenance_options);
            to.set("MetadataOptions", self.metadata_options);
            to.set("Monitoring", self.monitoring);
            to.set("NetworkInterfaces", self.network_interfaces);
            to.set("NetworkPerformanceOptions", self.network_performance_options);
            to.set("Placement", self.placement);
            to.set("PrivateDnsNameOptions", self.private_dns_name_options);
            to.set("RamDiskId", self.ram_disk_id);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SecurityGroups", self.security_groups);
            to.set("TagSpecifications", self.tag_specifications);
            to.set("UserData", self.user_data);
        }
    }

    /// Specifies a block device mapping for a launch template. You must specify `DeviceName` plus exactly one of the
    /// following properties: `Ebs`, `NoDevice`, or `VirtualName`.
    #[derive(Clone, Debug, Default)]
    pub struct BlockDeviceMapping {
        /// The device name (for example, /dev/sdh or xvdh).
        pub device_name: Option<Value<String>>,
        /// Parameters used to automatically set up EBS volumes when the instance is launched.
        pub ebs: Option<Value<Ebs>>,
        /// To omit the device from the block device mapping, specify an empty string.
        pub no_device: Option<Value<String>>,
        /// The virtual device name (ephemeralN). Instance store volumes are numbered starting from 0. An instance type with
        /// 2 available instance store volumes can specify mappings for ephemeral0 and ephemeral1.
        pub virtual_name: Option<Value<String>>,
    }

    impl Lower for BlockDeviceMapping {
        fn fields(self, to: &mut Fields) {
            to.set("DeviceName", self.device_name);
            to.set("Ebs", self.ebs);
            to.set("NoDevice", self.no_device);
            to.set("VirtualName", self.virtual_name);
        }
    }

    /// Parameters for a block device for an EBS volume in an Amazon EC2 launch template.
    #[derive(Clone, Debug, Default)]
    pub struct Ebs {
        /// Indicates whether the EBS volume is deleted on instance termination.
        pub delete_on_termination: Option<Value<bool>>,
        pub ebs_card_index: Option<Value<i64>>,
        /// Indicates whether the EBS volume is encrypted. Encrypted volumes can only be attached to instances that support
        /// Amazon EBS encryption.
        pub encrypted: Option<Value<bool>>,
        /// The number of I/O operations per second (IOPS). For `gp3`, `io1`, and `io2` volumes, this represents the number
        /// of IOPS that are provisioned for the volume.
        pub iops: Option<Value<i64>>,
        /// Identifier (key ID, key alias, key ARN, or alias ARN) of the customer managed KMS key to use for EBS encryption.
        pub kms_key_id: Option<Value<String>>,
        /// The ID of the snapshot.
        pub snapshot_id: Option<Value<String>>,
        /// The throughput to provision for a `gp3` volume, with a maximum of 2,000 MiB/s.
        pub throughput: Option<Value<i64>>,
        /// Specifies the Amazon EBS Provisioned Rate for Volume Initialization (volume initialization rate), in MiB/s, at
        /// which to download the snapshot blocks from Amazon S3 to the volume.
        pub volume_initialization_rate: Option<Value<i64>>,
        /// The size of the volume, in GiBs. You must specify either a snapshot ID or a volume size. The following are the
        /// supported volumes sizes for each volume type.
        pub volume_size: Option<Value<i64>>,
        /// The volume type. For more information, see Amazon EBS volume types in the \*Amazon EBS User Guide\*.
        ///
        /// One of `gp2`, `gp3`, `io1`, `io2`, `sc1`, `st1`, `standard`.
        pub volume_type: Option<Value<String>>,
    }

    impl Lower for Ebs {
        fn fields(self, to: &mut Fields) {
            to.set("DeleteOnTermination", self.delete_on_termination);
            to.set("EbsCardIndex", self.ebs_card_index);
            to.set("Encrypted", self.encrypted);
            to.set("Iops", self.iops);
            to.set("KmsKeyId", self.kms_key_id);
            to.set("SnapshotId", self.snapshot_id);
            to.set("Throughput", self.throughput);
            to.set("VolumeInitializationRate", self.volume_initialization_rate);
            to.set("VolumeSize", self.volume_size);
            to.set("VolumeType", self.volume_type);
        }
    }

    /// Specifies an instance's Capacity Reservation targeting option. You can specify only one option at a time.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityReservationSpecification {
        /// Indicates the instance's Capacity Reservation preferences. Possible preferences include.
        ///
        /// One of `capacity-reservations-only`, `none`, `open`.
        pub capacity_reservation_preference: Option<Value<String>>,
        /// Information about the target Capacity Reservation or Capacity Reservation group.
        pub capacity_reservation_target: Option<Value<CapacityReservationTarget>>,
    }

    impl Lower for CapacityReservationSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityReservationPreference", self.capacity_reservation_preference);
            to.set("CapacityReservationTarget", self.capacity_reservation_target);
        }
    }

    /// Specifies a target Capacity Reservation.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityReservationTarget {
        /// The ID of the Capacity Reservation in which to run the instance.
        pub capacity_reservation_id: Option<Value<String>>,
        /// The ARN of the Capacity Reservation resource group in which to run the instance.
        pub capacity_reservation_resource_group_arn: Option<Value<String>>,
    }

    impl Lower for CapacityReservationTarget {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityReservationId", self.capacity_reservation_id);
            to.set("CapacityReservationResourceGroupArn", self.capacity_reservation_resource_group_arn);
        }
    }

    /// Specifies the CPU options for an instance. For more information, see Optimize CPU options in the \*Amazon
    /// Elastic Compute Cloud User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct CpuOptions {
        /// Indicates whether to enable the instance for AMD SEV-SNP. AMD SEV-SNP is supported with M6a, R6a, and C6a
        /// instance types only.
        ///
        /// One of `enabled`, `disabled`.
        pub amd_sev_snp: Option<Value<String>>,
        /// The number of CPU cores for the instance.
        pub core_count: Option<Value<i64>>,
        /// Indicates whether the instance is enabled for nested virtualization.
        ///
        /// One of `enabled`, `disabled`.
        pub nested_virtualization: Option<Value<String>>,
        /// The number of threads per CPU core. To disable multithreading for the instance, specify a value of `1`.
        pub threads_per_core: Option<Value<i64>>,
    }

    impl Lower for CpuOptions {
        fn fields(self, to: &mut Fields) {
            to.set("AmdSevSnp", self.amd_sev_snp);
            to.set("CoreCount", self.core_count);
            to.set("NestedVirtualization", self.nested_virtualization);
            to.set("ThreadsPerCore", self.threads_per_core);
        }
    }

    /// Specifies the credit option for CPU usage of a T2, T3, or T3a instance.
    #[derive(Clone, Debug, Default)]
    pub struct CreditSpecification {
        /// The credit option for CPU usage of a T instance.
        pub cpu_credits: Option<Value<String>>,
    }

    impl Lower for CreditSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("CpuCredits", self.cpu_credits);
        }
    }

    /// Indicates whether the instance is enabled for AWS Nitro Enclaves.
    #[derive(Clone, Debug, Default)]
    pub struct EnclaveOptions {
        /// If this parameter is set to `true`, the instance is enabled for AWS Nitro Enclaves; otherwise, it is not enabled
        /// for AWS Nitro Enclaves.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for EnclaveOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// Specifies whether your instance is configured for hibernation. This parameter is valid only if the instance
    /// meets the hibernation prerequisites.
    #[derive(Clone, Debug, Default)]
    pub struct HibernationOptions {
        /// If you set this parameter to `true`, the instance is enabled for hibernation.
        pub configured: Option<Value<bool>>,
    }

    impl Lower for HibernationOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Configured", self.configured);
        }
    }

    /// Specifies an IAM instance profile, which is a container for an IAM role for your instance. You can use an IAM
    /// role to distribute your AWS credentials to your instances.
    #[derive(Clone, Debug, Default)]
    pub struct IamInstanceProfile {
        /// The Amazon Resource Name (ARN) of the instance profile.
        pub arn: Option<Value<String>>,
        /// The name of the instance profile.
        pub name: Option<Value<String>>,
    }

    impl Lower for IamInstanceProfile {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("Name", self.name);
        }
    }

    /// Specifies the market (purchasing) option for an instance.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceMarketOptions {
        /// The market type.
        ///
        /// One of `capacity-block`, `interruptible-capacity-reservation`, `on-demand`, `spot`.
        pub market_type: Option<Value<String>>,
        /// The options for Spot Instances.
        pub spot_options: Option<Value<SpotOptions>>,
    }

    impl Lower for InstanceMarketOptions {
        fn fields(self, to: &mut Fields) {
            to.set("MarketType", self.market_type);
            to.set("SpotOptions", self.spot_options);
        }
    }

    /// Specifies options for Spot Instances.
    #[derive(Clone, Debug, Default)]
    pub struct SpotOptions {
        /// Deprecated.
        pub block_duration_minutes: Option<Value<i64>>,
        /// The behavior when a Spot Instance is interrupted. The default is `terminate`.
        ///
        /// One of `hibernate`, `stop`, `terminate`.
        pub instance_interruption_behavior: Option<Value<String>>,
        /// The maximum hourly price you're willing to pay for a Spot Instance. We do not recommend using this parameter
        /// because it can lead to increased interruptions.
        pub max_price: Option<Value<String>>,
        /// The Spot Instance request type.
        ///
        /// One of `one-time`, `persistent`.
        pub spot_instance_type: Option<Value<String>>,
        /// The end date of the request, in UTC format ( \*YYYY-MM-DD\* T \*HH:MM:SS\* Z). Supported only for persistent
        /// requests.
        pub valid_until: Option<Value<String>>,
    }

    impl Lower for SpotOptions {
        fn fields(self, to: &mut Fields) {
            to.set("BlockDurationMinutes", self.block_duration_minutes);
            to.set("InstanceInterruptionBehavior", self.instance_interruption_behavior);
            to.set("MaxPrice", self.max_price);
            to.set("SpotInstanceType", self.spot_instance_type);
            to.set("ValidUntil", self.valid_until);
        }
    }

    /// The attributes for the instance types. When you specify instance attributes, Amazon EC2 will identify instance
    /// types with these attributes.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceRequirements {
        /// The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance.
        pub accelerator_count: Option<Value<AcceleratorCount>>,
        /// Indicates whether instance types must have accelerators by specific manufacturers.
        pub accelerator_manufacturers: Option<Value<Vec<String>>>,
        /// The accelerators that must be on the instance type.
        pub accelerator_names: Option<Value<Vec<String>>>,
        /// The minimum and maximum amount of total accelerator memory, in MiB.
        pub accelerator_total_memory_mi_b: Option<Value<AcceleratorTotalMemoryMiB>>,
        /// The accelerator types that must be on the instance type.
        pub accelerator_types: Option<Value<Vec<String>>>,
        /// The instance types to apply your specified attributes against. All other instance types are ignored, even if
        /// they match your specified attributes.
        ///
        /// 0 to 400 items.
        pub allowed_instance_types: Option<Value<Vec<String>>>,
        /// Indicates whether bare metal instance types must be included, excluded, or required.
        ///
        /// One of `excluded`, `included`, `required`.
        pub bare_metal: Option<Value<String>>,
        /// The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. For more information, see Amazon
        /// EBS–optimized instances in the \*Amazon EC2 User Guide\*.
        pub baseline_ebs_bandwidth_mbps: Option<Value<BaselineEbsBandwidthMbps>>,
        /// The baseline performance to consider, using an instance family as a baseline reference. The instance family
        /// establishes the lowest acceptable level of performance.
        pub baseline_performance_factors: Option<Value<BaselinePerformanceFactors>>,
        /// Indicates whether burstable performance T instance types are included, excluded, or required. For more
        /// information, see Burstable performance instances.
        ///
        /// One of `excluded`, `included`, `required`.
        pub burstable_performance: Option<Value<String>>,
        /// The CPU manufacturers to include.
        pub cpu_manufacturers: Option<Value<Vec<String>>>,
        /// The instance types to exclude.
        ///
        /// 0 to 400 items.
        pub excluded_instance_types: Option<Value<Vec<String>>>,
        /// Indicates whether current or previous generation instance types are included. The current generation instance
        /// types are recommended for use.
        pub instance_generations: Option<Value<Vec<String>>>,
        /// Indicates whether instance types with instance store volumes are included, excluded, or required. For more
        /// information, Amazon EC2 instance store in the \*Amazon EC2 User Guide\*.
        ///
        /// One of `excluded`, `included`, `required`.
        pub local_storage: Option<Value<String>>,
        /// The type of local storage that is required.
        pub local_storage_types: Option<Value<Vec<String>>>,
        /// \[Price protection\] The price protection threshold for Spot Instances, as a percentage of an identified
        /// On-Demand price.
        pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<Value<i64>>,
        /// The minimum and maximum amount of memory per vCPU, in GiB.
        pub memory_gi_b_per_v_cpu: Option<Value<MemoryGiBPerVCpu>>,
        /// The minimum and maximum amount of memory, in MiB.
        pub memory_mi_b: Option<Value<MemoryMiB>>,
        /// The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps).
        pub network_bandwidth_gbps: Option<Value<NetworkBandwidthGbps>>,
        /// The minimum and maximum number of network interfaces.
        pub network_interface_count: Option<Value<NetworkInterfaceCount>>,
        /// \[Price protection\] The price protection threshold for On-Demand Instances, as a percentage higher than an
        /// identified On-Demand price.
        pub on_demand_max_price_percentage_over_lowest_price: Option<Value<i64>>,
        /// Indicates whether instance types must support hibernation for On-Demand Instances.
        pub require_hibernate_support: Option<Value<bool>>,
        /// \[Price protection\] The price protection threshold for Spot Instances, as a percentage higher than an
        /// identified Spot price.
        pub spot_max_price_percentage_over_lowest_price: Option<Value<i64>>,
        /// The minimum and maximum amount of total local storage, in GB.
        pub total_local_storage_gb: Option<Value<TotalLocalStorageGB>>,
        /// The minimum and maximum number of vCPUs.
        pub v_cpu_count: Option<Value<VCpuCount>>,
    }

    impl Lower for InstanceRequirements {
        fn fields(self, to: &mut Fields) {
            to.set("AcceleratorCount", self.accelerator_count);
            to.set("AcceleratorManufacturers", self.accelerator_manufacturers);
            to.set("AcceleratorNames", self.accelerator_names);
            to.set("AcceleratorTotalMemoryMiB", self.accelerator_total_memory_mi_b);
            to.set("AcceleratorTypes", self.accelerator_types);
            to.set("AllowedInstanceTypes", self.allowed_instance_types);
            to.set("BareMetal", self.bare_metal);
            to.set("BaselineEbsBandwidthMbps", self.baseline_ebs_bandwidth_mbps);
            to.set("BaselinePerformanceFactors", self.baseline_performance_factors);
            to.set("BurstablePerformance", self.burstable_performance);
            to.set("CpuManufacturers", self.cpu_manufacturers);
            to.set("ExcludedInstanceTypes", self.excluded_instance_types);
            to.set("InstanceGenerations", self.instance_generations);
            to.set("LocalStorage", self.local_storage);
            to.set("LocalStorageTypes", self.local_storage_types);
            to.set(
                "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
                self.max_spot_price_as_percentage_of_optimal_on_demand_price,
            );
            to.set("MemoryGiBPerVCpu", self.memory_gi_b_per_v_cpu);
            to.set("MemoryMiB", self.memory_mi_b);
            to.set("NetworkBandwidthGbps", self.network_bandwidth_gbps);
            to.set("NetworkInterfaceCount", self.network_interface_count);
            to.set("OnDemandMaxPricePercentageOverLowestPrice", self.on_demand_max_price_percentage_over_lowest_price);
            to.set("RequireHibernateSupport", self.require_hibernate_support);
            to.set("SpotMaxPricePercentageOverLowestPrice", self.spot_max_price_percentage_over_lowest_price);
            to.set("TotalLocalStorageGB", self.total_local_storage_gb);
            to.set("VCpuCount", self.v_cpu_count);
        }
    }

    /// The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance.
    #[derive(Clone, Debug, Default)]
    pub struct AcceleratorCount {
        /// The maximum number of accelerators. To specify no maximum limit, omit this parameter. To exclude
        /// accelerator-enabled instance types, set `Max` to `0`.
        pub max: Option<Value<i64>>,
        /// The minimum number of accelerators. To specify no minimum limit, omit this parameter.
        pub min: Option<Value<i64>>,
    }

    impl Lower for AcceleratorCount {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum amount of total accelerator memory, in MiB.
    #[derive(Clone, Debug, Default)]
    pub struct AcceleratorTotalMemoryMiB {
        /// The maximum amount of accelerator memory, in MiB. To specify no maximum limit, omit this parameter.
        pub max: Option<Value<i64>>,
        /// The minimum amount of accelerator memory, in MiB. To specify no minimum limit, omit this parameter.
        pub min: Option<Value<i64>>,
    }

    impl Lower for AcceleratorTotalMemoryMiB {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. For more information, see Amazon
    /// EBS–optimized instances in the \*Amazon EC2 User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct BaselineEbsBandwidthMbps {
        /// The maximum baseline bandwidth, in Mbps. To specify no maximum limit, omit this parameter.
        pub max: Option<Value<i64>>,
        /// The minimum baseline bandwidth, in Mbps. To specify no minimum limit, omit this parameter.
        pub min: Option<Value<i64>>,
    }

    impl Lower for BaselineEbsBandwidthMbps {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The baseline performance to consider, using an instance family as a baseline reference. The instance family
    /// establishes the lowest acceptable level of performance.
    #[derive(Clone, Debug, Default)]
    pub struct BaselinePerformanceFactors {
        /// The CPU performance to consider, using an instance family as the baseline reference.
        pub cpu: Option<Value<Cpu>>,
    }

    impl Lower for BaselinePerformanceFactors {
        fn fields(self, to: &mut Fields) {
            to.set("Cpu", self.cpu);
        }
    }

    /// Specifies the CPU performance to consider when using an instance family as the baseline reference.
    #[derive(Clone, Debug, Default)]
    pub struct Cpu {
        /// The instance family to use as the baseline reference for CPU performance.
        pub references: Option<Value<Vec<Reference>>>,
    }

    impl Lower for Cpu {
        fn fields(self, to: &mut Fields) {
            to.set("References", self.references);
        }
    }

    /// Specifies an instance family to use as the baseline reference for CPU performance.
    #[derive(Clone, Debug, Default)]
    pub struct Reference {
        /// The instance family to use as a baseline reference.
        pub instance_family: Option<Value<String>>,
    }

    impl Lower for Reference {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceFamily", self.instance_family);
        }
    }

    /// The minimum and maximum amount of memory per vCPU, in GiB.
    #[derive(Clone, Debug, Default)]
    pub struct MemoryGiBPerVCpu {
        /// The maximum amount of memory per vCPU, in GiB. To specify no maximum limit, omit this parameter.
        pub max: Option<Value<f64>>,
        /// The minimum amount of memory per vCPU, in GiB. To specify no minimum limit, omit this parameter.
        pub min: Option<Value<f64>>,
    }

    impl Lower for MemoryGiBPerVCpu {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum amount of memory, in MiB.
    #[derive(Clone, Debug, Default)]
    pub struct MemoryMiB {
        /// The maximum amount of memory, in MiB. To specify no maximum limit, omit this parameter.
        pub max: Option<Value<i64>>,
        /// The minimum amount of memory, in MiB. To specify no minimum limit, specify `0`.
        pub min: Option<Value<i64>>,
    }

    impl Lower for MemoryMiB {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps).
    #[derive(Clone, Debug, Default)]
    pub struct NetworkBandwidthGbps {
        /// The maximum amount of network bandwidth, in Gbps. To specify no maximum limit, omit this parameter.
        pub max: Option<Value<f64>>,
        /// The minimum amount of network bandwidth, in Gbps. If this parameter is not specified, there is no minimum limit.
        pub min: Option<Value<f64>>,
    }

    impl Lower for NetworkBandwidthGbps {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum number of network interfaces.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkInterfaceCount {
        /// The maximum number of network interfaces. To specify no maximum limit, omit this parameter.
        pub max: Option<Value<i64>>,
        /// The minimum number of network interfaces. To specify no minimum limit, omit this parameter.
        pub min: Option<Value<i64>>,
    }

    impl Lower for NetworkInterfaceCount {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum amount of total local storage, in GB.
    #[derive(Clone, Debug, Default)]
    pub struct TotalLocalStorageGB {
        /// The maximum amount of total local storage, in GB. To specify no maximum limit, omit this parameter.
        pub max: Option<Value<f64>>,
        /// The minimum amount of total local storage, in GB. To specify no minimum limit, omit this parameter.
        pub min: Option<Value<f64>>,
    }

    impl Lower for TotalLocalStorageGB {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum number of vCPUs.
    #[derive(Clone, Debug, Default)]
    pub struct VCpuCount {
        /// The maximum number of vCPUs. To specify no maximum limit, omit this parameter.
        pub max: Option<Value<i64>>,
        /// The minimum number of vCPUs. To specify no minimum limit, specify `0`.
        pub min: Option<Value<i64>>,
    }

    impl Lower for VCpuCount {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// Specifies a license configuration for an instance.
    #[derive(Clone, Debug, Default)]
    pub struct LicenseSpecification {
        /// The Amazon Resource Name (ARN) of the license configuration.
        pub license_configuration_arn: Option<Value<String>>,
    }

    impl Lower for LicenseSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("LicenseConfigurationArn", self.license_configuration_arn);
        }
    }

    /// The maintenance options of your instance.
    #[derive(Clone, Debug, Default)]
    pub struct MaintenanceOptions {
        /// Disables the automatic recovery behavior of your instance or sets it to default.
        ///
        /// One of `default`, `disabled`.
        pub auto_recovery: Option<Value<String>>,
    }

    impl Lower for MaintenanceOptions {
        fn fields(self, to: &mut Fields) {
            to.set("AutoRecovery", self.auto_recovery);
        }
    }

    /// The metadata options for the instance. For more information, see Instance metadata and user data in the \*Amazon
    /// EC2 User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct MetadataOptions {
        /// Enables or disables the HTTP metadata endpoint on your instances. If the parameter is not specified, the default
        /// state is `enabled`.
        ///
        /// One of `disabled`, `enabled`.
        pub http_endpoint: Option<Value<String>>,
        /// Enables or disables the IPv6 endpoint for the instance metadata service.
        ///
        /// One of `disabled`, `enabled`.
        pub http_protocol_ipv6: Option<Value<String>>,
        /// The desired HTTP PUT response hop limit for instance metadata requests. The larger the number, the further
        /// instance metadata requests can travel.
        pub http_put_response_hop_limit: Option<Value<i64>>,
        /// Indicates whether IMDSv2 is required.
        ///
        /// One of `optional`, `required`.
        pub http_tokens: Option<Value<String>>,
        /// Set to `enabled` to allow access to instance tags from the instance metadata. Set to `disabled` to turn off
        /// access to instance tags from the instance metadata.
        ///
        /// One of `disabled`, `enabled`.
        pub instance_metadata_tags: Option<Value<String>>,
    }

    impl Lower for MetadataOptions {
        fn fields(self, to: &mut Fields) {
            to.set("HttpEndpoint", self.http_endpoint);
            to.set("HttpProtocolIpv6", self.http_protocol_ipv6);
            to.set("HttpPutResponseHopLimit", self.http_put_response_hop_limit);
            to.set("HttpTokens", self.http_tokens);
            to.set("InstanceMetadataTags", self.instance_metadata_tags);
        }
    }

    /// Specifies whether detailed monitoring is enabled for an instance. For more information about detailed
    /// monitoring, see Enable or turn off detailed monitoring for your instances in the \*Amazon EC2 User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct Monitoring {
        /// Specify `true` to enable detailed monitoring. Otherwise, basic monitoring is enabled.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for Monitoring {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// Specifies the parameters for a network interface.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkInterface {
        /// Associates a Carrier IP address with eth0 for a new network interface.
        pub associate_carrier_ip_address: Option<Value<bool>>,
        /// Associates a public IPv4 address with eth0 for a new network interface.
        pub associate_public_ip_address: Option<Value<bool>>,
        /// A connection tracking specification for the network interface.
        pub connection_tracking_specification: Option<Value<ConnectionTrackingSpecification>>,
        /// Indicates whether the network interface is deleted when the instance is terminated.
        pub delete_on_termination: Option<Value<bool>>,
        /// A description for the network interface.
        pub description: Option<Value<String>>,
        /// The device index for the network interface attachment. The primary network interface has a device index of 0.
        pub device_index: Option<Value<i64>>,
        /// The number of ENA queues to be created with the instance.
        pub ena_queue_count: Option<Value<i64>>,
        /// The ENA Express configuration for the network interface.
        pub ena_srd_specification: Option<Value<EnaSrdSpecification>>,
        /// The IDs of one or more security groups.
        pub groups: Option<Value<Vec<String>>>,
        /// The type of network interface. To create an Elastic Fabric Adapter (EFA), specify `efa` or `efa`. For more
        /// information, see Elastic Fabric Adapter for AI/ML and HPC workloads on Amazon EC2 in the \*Amazon EC2 User
        /// Guide\*.
        pub interface_type: Option<Value<String>>,
        /// The number of IPv4 prefixes to be automatically assigned to the network interface. You cannot use this option if
        /// you use the `Ipv4Prefix` option.
        pub ipv4_prefix_count: Option<Value<i64>>,
        /// One or more IPv4 prefixes to be assigned to the network interface. You cannot use this option if you use the
        /// `Ipv4PrefixCount` option.
        pub ipv4_prefixes: Option<Value<Vec<Ipv4PrefixSpecification>>>,
        /// The number of IPv6 addresses to assign to a network interface. Amazon EC2 automatically selects the IPv6
        /// addresses from the subnet range.
        pub ipv6_address_count: Option<Value<i64>>,
        /// One or more specific IPv6 addresses from the IPv6 CIDR block range of your subnet. You can't use this option if
        /// you're specifying a number of IPv6 addresses.
        pub ipv6_addresses: Option<Value<Vec<Ipv6Add>>>,
        /// The number of IPv6 prefixes to be automatically assigned to the network interface. You cannot use this option if
        /// you use the `Ipv6Prefix` option.
        pub ipv6_prefix_count: Option<Value<i64>>,
        /// One or more IPv6 prefixes to be assigned to the network interface. You cannot use this option if you use the
        /// `Ipv6PrefixCount` option.
        pub ipv6_prefixes: Option<Value<Vec<Ipv6PrefixSpecification>>>,
        /// The index of the network card. Some instance types support multiple network cards. The primary network interface
        /// must be assigned to network card index 0.
        pub network_card_index: Option<Value<i64>>,
        /// The ID of the network interface.
        pub network_interface_id: Option<Value<String>>,
        /// The primary IPv6 address of the network interface. When you enable an IPv6 GUA address to be a primary IPv6, the
        /// first IPv6 GUA will be made the primary IPv6 address until the instance is terminated or the network interface
        /// is detached.
        pub primary_ipv6: Option<Value<bool>>,
        /// The primary private IPv4 address of the network interface.
        pub private_ip_address: Option<Value<String>>,
        /// One or more private IPv4 addresses.
        pub private_ip_addresses: Option<Value<Vec<PrivateIpAdd>>>,
        /// The number of secondary private IPv4 addresses to assign to a network interface.
        pub secondary_private_ip_address_count: Option<Value<i64>>,
        /// The ID of the subnet for the network interface.
        pub subnet_id: Option<Value<String>>,
    }

    impl Lower for NetworkInterface {
        fn fields(self, to: &mut Fields) {
            to.set("AssociateCarrierIpAddress", self.associate_carrier_ip_address);
            to.set("AssociatePublicIpAddress", self.associate_public_ip_address);
            to.set("ConnectionTrackingSpecification", self.connection_tracking_specification);
            to.set("DeleteOnTermination", self.delete_on_termination);
            to.set("Description", self.description);
            to.set("DeviceIndex", self.device_index);
            to.set("EnaQueueCount", self.ena_queue_count);
            to.set("EnaSrdSpecification", self.ena_srd_specification);
            to.set("Groups", self.groups);
            to.set("InterfaceType", self.interface_type);
            to.set("Ipv4PrefixCount", self.ipv4_prefix_count);
            to.set("Ipv4Prefixes", self.ipv4_prefixes);
            to.set("Ipv6AddressCount", self.ipv6_address_count);
            to.set("Ipv6Addresses", self.ipv6_addresses);
            to.set("Ipv6PrefixCount", self.ipv6_prefix_count);
            to.set("Ipv6Prefixes", self.ipv6_prefixes);
            to.set("NetworkCardIndex", self.network_card_index);
            to.set("NetworkInterfaceId", self.network_interface_id);
            to.set("PrimaryIpv6", self.primary_ipv6);
            to.set("PrivateIpAddress", self.private_ip_address);
            to.set("PrivateIpAddresses", self.private_ip_addresses);
            to.set("SecondaryPrivateIpAddressCount", self.secondary_private_ip_address_count);
            to.set("SubnetId", self.subnet_id);
        }
    }

    /// A security group connection tracking specification that enables you to set the idle timeout for connection
    /// tracking on an Elastic network interface.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionTrackingSpecification {
        /// Timeout (in seconds) for idle TCP connections in an established state. Min: 60 seconds. Max: 432000 seconds (5
        /// days).
        pub tcp_established_timeout: Option<Value<i64>>,
        /// Timeout (in seconds) for idle UDP flows classified as streams which have seen more than one request-response
        /// transaction.
        pub udp_stream_timeout: Option<Value<i64>>,
        /// Timeout (in seconds) for idle UDP flows that have seen traffic only in a single direction or a single
        /// request-response transaction.
        pub udp_timeout: Option<Value<i64>>,
    }

    impl Lower for ConnectionTrackingSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("TcpEstablishedTimeout", self.tcp_established_timeout);
            to.set("UdpStreamTimeout", self.udp_stream_timeout);
            to.set("UdpTimeout", self.udp_timeout);
        }
    }

    /// ENA Express uses AWS Scalable Reliable Datagram (SRD) technology to increase the maximum bandwidth used per
    /// stream and minimize tail latency of network traffic between EC2 instances.
    #[derive(Clone, Debug, Default)]
    pub struct EnaSrdSpecification {
        /// Indicates whether ENA Express is enabled for the network interface.
        pub ena_srd_enabled: Option<Value<bool>>,
        /// Configures ENA Express for UDP network traffic.
        pub ena_srd_udp_specification: Option<Value<EnaSrdUdpSpecification>>,
    }

    impl Lower for EnaSrdSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("EnaSrdEnabled", self.ena_srd_enabled);
            to.set("EnaSrdUdpSpecification", self.ena_srd_udp_specification);
        }
    }

    /// ENA Express is compatible with both TCP and UDP transport protocols. When it's enabled, TCP traffic
    /// automatically uses it.
    #[derive(Clone, Debug, Default)]
    pub struct EnaSrdUdpSpecification {
        /// Indicates whether UDP traffic to and from the instance uses ENA Express. To specify this setting, you must first
        /// enable ENA Express.
        pub ena_srd_udp_enabled: Option<Value<bool>>,
    }

    impl Lower for EnaSrdUdpSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("EnaSrdUdpEnabled", self.ena_srd_udp_enabled);
        }
    }

    /// Specifies an IPv4 prefix for a network interface.
    #[derive(Clone, Debug, Default)]
    pub struct Ipv4PrefixSpecification {
        /// The IPv4 prefix. For information, see Assigning prefixes to network interfaces in the \*Amazon EC2 User Guide\*.
        pub ipv4_prefix: Option<Value<String>>,
    }

    impl Lower for Ipv4PrefixSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Ipv4Prefix", self.ipv4_prefix);
        }
    }

    /// Specifies an IPv6 address in an Amazon EC2 launch template.
    #[derive(Clone, Debug, Default)]
    pub struct Ipv6Add {
        /// One or more specific IPv6 addresses from the IPv6 CIDR block range of your subnet. You can't use this option if
        /// you're specifying a number of IPv6 addresses.
        pub ipv6_address: Option<Value<String>>,
    }

    impl Lower for Ipv6Add {
        fn fields(self, to: &mut Fields) {
            to.set("Ipv6Address", self.ipv6_address);
        }
    }

    /// Specifies an IPv6 prefix for a network interface.
    #[derive(Clone, Debug, Default)]
    pub struct Ipv6PrefixSpecification {
        /// The IPv6 prefix.
        pub ipv6_prefix: Option<Value<String>>,
    }

    impl Lower for Ipv6PrefixSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Ipv6Prefix", self.ipv6_prefix);
        }
    }

    /// Specifies a secondary private IPv4 address for a network interface.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateIpAdd {
        /// Indicates whether the private IPv4 address is the primary private IPv4 address. Only one IPv4 address can be
        /// designated as primary.
        pub primary: Option<Value<bool>>,
        /// The private IPv4 address.
        pub private_ip_address: Option<Value<String>>,
    }

    impl Lower for PrivateIpAdd {
        fn fields(self, to: &mut Fields) {
            to.set("Primary", self.primary);
            to.set("PrivateIpAddress", self.private_ip_address);
        }
    }

    /// Contains settings for the network performance options for the instance.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkPerformanceOptions {
        /// Specify the bandwidth weighting option to boost the associated type of baseline bandwidth, as follows.
        ///
        /// One of `default`, `ebs-1`, `vpc-1`.
        pub bandwidth_weighting: Option<Value<String>>,
    }

    impl Lower for NetworkPerformanceOptions {
        fn fields(self, to: &mut Fields) {
            to.set("BandwidthWeighting", self.bandwidth_weighting);
        }
    }

    /// Specifies the placement of an instance.
    #[derive(Clone, Debug, Default)]
    pub struct Placement {
        /// The affinity setting for an instance on a Dedicated Host.
        pub affinity: Option<Value<String>>,
        /// The Availability Zone for the instance.
        pub availability_zone: Option<Value<String>>,
        /// The Group Id of a placement group. You must specify the Placement Group \*Group Id\* to launch an instance in a
        /// shared placement group.
        pub group_id: Option<Value<String>>,
        /// The name of the placement group for the instance.
        pub group_name: Option<Value<String>>,
        /// The ID of the Dedicated Host for the instance.
        pub host_id: Option<Value<String>>,
        /// The ARN of the host resource group in which to launch the instances. If you specify a host resource group ARN,
        /// omit the \*Tenancy\* parameter or set it to `host`.
        pub host_resource_group_arn: Option<Value<String>>,
        /// The number of the partition the instance should launch in. Valid only if the placement group strategy is set to
        /// `partition`.
        pub partition_number: Option<Value<i64>>,
        /// Reserved for future use.
        pub spread_domain: Option<Value<String>>,
        /// The tenancy of the instance. An instance with a tenancy of dedicated runs on single-tenant hardware.
        ///
        /// One of `dedicated`, `default`, `host`.
        pub tenancy: Option<Value<String>>,
    }

    impl Lower for Placement {
        fn fields(self, to: &mut Fields) {
            to.set("Affinity", self.affinity);
            to.set("AvailabilityZone", self.availability_zone);
            to.set("GroupId", self.group_id);
            to.set("GroupName", self.group_name);
            to.set("HostId", self.host_id);
            to.set("HostResourceGroupArn", self.host_resource_group_arn);
            to.set("PartitionNumber", self.partition_number);
            to.set("SpreadDomain", self.spread_domain);
            to.set("Tenancy", self.tenancy);
        }
    }

    /// The hostname type for EC2 instances launched into this subnet and how DNS A and AAAA record queries should be
    /// handled.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateDnsNameOptions {
        /// Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA records.
        pub enable_resource_name_dns_aaaa_record: Option<Value<bool>>,
        /// Indicates whether to respond to DNS queries for instance hostnames with DNS A records.
        pub enable_resource_name_dns_a_record: Option<Value<bool>>,
        /// The type of hostname for EC2 instances. For IPv4 only subnets, an instance DNS name must be based on the
        /// instance IPv4 address.
        ///
        /// One of `ip-name`, `resource-name`.
        pub hostname_type: Option<Value<String>>,
    }

    impl Lower for PrivateDnsNameOptions {
        fn fields(self, to: &mut Fields) {
            to.set("EnableResourceNameDnsAAAARecord", self.enable_resource_name_dns_aaaa_record);
            to.set("EnableResourceNameDnsARecord", self.enable_resource_name_dns_a_record);
            to.set("HostnameType", self.hostname_type);
        }
    }

    /// Specifies the tags to apply to resources that are created during instance launch.
    #[derive(Clone, Debug, Default)]
    pub struct TagSpecification {
        /// The type of resource to tag. You can specify tags for the following resource types only: `instance` \| `volume`
        /// \| `network-interface` \| `spot-instances-request`.
        pub resource_type: Option<Value<String>>,
        /// The tags to apply to the resource.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for TagSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceType", self.resource_type);
            to.set("Tags", self.tags);
        }
    }

    /// Specifies a tag. For more information, see Resource tags.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag value.
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

    /// Specifies the tags to apply to the launch template during creation.
    #[derive(Clone, Debug, Default)]
    pub struct LaunchTemplateTagSpecification {
        /// The type of resource. To tag a launch template, `ResourceType` must be `launch-template`.
        pub resource_type: Option<Value<String>>,
        /// The tags for the resource.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for LaunchTemplateTagSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceType", self.resource_type);
            to.set("Tags", self.tags);
        }
    }
}

/// `AWS::EC2::LocalGatewayRoute`.
///
/// Creates a static route for the specified local gateway route table. You must specify one of the following
/// targets.
#[derive(Clone, Debug, Default)]
pub struct LocalGatewayRoute {
    /// The CIDR block used for destination matches.
    ///
    /// A change replaces the resource.
    pub destination_cidr_block: Option<Value<String>>,
    /// The ID of the local gateway route table.
    ///
    /// A change replaces the resource.
    pub local_gateway_route_table_id: Option<Value<String>>,
    /// The ID of the virtual interface group.
    pub local_gateway_virtual_interface_group_id: Option<Value<String>>,
    /// The ID of the network interface.
    pub network_interface_id: Option<Value<String>>,
}

impl Lower for LocalGatewayRoute {
    fn fields(self, to: &mut Fields) {
        to.set("DestinationCidrBlock", self.destination_cidr_block);
        to.set("LocalGatewayRouteTableId", self.local_gateway_route_table_id);
        to.set("LocalGatewayVirtualInterfaceGroupId", self.local_gateway_virtual_interface_group_id);
        to.set("NetworkInterfaceId", self.network_interface_id);
    }
}

impl Level1 for LocalGatewayRoute {
    const TYPE: &'static str = "AWS::EC2::LocalGatewayRoute";
}

impl Handle<LocalGatewayRoute> {
    /// `Ref`: `DestinationCidrBlock`, `LocalGatewayRouteTableId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The state of the local gateway route table.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The type of local gateway route.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// `AWS::EC2::LocalGatewayRouteTable`.
///
/// Describes a local gateway route table.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table/${LocalGatewayRoutetableId}`.
#[derive(Clone, Debug, Default)]
pub struct LocalGatewayRouteTable {
    /// The ID of the local gateway.
    ///
    /// Required. A change replaces the resource.
    pub local_gateway_id: Option<Value<String>>,
    /// The mode of the local gateway route table.
    ///
    /// One of `coip`, `direct-vpc-routing`. A change replaces the resource.
    pub mode: Option<Value<String>>,
    /// The tags assigned to the local gateway route table.
    pub tags: Option<Value<Vec<local_gateway_route_table::Tag>>>,
}

impl Lower for LocalGatewayRouteTable {
    fn fields(self, to: &mut Fields) {
        to.set("LocalGatewayId", self.local_gateway_id);
        to.set("Mode", self.mode);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LocalGatewayRouteTable {
    const TYPE: &'static str = "AWS::EC2::LocalGatewayRouteTable";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LocalGatewayRouteTable> {
    /// `Ref`: its `LocalGatewayRouteTableId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the local gateway route table.
    pub fn local_gateway_route_table_arn(self) -> Value<Arn> {
        self.attribute("LocalGatewayRouteTableArn")
    }

    /// The ID of the local gateway route table.
    pub fn local_gateway_route_table_id(self) -> Value<String> {
        self.attribute("LocalGatewayRouteTableId")
    }

    /// The Amazon Resource Name (ARN) of the Outpost.
    pub fn outpost_arn(self) -> Value<Arn> {
        self.attribute("OutpostArn")
    }

    /// The ID of the AWS account that owns the local gateway route table.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The state of the local gateway route table.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`LocalGatewayRouteTable`] is made of.
pub mod local_gateway_route_table {
    use super::*;

    /// `Tag` of `AWS::EC2::LocalGatewayRouteTable`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EC2::LocalGatewayRouteTableVPCAssociation`.
///
/// Associates the specified VPC with the specified local gateway route table.
///
/// Its ARN:
/// `arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table-vpc-association/${LocalGatewayRouteTableVpcAssociationId}`.
#[derive(Clone, Debug, Default)]
pub struct LocalGatewayRouteTableVPCAssociation {
    /// The ID of the local gateway route table.
    ///
    /// Required. A change replaces the resource.
    pub local_gateway_route_table_id: Option<Value<String>>,
    /// The tags assigned to the association.
    pub tags: Option<Value<Vec<local_gateway_route_table_vpc_association::Tag>>>,
    /// The ID of the VPC.
    ///
    /// Required. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for LocalGatewayRouteTableVPCAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("LocalGatewayRouteTableId", self.local_gateway_route_table_id);
        to.set("Tags", self.tags);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for LocalGatewayRouteTableVPCAssociation {
    const TYPE: &'static str = "AWS::EC2::LocalGatewayRouteTableVPCAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LocalGatewayRouteTableVPCAssociation> {
    /// `Ref`: its `LocalGatewayRouteTableVpcAssociationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the local gateway.
    pub fn local_gateway_id(self) -> Value<String> {
        self.attribute("LocalGatewayId")
    }

    /// The ID of the association.
    pub fn local_gateway_route_table_vpc_association_id(self) -> Value<String> {
        self.attribute("LocalGatewayRouteTableVpcAssociationId")
    }

    /// The state of the association.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`LocalGatewayRouteTableVPCAssociation`] is made of.
pub mod local_gateway_route_table_vpc_association {
    use super::*;

    /// `Tag` of `AWS::EC2::LocalGatewayRouteTableVPCAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation`.
///
/// Describes an association between a local gateway route table and a virtual interface group.
///
/// Its ARN:
/// `arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table-virtual-interface-group-association/${LocalGatewayRouteTableVirtualInterfaceGroupAssociationId}`.
#[derive(Clone, Debug, Default)]
pub struct LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    /// The ID of the local gateway route table.
    ///
    /// Required. A change replaces the resource.
    pub local_gateway_route_table_id: Option<Value<String>>,
    /// The ID of the virtual interface group.
    ///
    /// Required. A change replaces the resource.
    pub local_gateway_virtual_interface_group_id: Option<Value<String>>,
    /// The tags assigned to the association.
    pub tags: Option<Value<Vec<local_gateway_route_table_virtual_interface_group_association::Tag>>>,
}

impl Lower for LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("LocalGatewayRouteTableId", self.local_gateway_route_table_id);
        to.set("LocalGatewayVirtualInterfaceGroupId", self.local_gateway_virtual_interface_group_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    const TYPE: &'static str = "AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LocalGatewayRouteTableVirtualInterfaceGroupAssociation> {
    /// `Ref`: its `LocalGatewayRouteTableVirtualInterfaceGroupAssociationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the local gateway.
    pub fn local_gateway_id(self) -> Value<String> {
        self.attribute("LocalGatewayId")
    }

    /// The Amazon Resource Name (ARN) of the local gateway route table for the virtual interface group.
    pub fn local_gateway_route_table_arn(self) -> Value<Arn> {
        self.attribute("LocalGatewayRouteTableArn")
    }

    /// The ID of the association.
    pub fn local_gateway_route_table_virtual_interface_group_association_id(self) -> Value<String> {
        self.attribute("LocalGatewayRouteTableVirtualInterfaceGroupAssociationId")
    }

    /// The ID of the AWS account that owns the local gateway virtual interface group association.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The state of the association.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`LocalGatewayRouteTableVirtualInterfaceGroupAssociation`] is made of.
pub mod local_gateway_route_table_virtual_interface_group_association {
    use super::*;

    /// `Tag` of `AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EC2::LocalGatewayVirtualInterface`.
///
/// Describes a local gateway virtual interface.
///
/// Its ARN:
/// `arn:${Partition}:ec2:${Region}:${Account}:local-gateway-virtual-interface/${LocalGatewayVirtualInterfaceId}`.
#[derive(Clone, Debug, Default)]
pub struct LocalGatewayVirtualInterface {
    /// The local address.
    ///
    /// Required. A change replaces the resource.
    pub local_address: Option<Value<String>>,
    /// The ID of the local gateway virtual interface group.
    ///
    /// Required. A change replaces the resource.
    pub local_gateway_virtual_interface_group_id: Option<Value<String>>,
    /// The Outpost LAG ID.
    ///
    /// Required. A change replaces the resource.
    pub outpost_lag_id: Option<Value<String>>,
    /// The peer address.
    ///
    /// Required. A change replaces the resource.
    pub peer_address: Option<Value<String>>,
    /// The peer BGP ASN.
    ///
    /// A change replaces the resource.
    pub peer_bgp_asn: Option<Value<i64>>,
    /// The extended 32-bit ASN of the BGP peer for use with larger ASN values.
    ///
    /// A change replaces the resource.
    pub peer_bgp_asn_extended: Option<Value<i64>>,
    /// The tags assigned to the virtual interface.
    pub tags: Option<Value<Vec<local_gateway_virtual_interface::Tag>>>,
    /// The ID of the VLAN.
    ///
    /// Required. A change replaces the resource.
    pub vlan: Option<Value<i64>>,
}

impl Lower for LocalGatewayVirtualInterface {
    fn fields(self, to: &mut Fields) {
        to.set("LocalAddress", self.local_address);
        to.set("LocalGatewayVirtualInterfaceGroupId", self.local_gateway_virtual_interface_group_id);
        to.set("OutpostLagId", self.outpost_lag_id);
        to.set("PeerAddress", self.peer_address);
        to.set("PeerBgpAsn", self.peer_bgp_asn);
        to.set("PeerBgpAsnExtended", self.peer_bgp_asn_extended);
        to.set("Tags", self.tags);
        to.set("Vlan", self.vlan);
    }
}

impl Level1 for LocalGatewayVirtualInterface {
    const TYPE: &'static str = "AWS::EC2::LocalGatewayVirtualInterface";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LocalGatewayVirtualInterface> {
    /// `Ref`: its `LocalGatewayVirtualInterfaceId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The current state of the local gateway virtual interface.
    pub fn configuration_state(self) -> Value<String> {
        self.attribute("ConfigurationState")
    }

    /// The Border Gateway Protocol (BGP) Autonomous System Number (ASN) of the local gateway.
    pub fn local_bgp_asn(self) -> Value<i64> {
        self.attribute("LocalBgpAsn")
    }

    /// The ID of the local gateway.
    pub fn local_gateway_id(self) -> Value<String> {
        self.attribute("LocalGatewayId")
    }

    /// The ID of the virtual interface.
    pub fn local_gateway_virtual_interface_id(self) -> Value<String> {
        self.attribute("LocalGatewayVirtualInterfaceId")
    }

    /// The ID of the AWS account that owns the local gateway virtual interface.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }
}

/// What [`LocalGatewayVirtualInterface`] is made of.
pub mod local_gateway_virtual_interface {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EC2::LocalGatewayVirtualInterfaceGroup`.
///
/// Describes a local gateway virtual interface group.
///
/// Its ARN:
/// `arn:${Partition}:ec2:${Region}:${Account}:local-gateway-virtual-interface-group/${LocalGatewayVirtualInterfaceGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct LocalGatewayVirtualInterfaceGroup {
    /// The Autonomous System Number(ASN) for the local Border Gateway Protocol (BGP).
    ///
    /// A change replaces the resource.
    pub local_bgp_asn: Option<Value<i64>>,
    /// The extended 32-bit ASN for the local BGP configuration.
    ///
    /// A change replaces the resource.
    pub local_bgp_asn_extended: Option<Value<i64>>,
    /// The ID of the local gateway.
    ///
    /// Required. A change replaces the resource.
    pub local_gateway_id: Option<Value<String>>,
    /// The tags assigned to the virtual interface group.
    pub tags: Option<Value<Vec<local_gateway_virtual_interface_group::Tag>>>,
}

impl Lower for LocalGatewayVirtualInterfaceGroup {
    fn fields(self, to: &mut Fields) {
        to.set("LocalBgpAsn", self.local_bgp_asn);
        to.set("LocalBgpAsnExtended", self.local_bgp_asn_extended);
        to.set("LocalGatewayId", self.local_gateway_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LocalGatewayVirtualInterfaceGroup {
    const TYPE: &'static str = "AWS::EC2::LocalGatewayVirtualInterfaceGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LocalGatewayVirtualInterfaceGroup> {
    /// `Ref`: its `LocalGatewayVirtualInterfaceGroupId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The current state of the local gateway virtual interface group.
    pub fn configuration_state(self) -> Value<String> {
        self.attribute("ConfigurationState")
    }

    /// The Amazon Resource Number (ARN) of the local gateway virtual interface group.
    pub fn local_gateway_virtual_interface_group_arn(self) -> Value<Arn> {
        self.attribute("LocalGatewayVirtualInterfaceGroupArn")
    }

    /// The ID of the virtual interface group.
    pub fn local_gateway_virtual_interface_group_id(self) -> Value<String> {
        self.attribute("LocalGatewayVirtualInterfaceGroupId")
    }

    /// The IDs of the virtual interfaces.
    pub fn local_gateway_virtual_interface_ids(self) -> Value<Vec<String>> {
        self.attribute("LocalGatewayVirtualInterfaceIds")
    }

    /// The ID of the AWS account that owns the local gateway virtual interface group.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }
}

/// What [`LocalGatewayVirtualInterfaceGroup`] is made of.
pub mod local_gateway_virtual_interface_group {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EC2::NatGateway`.
///
/// Specifies a network address translation (NAT) gateway in the specified subnet. You can create either a public
/// NAT gateway or a private NAT gateway.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:natgateway/${NatGatewayId}`.
#[derive(Clone, Debug, Default)]
pub struct NatGateway {
    /// \[Public NAT gateway only\] The allocation ID of the Elastic IP address that's associated with the NAT gateway.
    ///
    /// A change replaces the resource.
    pub allocation_id: Option<Value<String>>,
    /// Indicates whether this is a zonal (single-AZ) or regional (multi-AZ) NAT gateway.
    ///
    /// One of `regional`, `zonal`. A change replaces the resource.
    pub availability_mode: Option<Value<String>>,
    /// For regional NAT gateways only: Specifies which Availability Zones you want the NAT gateway to support and the
    /// Elastic IP addresses (EIPs) to use in each AZ.
    pub availability_zone_addresses: Option<Value<Vec<nat_gateway::AvailabilityZoneAddress>>>,
    /// Indicates whether the NAT gateway supports public or private connectivity. The default is public connectivity.
    ///
    /// One of `private`, `public`. A change replaces the resource.
    pub connectivity_type: Option<Value<String>>,
    /// The maximum amount of time to wait (in seconds) before forcibly releasing the IP addresses if connections are
    /// still in progress.
    pub max_drain_duration_seconds: Option<Value<i64>>,
    /// The private IPv4 address to assign to the NAT gateway. If you don't provide an address, a private IPv4 address
    /// will be automatically assigned.
    ///
    /// A change replaces the resource.
    pub private_ip_address: Option<Value<String>>,
    /// Secondary EIP allocation IDs. For more information, see Create a NAT gateway in the \*Amazon VPC User Guide\*.
    pub secondary_allocation_ids: Option<Value<Vec<String>>>,
    /// \[Private NAT gateway only\] The number of secondary private IPv4 addresses you want to assign to the NAT
    /// gateway.
    ///
    /// 1 to 31.
    pub secondary_private_ip_address_count: Option<Value<i64>>,
    /// Secondary private IPv4 addresses. For more information about secondary addresses, see Create a NAT gateway in
    /// the \*Amazon Virtual Private Cloud User Guide\*.
    pub secondary_private_ip_addresses: Option<Value<Vec<String>>>,
    /// The ID of the subnet in which the NAT gateway is located.
    ///
    /// A change replaces the resource.
    pub subnet_id: Option<Value<String>>,
    /// The tags for the NAT gateway.
    pub tags: Option<Value<Vec<nat_gateway::Tag>>>,
    /// The ID of the VPC in which the NAT gateway is located.
    ///
    /// A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for NatGateway {
    fn fields(self, to: &mut Fields) {
        to.set("AllocationId", self.allocation_id);
        to.set("AvailabilityMode", self.availability_mode);
        to.set("AvailabilityZoneAddresses", self.availability_zone_addresses);
        to.set("ConnectivityType", self.connectivity_type);
        to.set("MaxDrainDurationSeconds", self.max_drain_duration_seconds);
        to.set("PrivateIpAddress", self.private_ip_address);
        to.set("SecondaryAllocationIds", self.secondary_allocation_ids);
        to.set("SecondaryPrivateIpAddressCount", self.secondary_private_ip_address_count);
        to.set("SecondaryPrivateIpAddresses", self.secondary_private_ip_addresses);
        to.set("SubnetId", self.subnet_id);
        to.set("Tags", self.tags);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for NatGateway {
    const TYPE: &'static str = "AWS::EC2::NatGateway";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<NatGateway> {
    /// `Ref`: its `NatGatewayId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// For regional NAT gateways only: Indicates whether AWS automatically manages AZ coverage.
    pub fn auto_provision_zones(self) -> Value<String> {
        self.attribute("AutoProvisionZones")
    }

    /// For regional NAT gateways only: Indicates whether AWS automatically allocates additional Elastic IP addresses
    /// (EIPs) in an AZ when the NAT gateway needs more ports due to increased concurrent connections to a single
    /// destination from that…
    pub fn auto_scaling_ips(self) -> Value<String> {
        self.attribute("AutoScalingIps")
    }

    /// The ID of the network interface.
    pub fn eni_id(self) -> Value<String> {
        self.attribute("EniId")
    }

    /// The ID of the NAT gateway.
    pub fn nat_gateway_id(self) -> Value<String> {
        self.attribute("NatGatewayId")
    }

    /// For regional NAT gateways only, this is the ID of the NAT gateway.
    pub fn route_table_id(self) -> Value<String> {
        self.attribute("RouteTableId")
    }
}

/// What [`NatGateway`] is made of.
pub mod nat_gateway {
    use super::*;

    /// For regional NAT gateways only: The configuration specifying which Elastic IP address (EIP) to use for handling
    /// outbound NAT traffic from a specific Availability Zone.
    #[derive(Clone, Debug, Default)]
    pub struct AvailabilityZoneAddress {
        /// The allocation IDs of the Elastic IP addresses (EIPs) to be used for handling outbound NAT traffic in this
        /// specific Availability Zone.
        ///
        /// Required.
        pub allocation_ids: Option<Value<Vec<String>>>,
        /// For regional NAT gateways only: The Availability Zone where this specific NAT gateway configuration will be
        /// active.
        pub availability_zone: Option<Value<String>>,
        /// For regional NAT gateways only: The ID of the Availability Zone where this specific NAT gateway configuration
        /// will be active.
        pub availability_zone_id: Option<Value<String>>,
    }

    impl Lower for AvailabilityZoneAddress {
        fn fields(self, to: &mut Fields) {
            to.set("AllocationIds", self.allocation_ids);
            to.set("AvailabilityZone", self.availability_zone);
            to.set("AvailabilityZoneId", self.availability_zone_id);
        }
    }

    /// Specifies a tag. For more information, see Resource tags.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::EC2::NetworkAcl`.
///
/// Specifies a network ACL for your VPC.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:network-acl/${NaclId}`.
#[derive(Clone, Debug, Default)]
pub struct NetworkAcl {
    /// The tags for the network ACL.
    pub tags: Option<Value<Vec<network_acl::Tag>>>,
    /// The ID of the VPC for the network ACL.
    ///
    /// Required. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for NetworkAcl {
    fn fields(self, to: &mut Fields) {
        to.set("Tags", self.tags);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for NetworkAcl {
    const TYPE: &'static str = "AWS::EC2::NetworkAcl";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<NetworkAcl> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the network ACL.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`NetworkAcl`] is made of.
pub mod network_acl {
    use super::*;

    /// Specifies a tag. For more information, see Resource tags.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::EC2::NetworkAclEntry`.
///
/// Specifies an entry, known as a rule, in a network ACL with a rule number you specify. Each network ACL has a set
/// of numbered ingress rules and a separate set of numbered egress rules.
#[derive(Clone, Debug, Default)]
pub struct NetworkAclEntry {
    /// The IPv4 CIDR range to allow or deny, in CIDR notation (for example, 172.16.0.0/24). You must specify an IPv4
    /// CIDR block or an IPv6 CIDR block.
    pub cidr_block: Option<Value<String>>,
    /// Whether this rule applies to egress traffic from the subnet ( `true` ) or ingress traffic to the subnet (
    /// `false` ).
    ///
    /// A change replaces the resource.
    pub egress: Option<Value<bool>>,
    /// The Internet Control Message Protocol (ICMP) code and type. Required if specifying 1 (ICMP) for the protocol
    /// parameter.
    pub icmp: Option<Value<network_acl_entry::Icmp>>,
    /// The IPv6 network range to allow or deny, in CIDR notation. You must specify an IPv4 CIDR block or an IPv6 CIDR
    /// block.
    pub ipv6_cidr_block: Option<Value<String>>,
    /// The ID of the ACL for the entry.
    ///
    /// Required. A change replaces the resource.
    pub network_acl_id: Option<Value<String>>,
    /// The range of port numbers for the UDP/TCP protocol. Required if specifying 6 (TCP) or 17 (UDP) for the protocol
    /// parameter.
    pub port_range: Option<Value<network_acl_entry::PortRange>>,
    /// The IP protocol that the rule applies to. You must specify -1 or a protocol number. You can specify -1 for all
    /// protocols.
    ///
    /// Required.
    pub protocol: Option<Value<i64>>,
    /// Whether to allow or deny traffic that matches the rule; valid values are "allow" or "deny".
    ///
    /// Required.
    pub rule_action: Option<Value<String>>,
    /// Rule number to assign to the entry, such as 100. ACL entries are processed in ascending order by rule number.
    ///
    /// Required. A change replaces the resource.
    pub rule_number: Option<Value<i64>>,
}

impl Lower for NetworkAclEntry {
    fn fields(self, to: &mut Fields) {
        to.set("CidrBlock", self.cidr_block);
        to.set("Egress", self.egress);
        to.set("Icmp", self.icmp);
        to.set("Ipv6CidrBlock", self.ipv6_cidr_block);
        to.set("NetworkAclId", self.network_acl_id);
        to.set("PortRange", self.port_range);
        to.set("Protocol", self.protocol);
        to.set("RuleAction", self.rule_action);
        to.set("RuleNumber", self.rule_number);
    }
}

impl Level1 for NetworkAclEntry {
    const TYPE: &'static str = "AWS::EC2::NetworkAclEntry";
}

impl Handle<NetworkAclEntry> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the network ACL entry.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`NetworkAclEntry`] is made of.
pub mod network_acl_entry {
    use super::*;

    /// Describes the ICMP type and code.
    #[derive(Clone, Debug, Default)]
    pub struct Icmp {
        /// The Internet Control Message Protocol (ICMP) code. You can use -1 to specify all ICMP codes for the given ICMP
        /// type.
        pub code: Option<Value<i64>>,
        /// The Internet Control Message Protocol (ICMP) type. You can use -1 to specify all ICMP types. Conditional
        /// requirement: Required if you specify 1 (ICMP) for the `CreateNetworkAclEntry` protocol parameter.
        pub type_: Option<Value<i64>>,
    }

    impl Lower for Icmp {
        fn fields(self, to: &mut Fields) {
            to.set("Code", self.code);
            to.set("Type", self.type_);
        }
    }

    /// Describes a range of ports.
    #[derive(Clone, Debug, Default)]
    pub struct PortRange {
        /// The first port in the range. Required if you specify 6 (TCP) or 17 (UDP) for the protocol parameter.
        pub from: Option<Value<i64>>,
        /// The last port in the range. Required if you specify 6 (TCP) or 17 (UDP) for the protocol parameter.
        pub to: Option<Value<i64>>,
    }

    impl Lower for PortRange {
        fn fields(self, to: &mut Fields) {
            to.set("From", self.from);
            to.set("To", self.to);
        }
    }
}

/// `AWS::EC2::NetworkInsightsAccessScope`.
///
/// Describes a Network Access Scope. A Network Access Scope defines outbound (egress) and inbound (ingress) traffic
/// patterns, including sources, destinations, paths, and traffic types.
///
/// Its ARN:
/// `arn:${Partition}:ec2:${Region}:${Account}:network-insights-access-scope/${NetworkInsightsAccessScopeId}`.
#[derive(Clone, Debug, Default)]
pub struct NetworkInsightsAccessScope {
    /// The paths to exclude.
    ///
    /// A change replaces the resource.
    pub exclude_paths: Option<Value<Vec<network_insights_access_scope::AccessScopePathRequest>>>,
    /// The paths to match.
    ///
    /// A change replaces the resource.
    pub match_paths: Option<Value<Vec<network_insights_access_scope::AccessScopePathRequest>>>,
    /// The tags.
    pub tags: Option<Value<Vec<network_insights_access_scope::Tag>>>,
}

impl Lower for NetworkInsightsAccessScope {
    fn fields(self, to: &mut Fields) {
        to.set("ExcludePaths", self.exclude_paths);
        to.set("MatchPaths", self.match_paths);
        to.set("Tags", self.tags);
    }
}

impl Level1 for NetworkInsightsAccessScope {
    const TYPE: &'static str = "AWS::EC2::NetworkInsightsAccessScope";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<NetworkInsightsAccessScope> {
    /// `Ref`: its `NetworkInsightsAccessScopeId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The creation date.
    pub fn created_date(self) -> Value<String> {
        self.attribute("CreatedDate")
    }

    /// The ARN of the Network Access Scope.
    pub fn network_insights_access_scope_arn(self) -> Value<Arn> {
        self.attribute("NetworkInsightsAccessScopeArn")
    }

    /// The ID of the Network Access Scope.
    pub fn network_insights_access_scope_id(self) -> Value<String> {
        self.attribute("NetworkInsightsAccessScopeId")
    }

    /// The last updated date.
    pub fn updated_date(self) -> Value<String> {
        self.attribute("UpdatedDate")
    }
}

/// What [`NetworkInsightsAccessScope`] is made of.
pub mod network_insights_access_scope {
    use super::*;

    /// Describes a path.
    #[derive(Clone, Debug, Default)]
    pub struct AccessScopePathRequest {
        /// The destination.
        ///
        /// A change replaces the resource.
        pub destination: Option<Value<PathStatementRequest>>,
        /// The source.
        ///
        /// A change replaces the resource.
        pub source: Option<Value<PathStatementRequest>>,
        /// The through resources.
        ///
        /// A change replaces the resource.
        pub through_resources: Option<Value<Vec<ThroughResourcesStatementRequest>>>,
    }

    impl Lower for AccessScopePathRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("Source", self.source);
            to.set("ThroughResources", self.through_resources);
        }
    }

    /// Describes a path statement.
    #[derive(Clone, Debug, Default)]
    pub struct PathStatementRequest {
        /// The packet header statement.
        ///
        /// A change replaces the resource.
        pub packet_header_statement: Option<Value<PacketHeaderStatementRequest>>,
        /// The resource statement.
        ///
        /// A change replaces the resource.
        pub resource_statement: Option<Value<ResourceStatementRequest>>,
    }

    impl Lower for PathStatementRequest {
        fn fields(self, to: &mut Fields) {
            to.set("PacketHeaderStatement", self.packet_header_statement);
            to.set("ResourceStatement", self.resource_statement);
        }
    }

    /// Describes a packet header statement.
    #[derive(Clone, Debug, Default)]
    pub struct PacketHeaderStatementRequest {
        /// The destination addresses.
        ///
        /// A change replaces the resource.
        pub destination_addresses: Option<Value<Vec<String>>>,
        /// The destination ports.
        ///
        /// A change replaces the resource.
        pub destination_ports: Option<Value<Vec<String>>>,
        /// The destination prefix lists.
        ///
        /// A change replaces the resource.
        pub destination_prefix_lists: Option<Value<Vec<String>>>,
        /// The protocols.
        ///
        /// A change replaces the resource.
        pub protocols: Option<Value<Vec<String>>>,
        /// The source addresses.
        ///
        /// A change replaces the resource.
        pub source_addresses: Option<Value<Vec<String>>>,
        /// The source ports.
        ///
        /// A change replaces the resource.
        pub source_ports: Option<Value<Vec<String>>>,
        /// The source prefix lists.
        ///
        /// A change replaces the resource.
        pub source_prefix_lists: Option<Value<Vec<String>>>,
    }

    impl Lower for PacketHeaderStatementRequest {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationAddresses", self.destination_addresses);
            to.set("DestinationPorts", self.destination_ports);
            to.set("DestinationPrefixLists", self.destination_prefix_lists);
            to.set("Protocols", self.protocols);
            to.set("SourceAddresses", self.source_addresses);
            to.set("SourcePorts", self.source_ports);
            to.set("SourcePrefixLists", self.source_prefix_lists);
        }
    }

    /// Describes a resource statement.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceStatementRequest {
        /// The resource types.
        ///
        /// A change replaces the resource.
        pub resource_types: Option<Value<Vec<String>>>,
        /// The resources.
        ///
        /// A change replaces the resource.
        pub resources: Option<Value<Vec<String>>>,
    }

    impl Lower for ResourceStatementRequest {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceTypes", self.resource_types);
            to.set("Resources", self.resources);
        }
    }

    /// Describes a through resource statement.
    #[derive(Clone, Debug, Default)]
    pub struct ThroughResourcesStatementRequest {
        /// The resource statement.
        ///
        /// A change replaces the resource.
        pub resource_statement: Option<Value<ResourceStatementRequest>>,
    }

    impl Lower for ThroughResourcesStatementRequest {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceStatement", self.resource_statement);
        }
    }

    /// `Tag` of `AWS::EC2::NetworkInsightsAccessScope`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EC2::NetworkInsightsAccessScopeAnalysis`.
///
/// Describes a Network Access Scope analysis.
///
/// Its ARN:
/// `arn:${Partition}:ec2:${Region}:${Account}:network-insights-access-scope-analysis/${NetworkInsightsAccessScopeAnalysisId}`.
#[derive(Clone, Debug, Default)]
pub struct NetworkInsightsAccessScopeAnalysis {
    /// The ID of the Network Access Scope.
    ///
    /// Required. A change replaces the resource.
    pub network_insights_access_scope_id: Option<Value<String>>,
    /// The tags.
    pub tags: Option<Value<Vec<network_insights_access_scope_analysis::Tag>>>,
}

impl Lower for NetworkInsightsAccessScopeAnalysis {
    fn fields(self, to: &mut Fields) {
        to.set("NetworkInsightsAccessScopeId", self.network_insights_access_scope_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for NetworkInsightsAccessScopeAnalysis {
    const TYPE: &'static str = "AWS::EC2::NetworkInsightsAccessScopeAnalysis";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<NetworkInsightsAccessScopeAnalysis> {
    /// `Ref`: its `NetworkInsightsAccessScopeAnalysisId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The number of network interfaces analyzed.
    pub fn analyzed_eni_count(self) -> Value<i64> {
        self.attribute("AnalyzedEniCount")
    }

    /// The end date of the analysis.
    pub fn end_date(self) -> Value<String> {
        self.attribute("EndDate")
    }

    /// Indicates whether there are findings (true \| false \| unknown).
    pub fn findings_found(self) -> Value<String> {
        self.attribute("FindingsFound")
    }

    /// The ARN of the Network Access Scope analysis.
    pub fn network_insights_access_scope_analysis_arn(self) -> Value<Arn> {
        self.attribute("NetworkInsightsAccessScopeAnalysisArn")
    }

    /// The ID of the Network Access Scope analysis.
    pub fn network_insights_access_scope_analysis_id(self) -> Value<String> {
        self.attribute("NetworkInsightsAccessScopeAnalysisId")
    }

    /// The start date of the analysis.
    pub fn start_date(self) -> Value<String> {
        self.attribute("StartDate")
    }

    /// The status of the analysis (running \| succeeded \| failed).
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The status message.
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// What [`NetworkInsightsAccessScopeAnalysis`] is made of.
pub mod network_insights_access_scope_analysis {
    use super::*;

    /// `Tag` of `AWS::EC2::NetworkInsightsAccessScopeAnalysis`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EC2::NetworkInsightsAnalysis`.
///
/// Specifies a network insights analysis.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:network-insights-analysis/${NetworkInsightsAnalysisId}`.
#[derive(Clone, Debug, Default)]
pub struct NetworkInsightsAnalysis {
    /// The member accounts that contain resources that the path can traverse.
    pub additional_accounts: Option<Value<Vec<String>>>,
    /// The Amazon Resource Names (ARN) of the resources that the path must traverse.
    ///
    /// A change replaces the resource.
    pub filter_in_arns: Option<Value<Vec<String>>>,
    /// The Amazon Resource Names (ARN) of the resources that the path must ignore.
    ///
    /// A change replaces the resource.
    pub filter_out_arns: Option<Value<Vec<String>>>,
    /// The ID of the path.
    ///
    /// Required. A change replaces the resource.
    pub network_insights_path_id: Option<Value<String>>,
    /// The tags to apply.
    pub tags: Option<Value<Vec<network_insights_analysis::Tag>>>,
}

impl Lower for NetworkInsightsAnalysis {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalAccounts", self.additional_accounts);
        to.set("FilterInArns", self.filter_in_arns);
        to.set("FilterOutArns", self.filter_out_arns);
        to.set("NetworkInsightsPathId", self.network_insights_path_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for NetworkInsightsAnalysis {
    const TYPE: &'static str = "AWS::EC2::NetworkInsightsAnalysis";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<NetworkInsightsAnalysis> {
    /// `Ref`: its `NetworkInsightsAnalysisId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Potential intermediate components.
    pub fn alternate_path_hints(self) -> Value<Json> {
        self.attribute("AlternatePathHints")
    }

    /// The explanations. For more information, see Reachability Analyzer explanation codes.
    pub fn explanations(self) -> Value<Json> {
        self.attribute("Explanations")
    }

    /// The components in the path from source to destination.
    pub fn forward_path_components(self) -> Value<Json> {
        self.attribute("ForwardPathComponents")
    }

    /// The Amazon Resource Name (ARN) of the network insights analysis.
    pub fn network_insights_analysis_arn(self) -> Value<Arn> {
        self.attribute("NetworkInsightsAnalysisArn")
    }

    /// The ID of the network insights analysis.
    pub fn network_insights_analysis_id(self) -> Value<String> {
        self.attribute("NetworkInsightsAnalysisId")
    }

    /// Indicates whether the destination is reachable from the source.
    pub fn network_path_found(self) -> Value<bool> {
        self.attribute("NetworkPathFound")
    }

    /// The components in the path from destination to source.
    pub fn return_path_components(self) -> Value<Json> {
        self.attribute("ReturnPathComponents")
    }

    /// The time the analysis started.
    pub fn start_date(self) -> Value<String> {
        self.attribute("StartDate")
    }

    /// The status of the network insights analysis.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The status message, if the status is `failed`.
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// The IDs of potential intermediate accounts.
    pub fn suggested_accounts(self) -> Value<Vec<String>> {
        self.attribute("SuggestedAccounts")
    }
}

/// What [`NetworkInsightsAnalysis`] is made of.
pub mod network_insights_analysis {
    use super::*;

    /// `Tag` of `AWS::EC2::NetworkInsightsAnalysis`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EC2::NetworkInsightsPath`.
///
/// Specifies a path to analyze for reachability.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:network-insights-path/${NetworkInsightsPathId}`.
#[derive(Clone, Debug, Default)]
pub struct NetworkInsightsPath {
    /// The ID or ARN of the destination. If the resource is in another account, you must specify an ARN.
    ///
    /// A change replaces the resource.
    pub destination: Option<Value<String>>,
    /// The IP address of the destination.
    ///
    /// 0 to 15 characters. A change replaces the resource.
    pub destination_ip: Option<Value<String>>,
    /// The destination port.
    ///
    /// 0 to 65535. A change replaces the resource.
    pub destination_port: Option<Value<i64>>,
    /// Scopes the analysis to network paths that match specific filters at the destination. If you specify this
    /// parameter, you can't specify the parameter for the destination IP address.
    ///
    /// A change replaces the resource.
    pub filter_at_destination: Option<Value<network_insights_path::PathFilter>>,
    /// Scopes the analysis to network paths that match specific filters at the source. If you specify this parameter,
    /// you can't specify the parameters for the source IP address or the destination port.
    ///
    /// A change replaces the resource.
    pub filter_at_source: Option<Value<network_insights_path::PathFilter>>,
    /// The protocol.
    ///
    /// Required. One of `tcp`, `udp`. A change replaces the resource.
    pub protocol: Option<Value<String>>,
    /// The ID or ARN of the source. If the resource is in another account, you must specify an ARN.
    ///
    /// Required. A change replaces the resource.
    pub source: Option<Value<String>>,
    /// The IP address of the source.
    ///
    /// 0 to 15 characters. A change replaces the resource.
    pub source_ip: Option<Value<String>>,
    /// The tags to add to the path.
    pub tags: Option<Value<Vec<network_insights_path::Tag>>>,
}

impl Lower for NetworkInsightsPath {
    fn fields(self, to: &mut Fields) {
        to.set("Destination", self.destination);
        to.set("DestinationIp", self.destination_ip);
        to.set("DestinationPort", self.destination_port);
        to.set("FilterAtDestination", self.filter_at_destination);
        to.set("FilterAtSource", self.filter_at_source);
        to.set("Protocol", self.protocol);
        to.set("Source", self.source);
        to.set("SourceIp", self.source_ip);
        to.set("Tags", self.tags);
    }
}

impl Level1 for NetworkInsightsPath {
    const TYPE: &'static str = "AWS::EC2::NetworkInsightsPath";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<NetworkInsightsPath> {
    /// `Ref`: its `NetworkInsightsPathId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time stamp when the path was created.
    pub fn created_date(self) -> Value<String> {
        self.attribute("CreatedDate")
    }

    /// The Amazon Resource Name (ARN) of the destination.
    pub fn destination_arn(self) -> Value<Arn> {
        self.attribute("DestinationArn")
    }

    /// The Amazon Resource Name (ARN) of the path.
    pub fn network_insights_path_arn(self) -> Value<Arn> {
        self.attribute("NetworkInsightsPathArn")
    }

    /// The ID of the path.
    pub fn network_insights_path_id(self) -> Value<String> {
        self.attribute("NetworkInsightsPathId")
    }

    /// The Amazon Resource Name (ARN) of the source.
    pub fn source_arn(self) -> Value<Arn> {
        self.attribute("SourceArn")
    }
}

/// What [`NetworkInsightsPath`] is made of.
pub mod network_insights_path {
    use super::*;

    /// Describes a set of filters for a path analysis. Use path filters to scope the analysis when there can be
    /// multiple resulting paths.
    #[derive(Clone, Debug, Default)]
    pub struct PathFilter {
        /// The destination IPv4 address.
        ///
        /// 0 to 15 characters. A change replaces the resource.
        pub destination_address: Option<Value<String>>,
        /// The destination port range.
        ///
        /// A change replaces the resource.
        pub destination_port_range: Option<Value<FilterPortRange>>,
        /// The source IPv4 address.
        ///
        /// 0 to 15 characters. A change replaces the resource.
        pub source_address: Option<Value<String>>,
        /// The source port range.
        ///
        /// A change replaces the resource.
        pub source_port_range: Option<Value<FilterPortRange>>,
    }

    impl Lower for PathFilter {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationAddress", self.destination_address);
            to.set("DestinationPortRange", self.destination_port_range);
            to.set("SourceAddress", self.source_address);
            to.set("SourcePortRange", self.source_port_range);
        }
    }

    /// Describes a port range.
    #[derive(Clone, Debug, Default)]
    pub struct FilterPortRange {
        /// The first port in the range.
        ///
        /// 0 to 65535. A change replaces the resource.
        pub from_port: Option<Value<i64>>,
        /// The last port in the range.
        ///
        /// 0 to 65535. A change replaces the resource.
        pub to_port: Option<Value<i64>>,
    }

    impl Lower for FilterPortRange {
        fn fields(self, to: &mut Fields) {
            to.set("FromPort", self.from_port);
            to.set("ToPort", self.to_port);
        }
    }

    /// `Tag` of `AWS::EC2::NetworkInsightsPath`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EC2::NetworkInterface`.
///
/// Describes a network interface in an Amazon EC2 instance for AWS CloudFormation.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:network-interface/${NetworkInterfaceId}`.
#[derive(Clone, Debug, Default)]
pub struct NetworkInterface {
    /// A connection tracking specification for the network interface.
    ///
    /// Some changes replace the resource.
    pub connection_tracking_specification: Option<Value<network_interface::ConnectionTrackingSpecification>>,
    /// A description for the network interface.
    pub description: Option<Value<String>>,
    /// If you’re modifying a network interface in a dual-stack or IPv6-only subnet, you have the option to assign a
    /// primary IPv6 IP address.
    ///
    /// Some changes replace the resource.
    pub enable_primary_ipv6: Option<Value<bool>>,
    /// The IDs of the security groups associated with this network interface.
    pub group_set: Option<Value<Vec<String>>>,
    /// The type of network interface. The default is `interface`. The supported values are `efa` and `trunk`.
    ///
    /// A change replaces the resource.
    pub interface_type: Option<Value<String>>,
    /// The number of IPv4 prefixes to be automatically assigned to the network interface.
    pub ipv4_prefix_count: Option<Value<i64>>,
    /// The IPv4 delegated prefixes that are assigned to the network interface.
    pub ipv4_prefixes: Option<Value<Vec<network_interface::Ipv4PrefixSpecification>>>,
    /// The number of IPv6 addresses to assign to the network interface. Amazon EC2 automatically selects the IPv6
    /// addresses from the subnet range.
    pub ipv6_address_count: Option<Value<i64>>,
    /// The IPv6 addresses from the IPv6 CIDR block range of your subnet to assign to the network interface.
    pub ipv6_addresses: Option<Value<Vec<network_interface::InstanceIpv6Address>>>,
    /// The number of IPv6 prefixes to be automatically assigned to the network interface.
    pub ipv6_prefix_count: Option<Value<i64>>,
    /// The IPv6 delegated prefixes that are assigned to the network interface.
    pub ipv6_prefixes: Option<Value<Vec<network_interface::Ipv6PrefixSpecification>>>,
    /// The private IPv4 address to assign to the network interface as the primary private IP address. If you want to
    /// specify multiple private IP addresses, use the `PrivateIpAddresses` property.
    ///
    /// A change replaces the resource.
    pub private_ip_address: Option<Value<String>>,
    /// The private IPv4 addresses to assign to the network interface. You can specify a primary private IP address by
    /// setting the value of the `Primary` property to `true` in the `PrivateIpAddressSpecification` property.
    ///
    /// Some changes replace the resource.
    pub private_ip_addresses: Option<Value<Vec<network_interface::PrivateIpAddressSpecification>>>,
    /// Public IP DNS hostname type.
    ///
    /// One of `public-dual-stack-dns-name`, `public-ipv4-dns-name`, `public-ipv6-dns-name`.
    pub public_ip_dns_hostname_type_specification: Option<Value<String>>,
    /// The number of secondary private IPv4 addresses to assign to a network interface. When you specify a number of
    /// secondary IPv4 addresses, Amazon EC2 selects these IP addresses within the subnet's IPv4 CIDR range.
    pub secondary_private_ip_address_count: Option<Value<i64>>,
    /// Enable or disable source/destination checks, which ensure that the instance is either the source or the
    /// destination of any traffic that it receives.
    pub source_dest_check: Option<Value<bool>>,
    /// The ID of the subnet to associate with the network interface.
    ///
    /// Required. A change replaces the resource.
    pub subnet_id: Option<Value<String>>,
    /// The tags to apply to the network interface.
    pub tags: Option<Value<Vec<network_interface::Tag>>>,
}

impl Lower for NetworkInterface {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectionTrackingSpecification", self.connection_tracking_specification);
        to.set("Description", self.description);
        to.set("EnablePrimaryIpv6", self.enable_primary_ipv6);
        to.set("GroupSet", self.group_set);
        to.set("InterfaceType", self.interface_type);
        to.set("Ipv4PrefixCount", self.ipv4_prefix_count);
        to.set("Ipv4Prefixes", self.ipv4_prefixes);
        to.set("Ipv6AddressCount", self.ipv6_address_count);
        to.set("Ipv6Addresses", self.ipv6_addresses);
        to.set("Ipv6PrefixCount", self.ipv6_prefix_count);
        to.set("Ipv6Prefixes", self.ipv6_prefixes);
        to.set("PrivateIpAddress", self.private_ip_address);
        to.set("PrivateIpAddresses", self.private_ip_addresses);
        to.set("PublicIpDnsHostnameTypeSpecification", self.public_ip_dns_hostname_type_specification);
        to.set("SecondaryPrivateIpAddressCount", self.secondary_private_ip_address_count);
        to.set("SourceDestCheck", self.source_dest_check);
        to.set("SubnetId", self.subnet_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for NetworkInterface {
    const TYPE: &'static str = "AWS::EC2::NetworkInterface";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<NetworkInterface> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the network interface.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The primary IPv6 address of the network interface.
    pub fn primary_ipv6_address(self) -> Value<String> {
        self.attribute("PrimaryIpv6Address")
    }

    /// The primary private IP address of the network interface. For example, `10.0.0.192`.
    pub fn primary_private_ip_address(self) -> Value<String> {
        self.attribute("PrimaryPrivateIpAddress")
    }

    /// Describes the public hostname type options, including public hostname type, IPv4-enabled public hostname,
    /// IPv6-enabled public hostname, and dual-stack public hostname.
    pub fn public_ip_dns_name_options(self) -> Value<Json> {
        self.attribute("PublicIpDnsNameOptions")
    }

    /// The secondary private IP addresses of the network interface. For example, `["10.0.0.161", "10.0.0.162",
    /// "10.0.0.163"]`.
    pub fn secondary_private_ip_addresses(self) -> Value<Vec<String>> {
        self.attribute("SecondaryPrivateIpAddresses")
    }

    /// The ID of the VPC.
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// What [`NetworkInterface`] is made of.
pub mod network_interface {
    use super::*;

    /// Configurable options for connection tracking on a network interface. For more information, see Connection
    /// tracking timeouts in the \*Amazon Elastic Compute Cloud User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionTrackingSpecification {
        /// Timeout (in seconds) for idle TCP connections in an established state. Min: 60 seconds. Max: 432000 seconds (5
        /// days).
        pub tcp_established_timeout: Option<Value<i64>>,
        /// Timeout (in seconds) for idle UDP flows classified as streams which have seen more than one request-response
        /// transaction.
        pub udp_stream_timeout: Option<Value<i64>>,
        /// Timeout (in seconds) for idle UDP flows that have seen traffic only in a single direction or a single
        /// request-response transaction.
        pub udp_timeout: Option<Value<i64>>,
    }

    impl Lower for ConnectionTrackingSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("TcpEstablishedTimeout", self.tcp_established_timeout);
            to.set("UdpStreamTimeout", self.udp_stream_timeout);
            to.set("UdpTimeout", self.udp_timeout);
        }
    }

    /// Describes an IPv4 prefix.
    #[derive(Clone, Debug, Default)]
    pub struct Ipv4PrefixSpecification {
        /// The IPv4 prefix. For information, see Assigning prefixes to network interfaces in the \*Amazon EC2 User Guide\*.
        ///
        /// Required.
        pub ipv4_prefix: Option<Value<String>>,
    }

    impl Lower for Ipv4PrefixSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Ipv4Prefix", self.ipv4_prefix);
        }
    }

    /// Describes the IPv6 addresses to associate with the network interface.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceIpv6Address {
        /// An IPv6 address to associate with the network interface.
        ///
        /// Required.
        pub ipv6_address: Option<Value<String>>,
    }

    impl Lower for InstanceIpv6Address {
        fn fields(self, to: &mut Fields) {
            to.set("Ipv6Address", self.ipv6_address);
        }
    }

    /// Describes the IPv6 prefix.
    #[derive(Clone, Debug, Default)]
    pub struct Ipv6PrefixSpecification {
        /// The IPv6 prefix. For information, see Assigning prefixes to Amazon EC2 network interfaces in the \*Amazon
        /// Elastic Compute Cloud User Guide\*.
        ///
        /// Required.
        pub ipv6_prefix: Option<Value<String>>,
    }

    impl Lower for Ipv6PrefixSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Ipv6Prefix", self.ipv6_prefix);
        }
    }

    /// Describes a secondary private IPv4 address for a network interface.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateIpAddressSpecification {
        /// Sets the private IP address as the primary private address. You can set only one primary private IP address.
        ///
        /// Required. Some changes replace the resource.
        pub primary: Option<Value<bool>>,
        /// The private IP address of the network interface.
        ///
        /// Required. Some changes replace the resource.
        pub private_ip_address: Option<Value<String>>,
    }

    impl Lower for PrivateIpAddressSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Primary", self.primary);
            to.set("PrivateIpAddress", self.private_ip_address);
        }
    }

    /// `Tag` of `AWS::EC2::NetworkInterface`.
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

/// `AWS::EC2::NetworkInterfaceAttachment`.
///
/// Attaches an elastic network interface (ENI) to an Amazon EC2 instance. You can use this resource type to attach
/// additional network interfaces to an instance without interruption.
#[derive(Clone, Debug, Default)]
pub struct NetworkInterfaceAttachment {
    /// Whether to delete the network interface when the instance terminates. By default, this value is set to `true`.
    pub delete_on_termination: Option<Value<bool>>,
    /// The network interface's position in the attachment order. For example, the first attached network interface has
    /// a `DeviceIndex` of 0.
    ///
    /// Required. A change replaces the resource.
    pub device_index: Option<Value<String>>,
    /// The number of ENA queues created with the instance.
    pub ena_queue_count: Option<Value<i64>>,
    /// Configures ENA Express for the network interface that this action attaches to the instance.
    pub ena_srd_specification: Option<Value<network_interface_attachment::EnaSrdSpecification>>,
    /// The ID of the instance to which you will attach the ENI.
    ///
    /// Required. A change replaces the resource.
    pub instance_id: Option<Value<String>>,
    /// The ID of the ENI that you want to attach.
    ///
    /// Required. A change replaces the resource.
    pub network_interface_id: Option<Value<String>>,
}

impl Lower for NetworkInterfaceAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("DeleteOnTermination", self.delete_on_termination);
        to.set("DeviceIndex", self.device_index);
        to.set("EnaQueueCount", self.ena_queue_count);
        to.set("EnaSrdSpecification", self.ena_srd_specification);
        to.set("InstanceId", self.instance_id);
        to.set("NetworkInterfaceId", self.network_interface_id);
    }
}

impl Level1 for NetworkInterfaceAttachment {
    const TYPE: &'static str = "AWS::EC2::NetworkInterfaceAttachment";
}

impl Handle<NetworkInterfaceAttachment> {
    /// `Ref`: its `AttachmentId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the network interface attachment.
    pub fn attachment_id(self) -> Value<String> {
        self.attribute("AttachmentId")
    }
}

/// What [`NetworkInterfaceAttachment`] is made of.
pub mod network_interface_attachment {
    use super::*;

    /// ENA Express uses AWS Scalable Reliable Datagram (SRD) technology to increase the maximum bandwidth used per
    /// stream and minimize tail latency of network traffic between EC2 instances.
    #[derive(Clone, Debug, Default)]
    pub struct EnaSrdSpecification {
        /// Indicates whether ENA Express is enabled for the network interface.
        pub ena_srd_enabled: Option<Value<bool>>,
        /// Configures ENA Express for UDP network traffic.
        pub ena_srd_udp_specification: Option<Value<EnaSrdUdpSpecification>>,
    }

    impl Lower for EnaSrdSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("EnaSrdEnabled", self.ena_srd_enabled);
            to.set("EnaSrdUdpSpecification", self.ena_srd_udp_specification);
        }
    }

    /// ENA Express is compatible with both TCP and UDP transport protocols. When it's enabled, TCP traffic
    /// automatically uses it.
    #[derive(Clone, Debug, Default)]
    pub struct EnaSrdUdpSpecification {
        /// Indicates whether UDP traffic to and from the instance uses ENA Express. To specify this setting, you must first
        /// enable ENA Express.
        pub ena_srd_udp_enabled: Option<Value<bool>>,
    }

    impl Lower for EnaSrdUdpSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("EnaSrdUdpEnabled", self.ena_srd_udp_enabled);
        }
    }
}

/// `AWS::EC2::NetworkInterfacePermission`.
///
/// Specifies a permission for the network interface, For example, you can grant an AWS -authorized account
/// permission to attach the network interface to an instance in their account.
#[derive(Clone, Debug, Default)]
pub struct NetworkInterfacePermission {
    /// The AWS account ID.
    ///
    /// Required. A change replaces the resource.
    pub aws_account_id: Option<Value<String>>,
    /// The ID of the network interface.
    ///
    /// Required. A change replaces the resource.
    pub network_interface_id: Option<Value<String>>,
    /// The type of permission to grant: `INSTANCE-ATTACH` or `EIP-ASSOCIATE`.
    ///
    /// Required. A change replaces the resource.
    pub permission: Option<Value<String>>,
}

impl Lower for NetworkInterfacePermission {
    fn fields(self, to: &mut Fields) {
        to.set("AwsAccountId", self.aws_account_id);
        to.set("NetworkInterfaceId", self.network_interface_id);
        to.set("Permission", self.permission);
    }
}

impl Level1 for NetworkInterfacePermission {
    const TYPE: &'static str = "AWS::EC2::NetworkInterfacePermission";
}

impl Handle<NetworkInterfacePermission> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::EC2::NetworkPerformanceMetricSubscription`.
///
/// Describes Infrastructure Performance subscriptions.
#[derive(Clone, Debug, Default)]
pub struct NetworkPerformanceMetricSubscription {
    /// The Region or Availability Zone that's the target for the subscription. For example, `eu-west-1`.
    ///
    /// Required. A change replaces the resource.
    pub destination: Option<Value<String>>,
    /// The metric used for the subscription.
    ///
    /// Required. A change replaces the resource.
    pub metric: Option<Value<String>>,
    /// The Region or Availability Zone that's the source for the subscription. For example, `us-east-1`.
    ///
    /// Required. A change replaces the resource.
    pub source: Option<Value<String>>,
    /// The statistic used for the subscription.
    ///
    /// Required. A change replaces the resource.
    pub statistic: Option<Value<String>>,
}

impl Lower for NetworkPerformanceMetricSubscription {
    fn fields(self, to: &mut Fields) {
        to.set("Destination", self.destination);
        to.set("Metric", self.metric);
        to.set("Source", self.source);
        to.set("Statistic", self.statistic);
    }
}

impl Level1 for NetworkPerformanceMetricSubscription {
    const TYPE: &'static str = "AWS::EC2::NetworkPerformanceMetricSubscription";
}

impl Handle<NetworkPerformanceMetricSubscription> {
    /// `Ref`: `Source`, `Destination`, `Metric`, `Statistic`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::EC2::PlacementGroup`.
///
/// Specifies a placement group in which to launch instances. The strategy of the placement group determines how the
/// instances are organized within the group.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:placement-group/${PlacementGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct PlacementGroup {
    /// The ID of a parent placement group. Valid for strategies that support parent group linking.
    ///
    /// A change replaces the resource.
    pub parent_group_id: Option<Value<String>>,
    /// The number of partitions. Valid only when \*Strategy\* is set to `partition`.
    ///
    /// A change replaces the resource.
    pub partition_count: Option<Value<i64>>,
    /// Determines how placement groups spread instances.
    ///
    /// One of `host`, `rack`. A change replaces the resource.
    pub spread_level: Option<Value<String>>,
    /// The placement strategy.
    ///
    /// One of `cluster`, `partition`, `precision-time`, `spread`. A change replaces the resource.
    pub strategy: Option<Value<String>>,
    /// The tags to apply to the new placement group.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<placement_group::Tag>>>,
}

impl Lower for PlacementGroup {
    fn fields(self, to: &mut Fields) {
        to.set("ParentGroupId", self.parent_group_id);
        to.set("PartitionCount", self.partition_count);
        to.set("SpreadLevel", self.spread_level);
        to.set("Strategy", self.strategy);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PlacementGroup {
    const TYPE: &'static str = "AWS::EC2::PlacementGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PlacementGroup> {
    /// `Ref`: its `GroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the placement group.
    pub fn group_id(self) -> Value<String> {
        self.attribute("GroupId")
    }

    /// The name of the placement group.
    pub fn group_name(self) -> Value<String> {
        self.attribute("GroupName")
    }
}

/// What [`PlacementGroup`] is made of.
pub mod placement_group {
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

/// `AWS::EC2::PrefixList`.
///
/// Specifies a managed prefix list. You can add one or more entries to the prefix list. Each entry consists of a
/// CIDR block and an optional description.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:prefix-list/${PrefixListId}`.
#[derive(Clone, Debug, Default)]
pub struct PrefixList {
    /// The IP address type.
    ///
    /// Required. One of `IPv4`, `IPv6`.
    pub address_family: Option<Value<String>>,
    /// The entries for the prefix list.
    ///
    /// 0 to 100 items.
    pub entries: Option<Value<Vec<prefix_list::Entry>>>,
    /// The maximum number of entries for the prefix list. You can't modify the entries and the size of a prefix list at
    /// the same time.
    ///
    /// At least 1.
    pub max_entries: Option<Value<i64>>,
    /// A name for the prefix list.
    ///
    /// Required. 1 to 255 characters.
    pub prefix_list_name: Option<Value<String>>,
    /// The tags for the prefix list.
    pub tags: Option<Value<Vec<prefix_list::Tag>>>,
}

impl Lower for PrefixList {
    fn fields(self, to: &mut Fields) {
        to.set("AddressFamily", self.address_family);
        to.set("Entries", self.entries);
        to.set("MaxEntries", self.max_entries);
        to.set("PrefixListName", self.prefix_list_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PrefixList {
    const TYPE: &'static str = "AWS::EC2::PrefixList";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PrefixList> {
    /// `Ref`: its `PrefixListId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the prefix list. For example, `arn:aws:ec2:us-east-1:123456789012:prefix-list/pl-0123123123123abcd`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the owner of the prefix list. For example, `123456789012`.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The ID of the prefix list. For example, `pl-0123123123123abcd`.
    pub fn prefix_list_id(self) -> Value<String> {
        self.attribute("PrefixListId")
    }

    /// The version of the prefix list. For example, `1`.
    pub fn version(self) -> Value<i64> {
        self.attribute("Version")
    }
}

/// What [`PrefixList`] is made of.
pub mod prefix_list {
    use super::*;

    /// An entry for a prefix list.
    #[derive(Clone, Debug, Default)]
    pub struct Entry {
        /// The CIDR block.
        ///
        /// Required. 1 to 46 characters.
        pub cidr: Option<Value<String>>,
        /// A description for the entry.
        ///
        /// 0 to 255 characters.
        pub description: Option<Value<String>>,
    }

    impl Lower for Entry {
        fn fields(self, to: &mut Fields) {
            to.set("Cidr", self.cidr);
            to.set("Description", self.description);
        }
    }

    /// `Tag` of `AWS::EC2::PrefixList`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EC2::Route`.
///
/// Specifies a route in a route table. For more information, see Routes in the \*Amazon VPC User Guide\*.
#[derive(Clone, Debug, Default)]
pub struct Route {
    /// The ID of the carrier gateway.
    pub carrier_gateway_id: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the core network.
    pub core_network_arn: Option<Value<String>>,
    /// The IPv4 CIDR address block used for the destination match. Routing decisions are based on the most specific
    /// match.
    ///
    /// A change replaces the resource.
    pub destination_cidr_block: Option<Value<String>>,
    /// The IPv6 CIDR block used for the destination match. Routing decisions are based on the most specific match.
    ///
    /// A change replaces the resource.
    pub destination_ipv6_cidr_block: Option<Value<String>>,
    /// The ID of a prefix list used for the destination match.
    ///
    /// A change replaces the resource.
    pub destination_prefix_list_id: Option<Value<String>>,
    /// \[IPv6 traffic only\] The ID of an egress-only internet gateway.
    pub egress_only_internet_gateway_id: Option<Value<String>>,
    /// The ID of an internet gateway or virtual private gateway attached to your VPC.
    pub gateway_id: Option<Value<String>>,
    /// The ID of a NAT instance in your VPC. The operation fails if you specify an instance ID unless exactly one
    /// network interface is attached.
    pub instance_id: Option<Value<String>>,
    /// The ID of the local gateway.
    pub local_gateway_id: Option<Value<String>>,
    /// \[IPv4 traffic only\] The ID of a NAT gateway.
    pub nat_gateway_id: Option<Value<String>>,
    /// The ID of a network interface.
    pub network_interface_id: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the ODB network.
    pub odb_network_arn: Option<Value<String>>,
    /// The ID of the route table for the route.
    ///
    /// Required. A change replaces the resource.
    pub route_table_id: Option<Value<String>>,
    /// The ID of a transit gateway.
    pub transit_gateway_id: Option<Value<String>>,
    /// The ID of a VPC endpoint. Supported for Gateway Load Balancer endpoints only.
    pub vpc_endpoint_id: Option<Value<String>>,
    /// The ID of a VPC peering connection.
    pub vpc_peering_connection_id: Option<Value<String>>,
}

impl Lower for Route {
    fn fields(self, to: &mut Fields) {
        to.set("CarrierGatewayId", self.carrier_gateway_id);
        to.set("CoreNetworkArn", self.core_network_arn);
        to.set("DestinationCidrBlock", self.destination_cidr_block);
        to.set("DestinationIpv6CidrBlock", self.destination_ipv6_cidr_block);
        to.set("DestinationPrefixListId", self.destination_prefix_list_id);
        to.set("EgressOnlyInternetGatewayId", self.egress_only_internet_gateway_id);
        to.set("GatewayId", self.gateway_id);
        to.set("InstanceId", self.instance_id);
        to.set("LocalGatewayId", self.local_gateway_id);
        to.set("NatGatewayId", self.nat_gateway_id);
        to.set("NetworkInterfaceId", self.network_interface_id);
        to.set("OdbNetworkArn", self.odb_network_arn);
        to.set("RouteTableId", self.route_table_id);
        to.set("TransitGatewayId", self.transit_gateway_id);
        to.set("VpcEndpointId", self.vpc_endpoint_id);
        to.set("VpcPeeringConnectionId", self.vpc_peering_connection_id);
    }
}

impl Level1 for Route {
    const TYPE: &'static str = "AWS::EC2::Route";
}

impl Handle<Route> {
    /// `Ref`: `RouteTableId`, `CidrBlock`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The IPv4 CIDR block.
    pub fn cidr_block(self) -> Value<String> {
        self.attribute("CidrBlock")
    }
}

/// `AWS::EC2::RouteServer`.
///
/// Specifies a route server to manage dynamic routing in a VPC.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:route-server/${RouteServerId}`.
#[derive(Clone, Debug, Default)]
pub struct RouteServer {
    /// The Border Gateway Protocol (BGP) Autonomous System Number (ASN) for the appliance. Valid values are from 1 to
    /// 4294967295.
    ///
    /// Required. 1 to 4294967294. A change replaces the resource.
    pub amazon_side_asn: Option<Value<i64>>,
    /// Indicates whether routes should be persisted after all BGP sessions are terminated.
    ///
    /// One of `enable`, `disable`.
    pub persist_routes: Option<Value<String>>,
    /// The number of minutes a route server will wait after BGP is re-established to unpersist the routes in the FIB
    /// and RIB.
    ///
    /// 0 to 5.
    pub persist_routes_duration: Option<Value<i64>>,
    /// Indicates whether SNS notifications are enabled for the route server. Enabling SNS notifications persists BGP
    /// status changes to an SNS topic provisioned by AWS.
    pub sns_notifications_enabled: Option<Value<bool>>,
    /// Any tags assigned to the route server.
    pub tags: Option<Value<Vec<route_server::Tag>>>,
}

impl Lower for RouteServer {
    fn fields(self, to: &mut Fields) {
        to.set("AmazonSideAsn", self.amazon_side_asn);
        to.set("PersistRoutes", self.persist_routes);
        to.set("PersistRoutesDuration", self.persist_routes_duration);
        to.set("SnsNotificationsEnabled", self.sns_notifications_enabled);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RouteServer {
    const TYPE: &'static str = "AWS::EC2::RouteServer";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RouteServer> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the route server.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the route server.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`RouteServer`] is made of.
pub mod route_server {
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

/// `AWS::EC2::RouteServerAssociation`.
///
/// Specifies the association between a route server and a VPC.
#[derive(Clone, Debug, Default)]
pub struct RouteServerAssociation {
    /// The ID of the associated route server.
    ///
    /// Required. A change replaces the resource.
    pub route_server_id: Option<Value<String>>,
    /// The ID of the associated VPC.
    ///
    /// Required. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for RouteServerAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("RouteServerId", self.route_server_id);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for RouteServerAssociation {
    const TYPE: &'static str = "AWS::EC2::RouteServerAssociation";
}

impl Handle<RouteServerAssociation> {
    /// `Ref`: `RouteServerId`, `VpcId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::EC2::RouteServerEndpoint`.
///
/// Creates a new endpoint for a route server in a specified subnet.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:route-server-endpoint/${RouteServerEndpointId}`.
#[derive(Clone, Debug, Default)]
pub struct RouteServerEndpoint {
    /// The ID of the route server associated with this endpoint.
    ///
    /// Required. A change replaces the resource.
    pub route_server_id: Option<Value<String>>,
    /// The ID of the subnet to place the route server endpoint into.
    ///
    /// Required. A change replaces the resource.
    pub subnet_id: Option<Value<String>>,
    /// Any tags assigned to the route server endpoint.
    pub tags: Option<Value<Vec<route_server_endpoint::Tag>>>,
}

impl Lower for RouteServerEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("RouteServerId", self.route_server_id);
        to.set("SubnetId", self.subnet_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RouteServerEndpoint {
    const TYPE: &'static str = "AWS::EC2::RouteServerEndpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RouteServerEndpoint> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN for the endpoint.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The IP address of the Elastic network interface for the endpoint.
    pub fn eni_address(self) -> Value<String> {
        self.attribute("EniAddress")
    }

    /// The ID of the Elastic network interface for the endpoint.
    pub fn eni_id(self) -> Value<String> {
        self.attribute("EniId")
    }

    /// The unique identifier of the route server endpoint.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ID of the VPC containing the endpoint.
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// What [`RouteServerEndpoint`] is made of.
pub mod route_server_endpoint {
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

/// `AWS::EC2::RouteServerPeer`.
///
/// Specifies a BGP peer configuration for a route server endpoint.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:route-server-peer/${RouteServerPeerId}`.
#[derive(Clone, Debug, Default)]
pub struct RouteServerPeer {
    /// The BGP configuration options for this peer, including ASN (Autonomous System Number) and BFD (Bidrectional
    /// Forwarding Detection) settings.
    ///
    /// Required. A change replaces the resource.
    pub bgp_options: Option<Value<route_server_peer::BgpOptions>>,
    /// The IPv4 address of the peer device.
    ///
    /// Required. A change replaces the resource.
    pub peer_address: Option<Value<String>>,
    /// The ID of the route server endpoint associated with this peer.
    ///
    /// Required. A change replaces the resource.
    pub route_server_endpoint_id: Option<Value<String>>,
    /// Any tags assigned to the route server peer.
    pub tags: Option<Value<Vec<route_server_peer::Tag>>>,
}

impl Lower for RouteServerPeer {
    fn fields(self, to: &mut Fields) {
        to.set("BgpOptions", self.bgp_options);
        to.set("PeerAddress", self.peer_address);
        to.set("RouteServerEndpointId", self.route_server_endpoint_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RouteServerPeer {
    const TYPE: &'static str = "AWS::EC2::RouteServerPeer";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RouteServerPeer> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the route server peer.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The IP address of the Elastic network interface for the route server endpoint.
    pub fn endpoint_eni_address(self) -> Value<String> {
        self.attribute("EndpointEniAddress")
    }

    /// The ID of the Elastic network interface for the route server endpoint.
    pub fn endpoint_eni_id(self) -> Value<String> {
        self.attribute("EndpointEniId")
    }

    /// The ID of the route server peer.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ID of the route server associated with this peer.
    pub fn route_server_id(self) -> Value<String> {
        self.attribute("RouteServerId")
    }

    /// The ID of the subnet containing the route server peer.
    pub fn subnet_id(self) -> Value<String> {
        self.attribute("SubnetId")
    }

    /// The ID of the VPC containing the route server peer.
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// What [`RouteServerPeer`] is made of.
pub mod route_server_peer {
    use super::*;

    /// The BGP configuration options for this peer, including ASN (Autonomous System Number) and BFD (Bidrectional
    /// Forwarding Detection) settings.
    #[derive(Clone, Debug, Default)]
    pub struct BgpOptions {
        /// The Border Gateway Protocol (BGP) Autonomous System Number (ASN) for the appliance. Valid values are from 1 to
        /// 4294967295.
        ///
        /// 1 to 4294967294.
        pub peer_asn: Option<Value<i64>>,
        /// The liveness detection protocol used for the BGP peer.
        ///
        /// One of `bfd`, `bgp-keepalive`.
        pub peer_liveness_detection: Option<Value<String>>,
    }

    impl Lower for BgpOptions {
        fn fields(self, to: &mut Fields) {
            to.set("PeerAsn", self.peer_asn);
            to.set("PeerLivenessDetection", self.peer_liveness_detection);
        }
    }

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

/// `AWS::EC2::RouteServerPropagation`.
///
/// Specifies route propagation from a route server to a route table.
#[derive(Clone, Debug, Default)]
pub struct RouteServerPropagation {
    /// The ID of the route server configured for route propagation.
    ///
    /// Required. A change replaces the resource.
    pub route_server_id: Option<Value<String>>,
    /// The ID of the route table configured for route server propagation.
    ///
    /// Required. A change replaces the resource.
    pub route_table_id: Option<Value<String>>,
}

impl Lower for RouteServerPropagation {
    fn fields(self, to: &mut Fields) {
        to.set("RouteServerId", self.route_server_id);
        to.set("RouteTableId", self.route_table_id);
    }
}

impl Level1 for RouteServerPropagation {
    const TYPE: &'static str = "AWS::EC2::RouteServerPropagation";
}

impl Handle<RouteServerPropagation> {
    /// `Ref`: `RouteServerId`, `RouteTableId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::EC2::RouteTable`.
///
/// Specifies a route table for the specified VPC. After you create a route table, you can add routes and associate
/// the table with a subnet.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:route-table/${RouteTableId}`.
#[derive(Clone, Debug, Default)]
pub struct RouteTable {
    /// Any tags assigned to the route table.
    pub tags: Option<Value<Vec<route_table::Tag>>>,
    /// The ID of the VPC.
    ///
    /// Required. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for RouteTable {
    fn fields(self, to: &mut Fields) {
        to.set("Tags", self.tags);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for RouteTable {
    const TYPE: &'static str = "AWS::EC2::RouteTable";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RouteTable> {
    /// `Ref`: its `RouteTableId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the route table.
    pub fn route_table_id(self) -> Value<String> {
        self.attribute("RouteTableId")
    }
}

/// What [`RouteTable`] is made of.
pub mod route_table {
    use super::*;

    /// Specifies a tag. For more information, see Resource tags.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::EC2::SecondaryNetwork`.
///
/// Resource Type definition for AWS::EC2::SecondaryNetwork. Creates a secondary network for RDMA (Remote Direct
/// Memory Access) connectivity.
#[derive(Clone, Debug, Default)]
pub struct SecondaryNetwork {
    /// The IPv4 CIDR block for the secondary network. The CIDR block size must be between /12 and /28.
    ///
    /// Required. A change replaces the resource.
    pub ipv4_cidr_block: Option<Value<String>>,
    /// The type of secondary network.
    ///
    /// Required. One of `rdma`. A change replaces the resource.
    pub network_type: Option<Value<String>>,
    /// The tags for the secondary network.
    pub tags: Option<Value<Vec<secondary_network::Tag>>>,
}

impl Lower for SecondaryNetwork {
    fn fields(self, to: &mut Fields) {
        to.set("Ipv4CidrBlock", self.ipv4_cidr_block);
        to.set("NetworkType", self.network_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SecondaryNetwork {
    const TYPE: &'static str = "AWS::EC2::SecondaryNetwork";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SecondaryNetwork> {
    /// `Ref`: its `SecondaryNetworkArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Ipv4CidrBlockAssociations`.
    pub fn ipv4_cidr_block_associations(self) -> Value<Json> {
        self.attribute("Ipv4CidrBlockAssociations")
    }

    /// The attribute `OwnerId`.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The attribute `SecondaryNetworkArn`.
    pub fn secondary_network_arn(self) -> Value<Arn> {
        self.attribute("SecondaryNetworkArn")
    }

    /// The attribute `SecondaryNetworkId`.
    pub fn secondary_network_id(self) -> Value<String> {
        self.attribute("SecondaryNetworkId")
    }
}

/// What [`SecondaryNetwork`] is made of.
pub mod secondary_network {
    use super::*;

    /// `Tag` of `AWS::EC2::SecondaryNetwork`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::EC2::SecurityGroup`.
///
/// Specifies a security group.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:security-group/${SecurityGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct SecurityGroup {
    /// A description for the security group.
    ///
    /// Required. 0 to 255 characters. A change replaces the resource.
    pub group_description: Option<Value<String>>,
    /// The name of the security group. Names are case-insensitive and must be unique within the VPC.
    ///
    /// A change replaces the resource.
    pub group_name: Option<Value<String>>,
    /// The outbound rules associated with the security group.
    pub security_group_egress: Option<Value<Vec<security_group::Egress>>>,
    /// The inbound rules associated with the security group.
    pub security_group_ingress: Option<Value<Vec<security_group::Ingress>>>,
    /// Any tags assigned to the security group.
    pub tags: Option<Value<Vec<security_group::Tag>>>,
    /// The ID of the VPC for the security group. If you do not specify a VPC, the default is to use the default VPC for
    /// the Region.
    ///
    /// A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for SecurityGroup {
    fn fields(self, to: &mut Fields) {
        to.set("GroupDescription", self.group_description);
        to.set("GroupName", self.group_name);
        to.set("SecurityGroupEgress", self.security_group_egress);
        to.set("SecurityGroupIngress", self.security_group_ingress);
        to.set("Tags", self.tags);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for SecurityGroup {
    const TYPE: &'static str = "AWS::EC2::SecurityGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SecurityGroup> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the security group, such as `sg-94b3a1f6`.
    pub fn group_id(self) -> Value<String> {
        self.attribute("GroupId")
    }

    /// The group name or group ID depending on whether the SG is created in default or specific VPC.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ID of the VPC, such as `vpc-0669f8f9`.
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// What [`SecurityGroup`] is made of.
pub mod security_group {
    use super::*;

    /// Adds the specified outbound (egress) rule to a security group.
    #[derive(Clone, Debug, Default)]
    pub struct Egress {
        /// The IPv4 address range, in CIDR format.
        pub cidr_ip: Option<Value<String>>,
        /// The IPv6 address range, in CIDR format.
        pub cidr_ipv6: Option<Value<String>>,
        /// A description for the security group rule.
        pub description: Option<Value<String>>,
        /// The prefix list IDs for the destination AWS service. This is the AWS service that you want to access through a
        /// VPC endpoint from instances associated with the security group.
        pub destination_prefix_list_id: Option<Value<String>>,
        /// The ID of the destination VPC security group.
        pub destination_security_group_id: Option<Value<String>>,
        /// If the protocol is TCP or UDP, this is the start of the port range. If the protocol is ICMP or ICMPv6, this is
        /// the ICMP type or -1 (all ICMP types).
        ///
        /// At least -1.
        pub from_port: Option<Value<i64>>,
        /// The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6` ) or number (see Protocol Numbers ).
        ///
        /// Required.
        pub ip_protocol: Option<Value<String>>,
        /// If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP or ICMPv6, this is the
        /// ICMP code or -1 (all ICMP codes).
        ///
        /// At least -1.
        pub to_port: Option<Value<i64>>,
    }

    impl Lower for Egress {
        fn fields(self, to: &mut Fields) {
            to.set("CidrIp", self.cidr_ip);
            to.set("CidrIpv6", self.cidr_ipv6);
            to.set("Description", self.description);
            to.set("DestinationPrefixListId", self.destination_prefix_list_id);
            to.set("DestinationSecurityGroupId", self.destination_security_group_id);
            to.set("FromPort", self.from_port);
            to.set("IpProtocol", self.ip_protocol);
            to.set("ToPort", self.to_port);
        }
    }

    /// Adds an inbound (ingress) rule to a security group.
    #[derive(Clone, Debug, Default)]
    pub struct Ingress {
        /// The IPv4 address range, in CIDR format.
        pub cidr_ip: Option<Value<String>>,
        /// The IPv6 address range, in CIDR format.
        pub cidr_ipv6: Option<Value<String>>,
        /// Updates the description of an ingress (inbound) security group rule. You can replace an existing description, or
        /// add a description to a rule that did not have one previously.
        pub description: Option<Value<String>>,
        /// If the protocol is TCP or UDP, this is the start of the port range. If the protocol is ICMP or ICMPv6, this is
        /// the ICMP type or -1 (all ICMP types).
        ///
        /// At least -1.
        pub from_port: Option<Value<i64>>,
        /// The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6` ) or number (see Protocol Numbers ).
        ///
        /// Required.
        pub ip_protocol: Option<Value<String>>,
        /// The ID of a prefix list.
        pub source_prefix_list_id: Option<Value<String>>,
        /// The ID of the security group.
        pub source_security_group_id: Option<Value<String>>,
        /// \[Default VPC\] The name of the source security group. You must specify either the security group ID or the
        /// security group name.
        pub source_security_group_name: Option<Value<String>>,
        /// \[nondefault VPC\] The AWS account ID for the source security group, if the source security group is in a
        /// different account.
        pub source_security_group_owner_id: Option<Value<String>>,
        /// If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP or ICMPv6, this is the
        /// ICMP code or -1 (all ICMP codes).
        ///
        /// At least -1.
        pub to_port: Option<Value<i64>>,
    }

    impl Lower for Ingress {
        fn fields(self, to: &mut Fields) {
            to.set("CidrIp", self.cidr_ip);
            to.set("CidrIpv6", self.cidr_ipv6);
            to.set("Description", self.description);
            to.set("FromPort", self.from_port);
            to.set("IpProtocol", self.ip_protocol);
            to.set("SourcePrefixListId", self.source_prefix_list_id);
            to.set("SourceSecurityGroupId", self.source_security_group_id);
            to.set("SourceSecurityGroupName", self.source_security_group_name);
            to.set("SourceSecurityGroupOwnerId", self.source_security_group_owner_id);
            to.set("ToPort", self.to_port);
        }
    }

    /// `Tag` of `AWS::EC2::SecurityGroup`.
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

/// `AWS::EC2::SecurityGroupEgress`.
///
/// Adds the specified outbound (egress) rule to a security group.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:security-group-rule/${SecurityGroupRuleId}`.
#[derive(Clone, Debug, Default)]
pub struct SecurityGroupEgress {
    /// The IPv4 address range, in CIDR format.
    ///
    /// A change replaces the resource.
    pub cidr_ip: Option<Value<String>>,
    /// The IPv6 address range, in CIDR format.
    ///
    /// A change replaces the resource.
    pub cidr_ipv6: Option<Value<String>>,
    /// The description of an egress (outbound) security group rule.
    pub description: Option<Value<String>>,
    /// The prefix list IDs for an AWS service. This is the AWS service to access through a VPC endpoint from instances
    /// associated with the security group.
    ///
    /// A change replaces the resource.
    pub destination_prefix_list_id: Option<Value<String>>,
    /// The ID of the security group.
    ///
    /// A change replaces the resource.
    pub destination_security_group_id: Option<Value<String>>,
    /// If the protocol is TCP or UDP, this is the start of the port range. If the protocol is ICMP or ICMPv6, this is
    /// the ICMP type or -1 (all ICMP types).
    ///
    /// At least -1. A change replaces the resource.
    pub from_port: Option<Value<i64>>,
    /// The ID of the security group. You must specify either the security group ID or the security group name in the
    /// request.
    ///
    /// Required. A change replaces the resource.
    pub group_id: Option<Value<String>>,
    /// The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6` ) or number (see Protocol Numbers ).
    ///
    /// Required. A change replaces the resource.
    pub ip_protocol: Option<Value<String>>,
    /// If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP or ICMPv6, this is the
    /// ICMP code or -1 (all ICMP codes).
    ///
    /// At least -1. A change replaces the resource.
    pub to_port: Option<Value<i64>>,
}

impl Lower for SecurityGroupEgress {
    fn fields(self, to: &mut Fields) {
        to.set("CidrIp", self.cidr_ip);
        to.set("CidrIpv6", self.cidr_ipv6);
        to.set("Description", self.description);
        to.set("DestinationPrefixListId", self.destination_prefix_list_id);
        to.set("DestinationSecurityGroupId", self.destination_security_group_id);
        to.set("FromPort", self.from_port);
        to.set("GroupId", self.group_id);
        to.set("IpProtocol", self.ip_protocol);
        to.set("ToPort", self.to_port);
    }
}

impl Level1 for SecurityGroupEgress {
    const TYPE: &'static str = "AWS::EC2::SecurityGroupEgress";
}

impl Handle<SecurityGroupEgress> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::EC2::SecurityGroupIngress`.
///
/// Adds an inbound (ingress) rule to a security group.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:security-group-rule/${SecurityGroupRuleId}`.
#[derive(Clone, Debug, Default)]
pub struct SecurityGroupIngress {
    /// The IPv4 address range, in CIDR format.
    ///
    /// A change replaces the resource.
    pub cidr_ip: Option<Value<String>>,
    /// The IPv6 address range, in CIDR format.
    ///
    /// A change replaces the resource.
    pub cidr_ipv6: Option<Value<String>>,
    /// Updates the description of an ingress (inbound) security group rule. You can replace an existing description, or
    /// add a description to a rule that did not have one previously.
    pub description: Option<Value<String>>,
    /// The start of port range for the TCP and UDP protocols, or an ICMP/ICMPv6 type number. A value of `-1` indicates
    /// all ICMP/ICMPv6 types.
    ///
    /// At least -1. A change replaces the resource.
    pub from_port: Option<Value<i64>>,
    /// The ID of the security group.
    ///
    /// A change replaces the resource.
    pub group_id: Option<Value<String>>,
    /// \[Default VPC\] The name of the security group. For security groups for a default VPC you can specify either the
    /// ID or the name of the security group.
    ///
    /// A change replaces the resource.
    pub group_name: Option<Value<String>>,
    /// The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6` ) or number (see Protocol Numbers ).
    ///
    /// Required. A change replaces the resource.
    pub ip_protocol: Option<Value<String>>,
    /// The ID of a prefix list.
    ///
    /// A change replaces the resource.
    pub source_prefix_list_id: Option<Value<String>>,
    /// The ID of the security group. You must specify either the security group ID or the security group name.
    ///
    /// A change replaces the resource.
    pub source_security_group_id: Option<Value<String>>,
    /// \[Default VPC\] The name of the source security group. You must specify either the security group ID or the
    /// security group name.
    ///
    /// A change replaces the resource.
    pub source_security_group_name: Option<Value<String>>,
    /// \[nondefault VPC\] The AWS account ID for the source security group, if the source security group is in a
    /// different account.
    ///
    /// A change replaces the resource.
    pub source_security_group_owner_id: Option<Value<String>>,
    /// The end of port range for the TCP and UDP protocols, or an ICMP/ICMPv6 code. A value of `-1` indicates all
    /// ICMP/ICMPv6 codes for the specified ICMP type.
    ///
    /// At least -1. A change replaces the resource.
    pub to_port: Option<Value<i64>>,
}

impl Lower for SecurityGroupIngress {
    fn fields(self, to: &mut Fields) {
        to.set("CidrIp", self.cidr_ip);
        to.set("CidrIpv6", self.cidr_ipv6);
        to.set("Description", self.description);
        to.set("FromPort", self.from_port);
        to.set("GroupId", self.group_id);
        to.set("GroupName", self.group_name);
        to.set("IpProtocol", self.ip_protocol);
        to.set("SourcePrefixListId", self.source_prefix_list_id);
        to.set("SourceSecurityGroupId", self.source_security_group_id);
        to.set("SourceSecurityGroupName", self.source_security_group_name);
        to.set("SourceSecurityGroupOwnerId", self.source_security_group_owner_id);
        to.set("ToPort", self.to_port);
    }
}

impl Level1 for SecurityGroupIngress {
    const TYPE: &'static str = "AWS::EC2::SecurityGroupIngress";
}

impl Handle<SecurityGroupIngress> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Security Group Rule Id.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::EC2::SecurityGroupVpcAssociation`.
///
/// A security group association with a VPC.
#[derive(Clone, Debug, Default)]
pub struct SecurityGroupVpcAssociation {
    /// The association's security group ID.
    ///
    /// Required. A change replaces the resource.
    pub group_id: Option<Value<String>>,
    /// The association's VPC ID.
    ///
    /// Required. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for SecurityGroupVpcAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("GroupId", self.group_id);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for SecurityGroupVpcAssociation {
    const TYPE: &'static str = "AWS::EC2::SecurityGroupVpcAssociation";
}

impl Handle<SecurityGroupVpcAssociation> {
    /// `Ref`: `GroupId`, `VpcId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The association's state.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The association's state reason.
    pub fn state_reason(self) -> Value<String> {
        self.attribute("StateReason")
    }

    /// The AWS account ID of the owner of the VPC.
    pub fn vpc_owner_id(self) -> Value<String> {
        self.attribute("VpcOwnerId")
    }
}

/// `AWS::EC2::SnapshotBlockPublicAccess`.
///
/// Specifies the state of the \*block public access for snapshots\* setting for the Region. For more information,
/// see Block public access for snapshots.
#[derive(Clone, Debug, Default)]
pub struct SnapshotBlockPublicAccess {
    /// The mode in which to enable block public access for snapshots for the Region. Specify one of the following
    /// values.
    ///
    /// Required. One of `block-all-sharing`, `block-new-sharing`.
    pub state: Option<Value<String>>,
}

impl Lower for SnapshotBlockPublicAccess {
    fn fields(self, to: &mut Fields) {
        to.set("State", self.state);
    }
}

impl Level1 for SnapshotBlockPublicAccess {
    const TYPE: &'static str = "AWS::EC2::SnapshotBlockPublicAccess";
}

impl Handle<SnapshotBlockPublicAccess> {
    /// `Ref`: its `AccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// `Ref` returns the ID of the AWS account.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }
}

/// `AWS::EC2::SpotFleet`.
///
/// Specifies a Spot Fleet request.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:spot-fleet-request/${SpotFleetRequestId}`.
#[derive(Clone, Debug, Default)]
pub struct SpotFleet {
    /// Describes the configuration of a Spot Fleet request.
    ///
    /// Required.
    pub spot_fleet_request_config_data: Option<Value<spot_fleet::SpotFleetRequestConfigData>>,
    /// The tags for a Spot Fleet resource.
    pub tags: Option<Value<Vec<spot_fleet::Tag>>>,
}

impl Lower for SpotFleet {
    fn fields(self, to: &mut Fields) {
        to.set("SpotFleetRequestConfigData", self.spot_fleet_request_config_data);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SpotFleet {
    const TYPE: &'static str = "AWS::EC2::SpotFleet";
}

impl Handle<SpotFleet> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the Spot Fleet.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`SpotFleet`] is made of.
pub mod spot_fleet {
    use super::*;

    /// Specifies the configuration of a Spot Fleet request. For more information, see Spot Fleet in the \*Amazon EC2
    /// User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct SpotFleetRequestConfigData {
        /// The strategy that determines how to allocate the target Spot Instance capacity across the Spot Instance pools
        /// specified by the Spot Fleet launch configuration.
        ///
        /// One of `capacityOptimized`, `capacityOptimizedPrioritized`, `diversified`, `lowestPrice`,
        /// `priceCapacityOptimized`. A change replaces the resource.
        pub allocation_strategy: Option<Value<String>>,
        /// Reserved.
        pub context: Option<Value<String>>,
        /// Indicates whether running Spot Instances should be terminated if you decrease the target capacity of the Spot
        /// Fleet request below the current size of the Spot Fleet.
        ///
        /// One of `Default`, `NoTermination`, `default`, `noTermination`.
        pub excess_capacity_termination_policy: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of an AWS Identity and Access Management (IAM) role that grants the Spot Fleet
        /// the permission to request, launch, terminate, and tag instances on your behalf.
        ///
        /// Required. A change replaces the resource.
        pub iam_fleet_role: Option<Value<String>>,
        /// The behavior when a Spot Instance is interrupted. The default is `terminate`.
        ///
        /// One of `hibernate`, `stop`, `terminate`. A change replaces the resource.
        pub instance_interruption_behavior: Option<Value<String>>,
        /// The number of Spot pools across which to allocate your target Spot capacity. Valid only when Spot
        /// \*AllocationStrategy\* is set to `lowest-price`.
        ///
        /// A change replaces the resource.
        pub instance_pools_to_use_count: Option<Value<i64>>,
        /// The launch specifications for the Spot Fleet request. If you specify `LaunchSpecifications`, you can't specify
        /// `LaunchTemplateConfigs`.
        ///
        /// A change replaces the resource.
        pub launch_specifications: Option<Value<Vec<SpotFleetLaunchSpecification>>>,
        /// The launch template and overrides. If you specify `LaunchTemplateConfigs`, you can't specify
        /// `LaunchSpecifications`.
        ///
        /// A change replaces the resource.
        pub launch_template_configs: Option<Value<Vec<LaunchTemplateConfig>>>,
        /// One or more Classic Load Balancers and target groups to attach to the Spot Fleet request. Spot Fleet registers
        /// the running Spot Instances with the specified Classic Load Balancers and target groups.
        ///
        /// A change replaces the resource.
        pub load_balancers_config: Option<Value<LoadBalancersConfig>>,
        /// The order of the launch template overrides to use in fulfilling On-Demand capacity. If you specify
        /// `lowestPrice`, Spot Fleet uses price to determine the order, launching the lowest price first.
        ///
        /// A change replaces the resource.
        pub on_demand_allocation_strategy: Option<Value<String>>,
        /// The maximum amount per hour for On-Demand Instances that you're willing to pay.
        ///
        /// A change replaces the resource.
        pub on_demand_max_total_price: Option<Value<String>>,
        /// The number of On-Demand units to request. You can choose to set the target capacity in terms of instances or a
        /// performance characteristic that is important to your application workload, such as vCPUs, memory, or I/O.
        ///
        /// A change replaces the resource.
        pub on_demand_target_capacity: Option<Value<i64>>,
        /// Indicates whether Spot Fleet should replace unhealthy instances.
        ///
        /// A change replaces the resource.
        pub replace_unhealthy_instances: Option<Value<bool>>,
        /// The strategies for managing your Spot Instances that are at an elevated risk of being interrupted.
        ///
        /// A change replaces the resource.
        pub spot_maintenance_strategies: Option<Value<SpotMaintenanceStrategies>>,
        /// The maximum amount per hour for Spot Instances that you're willing to pay. You can use the `spotMaxTotalPrice`
        /// parameter, the `onDemandMaxTotalPrice` parameter, or both parameters to ensure that your fleet cost does not
        /// exceed your budget.
        ///
        /// A change replaces the resource.
        pub spot_max_total_price: Option<Value<String>>,
        /// The maximum price per unit hour that you are willing to pay for a Spot Instance. We do not recommend using this
        /// parameter because it can lead to increased interruptions.
        ///
        /// A change replaces the resource.
        pub spot_price: Option<Value<String>>,
        /// The key-value pair for tagging the Spot Fleet request on creation. The value for `ResourceType` must be
        /// `spot-fleet-request`, otherwise the Spot Fleet request fails.
        ///
        /// A change replaces the resource.
        pub tag_specifications: Option<Value<Vec<SpotFleetTagSpecification>>>,
        /// The number of units to request for the Spot Fleet. You can choose to set the target capacity in terms of
        /// instances or a performance characteristic that is important to your application workload, such as vCPUs, memory,
        /// or I/O.
        ///
        /// Required.
        pub target_capacity: Option<Value<i64>>,
        /// The unit for the target capacity. You can specify this parameter only when using attribute-based instance type
        /// selection.
        ///
        /// One of `vcpu`, `memory-mib`, `units`.
        pub target_capacity_unit_type: Option<Value<String>>,
        /// Indicates whether running Spot Instances are terminated when the Spot Fleet request expires.
        ///
        /// A change replaces the resource.
        pub terminate_instances_with_expiration: Option<Value<bool>>,
        /// The type of request. Indicates whether the Spot Fleet only requests the target capacity or also attempts to
        /// maintain it.
        ///
        /// One of `maintain`, `request`. A change replaces the resource.
        pub type_: Option<Value<String>>,
        /// The start date and time of the request, in UTC format ( \*YYYY\* - \*MM\* - \*DD\* T \*HH\* : \*MM\* : \*SS\*
        /// Z).
        ///
        /// A change replaces the resource.
        pub valid_from: Option<Value<String>>,
        /// The end date and time of the request, in UTC format ( \*YYYY\* - \*MM\* - \*DD\* T \*HH\* : \*MM\* : \*SS\* Z).
        /// After the end date and time, no new Spot Instance requests are placed or able to fulfill the request.
        ///
        /// A change replaces the resource.
        pub valid_until: Option<Value<String>>,
    }

    impl Lower for SpotFleetRequestConfigData {
        fn fields(self, to: &mut Fields) {
            to.set("AllocationStrategy", self.allocation_strategy);
            to.set("Context", self.context);
            to.set("ExcessCapacityTerminationPolicy", self.excess_capacity_termination_policy);
            to.set("IamFleetRole", self.iam_fleet_role);
            to.set("InstanceInterruptionBehavior", self.instance_interruption_behavior);
            to.set("InstancePoolsToUseCount", self.instance_pools_to_use_count);
            to.set("LaunchSpecifications", self.launch_specifications);
            to.set("LaunchTemplateConfigs", self.launch_template_configs);
            to.set("LoadBalancersConfig", self.load_balancers_config);
            to.set("OnDemandAllocationStrategy", self.on_demand_allocation_strategy);
            to.set("OnDemandMaxTotalPrice", self.on_demand_max_total_price);
            to.set("OnDemandTargetCapacity", self.on_demand_target_capacity);
            to.set("ReplaceUnhealthyInstances", self.replace_unhealthy_instances);
            to.set("SpotMaintenanceStrategies", self.spot_maintenance_strategies);
            to.set("SpotMaxTotalPrice", self.spot_max_total_price);
            to.set("SpotPrice", self.spot_price);
            to.set("TagSpecifications", self.tag_specifications);
            to.set("TargetCapacity", self.target_capacity);
            to.set("TargetCapacityUnitType", self.target_capacity_unit_type);
            to.set("TerminateInstancesWithExpiration", self.terminate_instances_with_expiration);
            to.set("Type", self.type_);
            to.set("ValidFrom", self.valid_from);
            to.set("ValidUntil", self.valid_until);
        }
    }

    /// Specifies the launch specification for one or more Spot Instances. If you include On-Demand capacity in your
    /// fleet request, you can't use `SpotFleetLaunchSpecification` ; you must use LaunchTemplateConfig.
    #[derive(Clone, Debug, Default)]
    pub struct SpotFleetLaunchSpecification {
        /// One or more block devices that are mapped to the Spot Instances. You can't specify both a snapshot ID and an
        /// encryption value.
        ///
        /// A change replaces the resource.
        pub block_device_mappings: Option<Value<Vec<BlockDeviceMapping>>>,
        /// Indicates whether the instances are optimized for EBS I/O. This optimization provides dedicated throughput to
        /// Amazon EBS and an optimized configuration stack to provide optimal EBS I/O performance.
        ///
        /// A change replaces the resource.
        pub ebs_optimized: Option<Value<bool>>,
        /// The IAM instance profile.
        ///
        /// A change replaces the resource.
        pub iam_instance_profile: Option<Value<IamInstanceProfileSpecification>>,
        /// The ID of the AMI.
        ///
        /// Required. A change replaces the resource.
        pub image_id: Option<Value<String>>,
        /// The attributes for the instance types. When you specify instance attributes, Amazon EC2 will identify instance
        /// types with those attributes.
        ///
        /// A change replaces the resource.
        pub instance_requirements: Option<Value<InstanceRequirementsRequest>>,
        /// The instance type.
        ///
        /// A change replaces the resource.
        pub instance_type: Option<Value<String>>,
        /// The ID of the kernel.
        ///
        /// A change replaces the resource.
        pub kernel_id: Option<Value<String>>,
        /// The name of the key pair.
        ///
        /// A change replaces the resource.
        pub key_name: Option<Value<String>>,
        /// Enable or disable monitoring for the instances.
        ///
        /// A change replaces the resource.
        pub monitoring: Option<Value<SpotFleetMonitoring>>,
        /// The network interfaces.
        ///
        /// A change replaces the resource.
        pub network_interfaces: Option<Value<Vec<InstanceNetworkInterfaceSpecification>>>,
        /// The placement information.
        ///
        /// A change replaces the resource.
        pub placement: Option<Value<SpotPlacement>>,
        /// The ID of the RAM disk. Some kernels require additional drivers at launch. Check the kernel requirements for
        /// information about whether you need to specify a RAM disk.
        ///
        /// A change replaces the resource.
        pub ramdisk_id: Option<Value<String>>,
        /// The security groups.
        ///
        /// A change replaces the resource.
        pub security_groups: Option<Value<Vec<GroupIdentifier>>>,
        /// The maximum price per unit hour that you are willing to pay for a Spot Instance. We do not recommend using this
        /// parameter because it can lead to increased interruptions.
        ///
        /// A change replaces the resource.
        pub spot_price: Option<Value<String>>,
        /// The IDs of the subnets in which to launch the instances. To specify multiple subnets, separate them using
        /// commas; for example, "subnet-1234abcdeexample1, subnet-0987cdef6example2".
        ///
        /// A change replaces the resource.
        pub subnet_id: Option<Value<String>>,
        /// The tags to apply during creation.
        ///
        /// A change replaces the resource.
        pub tag_specifications: Option<Value<Vec<SpotFleetTagSpecification>>>,
        /// The base64-encoded user data that instances use when starting up. User data is limited to 16 KB.
        ///
        /// A change replaces the resource.
        pub user_data: Option<Value<String>>,
        /// The number of units provided by the specified instance type. These are the same units that you chose to set the
        /// target capacity in terms of instances, or a performance characteristic such as vCPUs, memory, or I/O.
        ///
        /// A change replaces the resource.
        pub weighted_capacity: Option<Value<f64>>,
    }

    impl Lower for SpotFleetLaunchSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("BlockDeviceMappings", self.block_device_mappings);
            to.set("EbsOptimized", self.ebs_optimized);
            to.set("IamInstanceProfile", self.iam_instance_profile);
            to.set("ImageId", self.image_id);
            to.set("InstanceRequirements", self.instance_requirements);
            to.set("InstanceType", self.instance_type);
            to.set("KernelId", self.kernel_id);
            to.set("KeyName", self.key_name);
            to.set("Monitoring", self.monitoring);
            to.set("NetworkInterfaces", self.network_interfaces);
            to.set("Placement", self.placement);
            to.set("RamdiskId", self.ramdisk_id);
            to.set("SecurityGroups", self.security_groups);
            to.set("SpotPrice", self.spot_price);
            to.set("SubnetId", self.subnet_id);
            to.set("TagSpecifications", self.tag_specifications);
            to.set("UserData", self.user_data);
            to.set("WeightedCapacity", self.weighted_capacity);
        }
    }

    /// Specifies a block device mapping.
    #[derive(Clone, Debug, Default)]
    pub struct BlockDeviceMapping {
        /// The device name. For available device names, see Device names for volumes.
        ///
        /// Required. A change replaces the resource.
        pub device_name: Option<Value<String>>,
        /// Parameters used to automatically set up EBS volumes when the instance is launched.
        ///
        /// A change replaces the resource.
        pub ebs: Option<Value<EbsBlockDevice>>,
        /// To omit the device from the block device mapping, specify an empty string. When this property is specified, the
        /// device is removed from the block device mapping regardless of the assigned value.
        ///
        /// A change replaces the resource.
        pub no_device: Option<Value<String>>,
        /// The virtual device name ( `ephemeral` N). Instance store volumes are numbered starting from 0. An instance type
        /// with 2 available instance store volumes can specify mappings for `ephemeral0` and `ephemeral1`.
        ///
        /// A change replaces the resource.
        pub virtual_name: Option<Value<String>>,
    }

    impl Lower for BlockDeviceMapping {
        fn fields(self, to: &mut Fields) {
            to.set("DeviceName", self.device_name);
            to.set("Ebs", self.ebs);
            to.set("NoDevice", self.no_device);
            to.set("VirtualName", self.virtual_name);
        }
    }

    /// Describes a block device for an EBS volume.
    #[derive(Clone, Debug, Default)]
    pub struct EbsBlockDevice {
        /// Indicates whether the EBS volume is deleted on instance termination. For more information, see Preserving Amazon
        /// EBS volumes on instance termination in the \*Amazon EC2 User Guide\*.
        ///
        /// A change replaces the resource.
        pub delete_on_termination: Option<Value<bool>>,
        /// Indicates whether the encryption state of an EBS volume is changed while being restored from a backing snapshot.
        ///
        /// A change replaces the resource.
        pub encrypted: Option<Value<bool>>,
        /// The number of I/O operations per second (IOPS). For `gp3`, `io1`, and `io2` volumes, this represents the number
        /// of IOPS that are provisioned for the volume.
        ///
        /// A change replaces the resource.
        pub iops: Option<Value<i64>>,
        /// The ID of the snapshot.
        ///
        /// A change replaces the resource.
        pub snapshot_id: Option<Value<String>>,
        /// The size of the volume, in GiBs. You must specify either a snapshot ID or a volume size. If you specify a
        /// snapshot, the default is the snapshot size.
        ///
        /// A change replaces the resource.
        pub volume_size: Option<Value<i64>>,
        /// The volume type. For more information, see Amazon EBS volume types in the \*Amazon EBS User Guide\*.
        ///
        /// A change replaces the resource.
        pub volume_type: Option<Value<String>>,
    }

    impl Lower for EbsBlockDevice {
        fn fields(self, to: &mut Fields) {
            to.set("DeleteOnTermination", self.delete_on_termination);
            to.set("Encrypted", self.encrypted);
            to.set("Iops", self.iops);
            to.set("SnapshotId", self.snapshot_id);
            to.set("VolumeSize", self.volume_size);
            to.set("VolumeType", self.volume_type);
        }
    }

    /// Describes an IAM instance profile.
    #[derive(Clone, Debug, Default)]
    pub struct IamInstanceProfileSpecification {
        /// The Amazon Resource Name (ARN) of the instance profile.
        ///
        /// A change replaces the resource.
        pub arn: Option<Value<String>>,
    }

    impl Lower for IamInstanceProfileSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }

    /// The attributes for the instance types. When you specify instance attributes, Amazon EC2 will identify instance
    /// types with these attributes.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceRequirementsRequest {
        /// The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance.
        ///
        /// A change replaces the resource.
        pub accelerator_count: Option<Value<AcceleratorCountRequest>>,
        /// Indicates whether instance types must have accelerators by specific manufacturers.
        ///
        /// A change replaces the resource.
        pub accelerator_manufacturers: Option<Value<Vec<String>>>,
        /// The accelerators that must be on the instance type.
        ///
        /// A change replaces the resource.
        pub accelerator_names: Option<Value<Vec<String>>>,
        /// The minimum and maximum amount of total accelerator memory, in MiB.
        ///
        /// A change replaces the resource.
        pub accelerator_total_memory_mi_b: Option<Value<AcceleratorTotalMemoryMiBRequest>>,
        /// The accelerator types that must be on the instance type.
        ///
        /// A change replaces the resource.
        pub accelerator_types: Option<Value<Vec<String>>>,
        /// The instance types to apply your specified attributes against. All other instance types are ignored, even if
        /// they match your specified attributes.
        ///
        /// A change replaces the resource.
        pub allowed_instance_types: Option<Value<Vec<String>>>,
        /// Indicates whether bare metal instance types must be included, excluded, or required.
        ///
        /// One of `included`, `required`, `excluded`. A change replaces the resource.
        pub bare_metal: Option<Value<String>>,
        /// The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. For more information, see Amazon
        /// EBS–optimized instances in the \*Amazon EC2 User Guide\*.
        ///
        /// A change replaces the resource.
        pub baseline_ebs_bandwidth_mbps: Option<Value<BaselineEbsBandwidthMbpsRequest>>,
        /// The baseline performance to consider, using an instance family as a baseline reference. The instance family
        /// establishes the lowest acceptable level of performance.
        pub baseline_performance_factors: Option<Value<BaselinePerformanceFactorsRequest>>,
        /// Indicates whether burstable performance T instance types are included, excluded, or required. For more
        /// information, see Burstable performance instances.
        ///
        /// One of `included`, `required`, `excluded`. A change replaces the resource.
        pub burstable_performance: Option<Value<String>>,
        /// The CPU manufacturers to include.
        ///
        /// A change replaces the resource.
        pub cpu_manufacturers: Option<Value<Vec<String>>>,
        /// The instance types to exclude.
        ///
        /// A change replaces the resource.
        pub excluded_instance_types: Option<Value<Vec<String>>>,
        /// Indicates whether current or previous generation instance types are included. The current generation instance
        /// types are recommended for use.
        ///
        /// A change replaces the resource.
        pub instance_generations: Option<Value<Vec<String>>>,
        /// Indicates whether instance types with instance store volumes are included, excluded, or required. For more
        /// information, Amazon EC2 instance store in the \*Amazon EC2 User Guide\*.
        ///
        /// One of `included`, `required`, `excluded`. A change replaces the resource.
        pub local_storage: Option<Value<String>>,
        /// The type of local storage that is required.
        ///
        /// A change replaces the resource.
        pub local_storage_types: Option<Value<Vec<String>>>,
        /// \[Price protection\] The price protection threshold for Spot Instances, as a percentage of an identified
        /// On-Demand price.
        pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<Value<i64>>,
        /// The minimum and maximum amount of memory per vCPU, in GiB.
        ///
        /// A change replaces the resource.
        pub memory_gi_b_per_v_cpu: Option<Value<MemoryGiBPerVCpuRequest>>,
        /// The minimum and maximum amount of memory, in MiB.
        ///
        /// A change replaces the resource.
        pub memory_mi_b: Option<Value<MemoryMiBRequest>>,
        /// The minimum and maximum amount of baseline network bandwidth, in gigabits per second (Gbps). For more
        /// information, see Amazon EC2 instance network bandwidth in the \*Amazon EC2 User Guide\*.
        ///
        /// A change replaces the resource.
        pub network_bandwidth_gbps: Option<Value<NetworkBandwidthGbpsRequest>>,
        /// The minimum and maximum number of network interfaces.
        ///
        /// A change replaces the resource.
        pub network_interface_count: Option<Value<NetworkInterfaceCountRequest>>,
        /// \[Price protection\] The price protection threshold for On-Demand Instances, as a percentage higher than an
        /// identified On-Demand price.
        ///
        /// A change replaces the resource.
        pub on_demand_max_price_percentage_over_lowest_price: Option<Value<i64>>,
        /// Specifies whether instance types must support encrypting in-transit traffic between instances. For more
        /// information, including the supported instance types, see Encryption in transit in the \*Amazon EC2 User Guide\*.
        pub require_encryption_in_transit: Option<Value<bool>>,
        /// Indicates whether instance types must support hibernation for On-Demand Instances.
        ///
        /// A change replaces the resource.
        pub require_hibernate_support: Option<Value<bool>>,
        /// \[Price protection\] The price protection threshold for Spot Instances, as a percentage higher than an
        /// identified Spot price.
        ///
        /// A change replaces the resource.
        pub spot_max_price_percentage_over_lowest_price: Option<Value<i64>>,
        /// The minimum and maximum amount of total local storage, in GB.
        ///
        /// A change replaces the resource.
        pub total_local_storage_gb: Option<Value<TotalLocalStorageGBRequest>>,
        /// The minimum and maximum number of vCPUs.
        ///
        /// A change replaces the resource.
        pub v_cpu_count: Option<Value<VCpuCountRangeRequest>>,
    }

    impl Lower for InstanceRequirementsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("AcceleratorCount", self.accelerator_count);
            to.set("AcceleratorManufacturers", self.accelerator_manufacturers);
            to.set("AcceleratorNames", self.accelerator_names);
            to.set("AcceleratorTotalMemoryMiB", self.accelerator_total_memory_mi_b);
            to.set("AcceleratorTypes", self.accelerator_types);
            to.set("AllowedInstanceTypes", self.allowed_instance_types);
            to.set("BareMetal", self.bare_metal);
            to.set("BaselineEbsBandwidthMbps", self.baseline_ebs_bandwidth_mbps);
            to.set("BaselinePerformanceFactors", self.baseline_performance_factors);
            to.set("BurstablePerformance", self.burstable_performance);
            to.set("CpuManufacturers", self.cpu_manufacturers);
            to.set("ExcludedInstanceTypes", self.excluded_instance_types);
            to.set("InstanceGenerations", self.instance_generations);
            to.set("LocalStorage", self.local_storage);
            to.set("LocalStorageTypes", self.local_storage_types);
            to.set(
                "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
                self.max_spot_price_as_percentage_of_optimal_on_demand_price,
            );
            to.set("MemoryGiBPerVCpu", self.memory_gi_b_per_v_cpu);
            to.set("MemoryMiB", self.memory_mi_b);
            to.set("NetworkBandwidthGbps", self.network_bandwidth_gbps);
            to.set("NetworkInterfaceCount", self.network_interface_count);
            to.set("OnDemandMaxPricePercentageOverLowestPrice", self.on_demand_max_price_percentage_over_lowest_price);
            to.set("RequireEncryptionInTransit", self.require_encryption_in_transit);
            to.set("RequireHibernateSupport", self.require_hibernate_support);
            to.set("SpotMaxPricePercentageOverLowestPrice", self.spot_max_price_percentage_over_lowest_price);
            to.set("TotalLocalStorageGB", self.total_local_storage_gb);
            to.set("VCpuCount", self.v_cpu_count);
        }
    }

    /// The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance.
    #[derive(Clone, Debug, Default)]
    pub struct AcceleratorCountRequest {
        /// The maximum number of accelerators. To specify no maximum limit, omit this parameter. To exclude
        /// accelerator-enabled instance types, set `Max` to `0`.
        ///
        /// A change replaces the resource.
        pub max: Option<Value<i64>>,
        /// The minimum number of accelerators. To specify no minimum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub min: Option<Value<i64>>,
    }

    impl Lower for AcceleratorCountRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum amount of total accelerator memory, in MiB.
    #[derive(Clone, Debug, Default)]
    pub struct AcceleratorTotalMemoryMiBRequest {
        /// The maximum amount of accelerator memory, in MiB. To specify no maximum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub max: Option<Value<i64>>,
        /// The minimum amount of accelerator memory, in MiB. To specify no minimum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub min: Option<Value<i64>>,
    }

    impl Lower for AcceleratorTotalMemoryMiBRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. For more information, see Amazon
    /// EBS–optimized instances in the \*Amazon EC2 User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct BaselineEbsBandwidthMbpsRequest {
        /// The maximum baseline bandwidth, in Mbps. To specify no maximum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub max: Option<Value<i64>>,
        /// The minimum baseline bandwidth, in Mbps. To specify no minimum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub min: Option<Value<i64>>,
    }

    impl Lower for BaselineEbsBandwidthMbpsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The baseline performance to consider, using an instance family as a baseline reference. The instance family
    /// establishes the lowest acceptable level of performance.
    #[derive(Clone, Debug, Default)]
    pub struct BaselinePerformanceFactorsRequest {
        /// The CPU performance to consider, using an instance family as the baseline reference.
        pub cpu: Option<Value<CpuPerformanceFactorRequest>>,
    }

    impl Lower for BaselinePerformanceFactorsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Cpu", self.cpu);
        }
    }

    /// The CPU performance to consider, using an instance family as the baseline reference.
    #[derive(Clone, Debug, Default)]
    pub struct CpuPerformanceFactorRequest {
        /// Specify an instance family to use as the baseline reference for CPU performance.
        pub references: Option<Value<Vec<PerformanceFactorReferenceRequest>>>,
    }

    impl Lower for CpuPerformanceFactorRequest {
        fn fields(self, to: &mut Fields) {
            to.set("References", self.references);
        }
    }

    /// Specify an instance family to use as the baseline reference for CPU performance.
    #[derive(Clone, Debug, Default)]
    pub struct PerformanceFactorReferenceRequest {
        /// The instance family to use as a baseline reference.
        pub instance_family: Option<Value<String>>,
    }

    impl Lower for PerformanceFactorReferenceRequest {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceFamily", self.instance_family);
        }
    }

    /// The minimum and maximum amount of memory per vCPU, in GiB.
    #[derive(Clone, Debug, Default)]
    pub struct MemoryGiBPerVCpuRequest {
        /// The maximum amount of memory per vCPU, in GiB. To specify no maximum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub max: Option<Value<f64>>,
        /// The minimum amount of memory per vCPU, in GiB. To specify no minimum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub min: Option<Value<f64>>,
    }

    impl Lower for MemoryGiBPerVCpuRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum amount of memory, in MiB.
    #[derive(Clone, Debug, Default)]
    pub struct MemoryMiBRequest {
        /// The maximum amount of memory, in MiB. To specify no maximum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub max: Option<Value<i64>>,
        /// The minimum amount of memory, in MiB. To specify no minimum limit, specify `0`.
        ///
        /// A change replaces the resource.
        pub min: Option<Value<i64>>,
    }

    impl Lower for MemoryMiBRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum amount of baseline network bandwidth, in gigabits per second (Gbps). For more
    /// information, see Amazon EC2 instance network bandwidth in the \*Amazon EC2 User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkBandwidthGbpsRequest {
        /// The maximum amount of network bandwidth, in Gbps. To specify no maximum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub max: Option<Value<f64>>,
        /// The minimum amount of network bandwidth, in Gbps. To specify no minimum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub min: Option<Value<f64>>,
    }

    impl Lower for NetworkBandwidthGbpsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum number of network interfaces.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkInterfaceCountRequest {
        /// The maximum number of network interfaces. To specify no maximum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub max: Option<Value<i64>>,
        /// The minimum number of network interfaces. To specify no minimum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub min: Option<Value<i64>>,
    }

    impl Lower for NetworkInterfaceCountRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum amount of total local storage, in GB.
    #[derive(Clone, Debug, Default)]
    pub struct TotalLocalStorageGBRequest {
        /// The maximum amount of total local storage, in GB. To specify no maximum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub max: Option<Value<f64>>,
        /// The minimum amount of total local storage, in GB. To specify no minimum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub min: Option<Value<f64>>,
    }

    impl Lower for TotalLocalStorageGBRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum number of vCPUs.
    #[derive(Clone, Debug, Default)]
    pub struct VCpuCountRangeRequest {
        /// The maximum number of vCPUs. To specify no maximum limit, omit this parameter.
        ///
        /// A change replaces the resource.
        pub max: Option<Value<i64>>,
        /// The minimum number of vCPUs. To specify no minimum limit, specify `0`.
        ///
        /// A change replaces the resource.
        pub min: Option<Value<i64>>,
    }

    impl Lower for VCpuCountRangeRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// Describes whether monitoring is enabled.
    #[derive(Clone, Debug, Default)]
    pub struct SpotFleetMonitoring {
        /// Enables monitoring for the instance.
        ///
        /// A change replaces the resource.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for SpotFleetMonitoring {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// Describes a network interface.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceNetworkInterfaceSpecification {
        /// Indicates whether to assign a public IPv4 address to an instance you launch in a VPC. The public IP address can
        /// only be assigned to a network interface for eth0, and can only be assigned to a new network interface, not an
        /// existing one.
        ///
        /// A change replaces the resource.
        pub associate_public_ip_address: Option<Value<bool>>,
        /// Indicates whether the network interface is deleted when the instance is terminated.
        ///
        /// A change replaces the resource.
        pub delete_on_termination: Option<Value<bool>>,
        /// The description of the network interface. Applies only if creating a network interface when launching an
        /// instance.
        ///
        /// A change replaces the resource.
        pub description: Option<Value<String>>,
        /// The position of the network interface in the attachment order. A primary network interface has a device index of
        /// 0.
        ///
        /// A change replaces the resource.
        pub device_index: Option<Value<i64>>,
        /// The IDs of the security groups for the network interface. Applies only if creating a network interface when
        /// launching an instance.
        ///
        /// A change replaces the resource.
        pub groups: Option<Value<Vec<String>>>,
        /// A number of IPv6 addresses to assign to the network interface. Amazon EC2 chooses the IPv6 addresses from the
        /// range of the subnet.
        ///
        /// A change replaces the resource.
        pub ipv6_address_count: Option<Value<i64>>,
        /// The IPv6 addresses to assign to the network interface. You cannot specify this option and the option to assign a
        /// number of IPv6 addresses in the same request.
        ///
        /// A change replaces the resource.
        pub ipv6_addresses: Option<Value<Vec<InstanceIpv6Address>>>,
        /// The ID of the network interface.
        ///
        /// A change replaces the resource.
        pub network_interface_id: Option<Value<String>>,
        /// The private IPv4 addresses to assign to the network interface. Only one private IPv4 address can be designated
        /// as primary.
        ///
        /// A change replaces the resource.
        pub private_ip_addresses: Option<Value<Vec<PrivateIpAddressSpecification>>>,
        /// The number of secondary private IPv4 addresses. You can’t specify this parameter and also specify a secondary
        /// private IP address using the `PrivateIpAddress` parameter.
        ///
        /// A change replaces the resource.
        pub secondary_private_ip_address_count: Option<Value<i64>>,
        /// The ID of the subnet associated with the network interface.
        ///
        /// A change replaces the resource.
        pub subnet_id: Option<Value<String>>,
    }

    impl Lower for InstanceNetworkInterfaceSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AssociatePublicIpAddress", self.associate_public_ip_address);
            to.set("DeleteOnTermination", self.delete_on_termination);
            to.set("Description", self.description);
            to.set("DeviceIndex", self.device_index);
            to.set("Groups", self.groups);
            to.set("Ipv6AddressCount", self.ipv6_address_count);
            to.set("Ipv6Addresses", self.ipv6_addresses);
            to.set("NetworkInterfaceId", self.network_interface_id);
            to.set("PrivateIpAddresses", self.private_ip_addresses);
            to.set("SecondaryPrivateIpAddressCount", self.secondary_private_ip_address_count);
            to.set("SubnetId", self.subnet_id);
        }
    }

    /// Describes an IPv6 address.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceIpv6Address {
        /// The IPv6 address.
        ///
        /// Required. A change replaces the resource.
        pub ipv6_address: Option<Value<String>>,
    }

    impl Lower for InstanceIpv6Address {
        fn fields(self, to: &mut Fields) {
            to.set("Ipv6Address", self.ipv6_address);
        }
    }

    /// Describes a secondary private IPv4 address for a network interface.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateIpAddressSpecification {
        /// Indicates whether the private IPv4 address is the primary private IPv4 address. Only one IPv4 address can be
        /// designated as primary.
        ///
        /// A change replaces the resource.
        pub primary: Option<Value<bool>>,
        /// The private IPv4 address.
        ///
        /// Required. A change replaces the resource.
        pub private_ip_address: Option<Value<String>>,
    }

    impl Lower for PrivateIpAddressSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Primary", self.primary);
            to.set("PrivateIpAddress", self.private_ip_address);
        }
    }

    /// Describes Spot Instance placement.
    #[derive(Clone, Debug, Default)]
    pub struct SpotPlacement {
        /// The Availability Zone.
        ///
        /// A change replaces the resource.
        pub availability_zone: Option<Value<String>>,
        /// The ID of the Availability Zone. For example, `use2-az1`.
        pub availability_zone_id: Option<Value<String>>,
        /// The name of the placement group.
        ///
        /// A change replaces the resource.
        pub group_name: Option<Value<String>>,
        /// The tenancy of the instance (if the instance is running in a VPC). An instance with a tenancy of `dedicated`
        /// runs on single-tenant hardware.
        ///
        /// One of `dedicated`, `default`, `host`. A change replaces the resource.
        pub tenancy: Option<Value<String>>,
    }

    impl Lower for SpotPlacement {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZone", self.availability_zone);
            to.set("AvailabilityZoneId", self.availability_zone_id);
            to.set("GroupName", self.group_name);
            to.set("Tenancy", self.tenancy);
        }
    }

    /// Describes a security group.
    #[derive(Clone, Debug, Default)]
    pub struct GroupIdentifier {
        /// The ID of the security group.
        ///
        /// Required. A change replaces the resource.
        pub group_id: Option<Value<String>>,
    }

    impl Lower for GroupIdentifier {
        fn fields(self, to: &mut Fields) {
            to.set("GroupId", self.group_id);
        }
    }

    /// The tags for a Spot Fleet resource.
    #[derive(Clone, Debug, Default)]
    pub struct SpotFleetTagSpecification {
        /// The type of resource. Currently, the only resource type that is supported is `instance`. To tag the Spot Fleet
        /// request on creation, use the `TagSpecifications` parameter in `SpotFleetRequestConfigData`.
        ///
        /// A change replaces the resource.
        pub resource_type: Option<Value<String>>,
        /// The tags.
        ///
        /// A change replaces the resource.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for SpotFleetTagSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceType", self.resource_type);
            to.set("Tags", self.tags);
        }
    }

    /// `Tag` of `AWS::EC2::SpotFleet`.
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

    /// Specifies a launch template and overrides.
    #[derive(Clone, Debug, Default)]
    pub struct LaunchTemplateConfig {
        /// The launch template to use. Make sure that the launch template does not contain the `NetworkInterfaceId`
        /// parameter because you can't specify a network interface ID in a Spot Fleet.
        ///
        /// A change replaces the resource.
        pub launch_template_specification: Option<Value<FleetLaunchTemplateSpecification>>,
        /// Any parameters that you specify override the same parameters in the launch template.
        ///
        /// A change replaces the resource.
        pub overrides: Option<Value<Vec<LaunchTemplateOverrides>>>,
    }

    impl Lower for LaunchTemplateConfig {
        fn fields(self, to: &mut Fields) {
            to.set("LaunchTemplateSpecification", self.launch_template_specification);
            to.set("Overrides", self.overrides);
        }
    }

    /// Specifies the launch template to be used by the Spot Fleet request for configuring Amazon EC2 instances.
    #[derive(Clone, Debug, Default)]
    pub struct FleetLaunchTemplateSpecification {
        /// The ID of the launch template.
        ///
        /// A change replaces the resource.
        pub launch_template_id: Option<Value<String>>,
        /// The name of the launch template.
        ///
        /// 3 to 128 characters. A change replaces the resource.
        pub launch_template_name: Option<Value<String>>,
        /// The version number of the launch template.
        ///
        /// Required. A change replaces the resource.
        pub version: Option<Value<String>>,
    }

    impl Lower for FleetLaunchTemplateSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("LaunchTemplateId", self.launch_template_id);
            to.set("LaunchTemplateName", self.launch_template_name);
            to.set("Version", self.version);
        }
    }

    /// Specifies overrides for a launch template.
    #[derive(Clone, Debug, Default)]
    pub struct LaunchTemplateOverrides {
        /// The Availability Zone in which to launch the instances. For example, `us-east-2a`.
        ///
        /// A change replaces the resource.
        pub availability_zone: Option<Value<String>>,
        /// The ID of the Availability Zone in which to launch the instances. For example, `use2-az1`.
        pub availability_zone_id: Option<Value<String>>,
        /// The instance requirements.
        ///
        /// A change replaces the resource.
        pub instance_requirements: Option<Value<InstanceRequirementsRequest>>,
        /// The instance type.
        ///
        /// A change replaces the resource.
        pub instance_type: Option<Value<String>>,
        /// The priority for the launch template override. The highest priority is launched first.
        ///
        /// A change replaces the resource.
        pub priority: Option<Value<f64>>,
        /// The maximum price per unit hour that you are willing to pay for a Spot Instance. We do not recommend using this
        /// parameter because it can lead to increased interruptions.
        ///
        /// A change replaces the resource.
        pub spot_price: Option<Value<String>>,
        /// The ID of the subnet in which to launch the instances.
        ///
        /// A change replaces the resource.
        pub subnet_id: Option<Value<String>>,
        /// The number of units provided by the specified instance type. These are the same units that you chose to set the
        /// target capacity in terms of instances, or a performance characteristic such as vCPUs, memory, or I/O.
        ///
        /// A change replaces the resource.
        pub weighted_capacity: Option<Value<f64>>,
    }

    impl Lower for LaunchTemplateOverrides {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZone", self.availability_zone);
            to.set("AvailabilityZoneId", self.availability_zone_id);
            to.set("InstanceRequirements", self.instance_requirements);
            to.set("InstanceType", self.instance_type);
            to.set("Priority", self.priority);
            to.set("SpotPrice", self.spot_price);
            to.set("SubnetId", self.subnet_id);
            to.set("WeightedCapacity", self.weighted_capacity);
        }
    }

    /// Specifies the Classic Load Balancers and target groups to attach to a Spot Fleet request.
    #[derive(Clone, Debug, Default)]
    pub struct LoadBalancersConfig {
        /// The Classic Load Balancers.
        ///
        /// A change replaces the resource.
        pub classic_load_balancers_config: Option<Value<ClassicLoadBalancersConfig>>,
        /// The target groups.
        ///
        /// A change replaces the resource.
        pub target_groups_config: Option<Value<TargetGroupsConfig>>,
    }

    impl Lower for LoadBalancersConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ClassicLoadBalancersConfig", self.classic_load_balancers_config);
            to.set("TargetGroupsConfig", self.target_groups_config);
        }
    }

    /// Specifies the Classic Load Balancers to attach to a Spot Fleet. Spot Fleet registers the running Spot Instances
    /// with these Classic Load Balancers.
    #[derive(Clone, Debug, Default)]
    pub struct ClassicLoadBalancersConfig {
        /// One or more Classic Load Balancers.
        ///
        /// Required. A change replaces the resource.
        pub classic_load_balancers: Option<Value<Vec<ClassicLoadBalancer>>>,
    }

    impl Lower for ClassicLoadBalancersConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ClassicLoadBalancers", self.classic_load_balancers);
        }
    }

    /// Specifies a Classic Load Balancer.
    #[derive(Clone, Debug, Default)]
    pub struct ClassicLoadBalancer {
        /// The name of the load balancer.
        ///
        /// Required. A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for ClassicLoadBalancer {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// Describes the target groups to attach to a Spot Fleet. Spot Fleet registers the running Spot Instances with
    /// these target groups.
    #[derive(Clone, Debug, Default)]
    pub struct TargetGroupsConfig {
        /// One or more target groups.
        ///
        /// Required. A change replaces the resource.
        pub target_groups: Option<Value<Vec<TargetGroup>>>,
    }

    impl Lower for TargetGroupsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TargetGroups", self.target_groups);
        }
    }

    /// Describes a load balancer target group.
    #[derive(Clone, Debug, Default)]
    pub struct TargetGroup {
        /// The Amazon Resource Name (ARN) of the target group.
        ///
        /// Required. A change replaces the resource.
        pub arn: Option<Value<String>>,
    }

    impl Lower for TargetGroup {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }

    /// The strategies for managing your Spot Instances that are at an elevated risk of being interrupted.
    #[derive(Clone, Debug, Default)]
    pub struct SpotMaintenanceStrategies {
        /// The Spot Instance replacement strategy to use when Amazon EC2 emits a signal that your Spot Instance is at an
        /// elevated risk of being interrupted.
        ///
        /// A change replaces the resource.
        pub capacity_rebalance: Option<Value<SpotCapacityRebalance>>,
    }

    impl Lower for SpotMaintenanceStrategies {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityRebalance", self.capacity_rebalance);
        }
    }

    /// The Spot Instance replacement strategy to use when Amazon EC2 emits a signal that your Spot Instance is at an
    /// elevated risk of being interrupted.
    #[derive(Clone, Debug, Default)]
    pub struct SpotCapacityRebalance {
        /// The replacement strategy to use. Only available for fleets of type `maintain`.
        ///
        /// One of `launch`, `launch-before-terminate`. A change replaces the resource.
        pub replacement_strategy: Option<Value<String>>,
        /// The amount of time (in seconds) that Amazon EC2 waits before terminating the old Spot Instance after launching a
        /// new replacement Spot Instance.
        ///
        /// A change replaces the resource.
        pub termination_delay: Option<Value<i64>>,
    }

    impl Lower for SpotCapacityRebalance {
        fn fields(self, to: &mut Fields) {
            to.set("ReplacementStrategy", self.replacement_strategy);
            to.set("TerminationDelay", self.termination_delay);
        }
    }
}

/// `AWS::EC2::SqlHaStandbyDetectedInstance`.
///
/// Resource Type definition for AWS::EC2::SqlHaStandbyDetectedInstance.
#[derive(Clone, Debug, Default)]
pub struct SqlHaStandbyDetectedInstance {
    /// The ID of the EC2 instance to enable for SQL Server high availability standby detection.
    ///
    /// Required. A change replaces the resource.
    pub instance_id: Option<Value<String>>,
    /// The ARN of the AWS Secrets Manager secret containing SQL Server access credentials to the EC2 instance.
    pub sql_server_credentials: Option<Value<String>>,
}

impl Lower for SqlHaStandbyDetectedInstance {
    fn fields(self, to: &mut Fields) {
        to.set("InstanceId", self.instance_id);
        to.set("SqlServerCredentials", self.sql_server_credentials);
    }
}

impl Level1 for SqlHaStandbyDetectedInstance {
    const TYPE: &'static str = "AWS::EC2::SqlHaStandbyDetectedInstance";
}

impl Handle<SqlHaStandbyDetectedInstance> {
    /// `Ref`: its `InstanceId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The SQL Server high availability status of the EC2 instance.
    pub fn ha_status(self) -> Value<String> {
        self.attribute("HaStatus")
    }

    /// The timestamp when the EC2 instance's SQL Server high availability status was last updated.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// The SQL Server license type of the EC2 instance.
    pub fn sql_server_license_usage(self) -> Value<String> {
        self.attribute("SqlServerLicenseUsage")
    }
}

/// `AWS::EC2::Subnet`.
///
/// Specifies a subnet for the specified VPC.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:subnet/${SubnetId}`.
#[derive(Clone, Debug, Default)]
pub struct Subnet {
    /// Indicates whether a network interface created in this subnet receives an IPv6 address. The default value is
    /// `false`.
    pub assign_ipv6_address_on_creation: Option<Value<bool>>,
    /// The Availability Zone of the subnet.
    ///
    /// A change replaces the resource.
    pub availability_zone: Option<Value<String>>,
    /// The AZ ID of the subnet.
    ///
    /// A change replaces the resource.
    pub availability_zone_id: Option<Value<String>>,
    /// The IPv4 CIDR block assigned to the subnet.
    ///
    /// A change replaces the resource.
    pub cidr_block: Option<Value<String>>,
    /// Indicates whether DNS queries made to the Amazon-provided DNS Resolver in this subnet should return synthetic
    /// IPv6 addresses for IPv4-only destinations.
    pub enable_dns64: Option<Value<bool>>,
    /// Indicates the device position for local network interfaces in this subnet. For example, `1` indicates local
    /// network interfaces in this subnet are the secondary network interface (eth1).
    pub enable_lni_at_device_index: Option<Value<i64>>,
    /// An IPv4 IPAM pool ID for the subnet.
    ///
    /// A change replaces the resource.
    pub ipv4_ipam_pool_id: Option<Value<String>>,
    /// An IPv4 netmask length for the subnet.
    ///
    /// A change replaces the resource.
    pub ipv4_netmask_length: Option<Value<i64>>,
    /// The IPv6 CIDR block.
    ///
    /// Some changes replace the resource.
    pub ipv6_cidr_block: Option<Value<String>>,
    /// An IPv6 IPAM pool ID for the subnet.
    ///
    /// A change replaces the resource.
    pub ipv6_ipam_pool_id: Option<Value<String>>,
    /// Indicates whether this is an IPv6 only subnet. For more information, see Subnet basics in the \*Amazon Virtual
    /// Private Cloud User Guide\*.
    ///
    /// A change replaces the resource.
    pub ipv6_native: Option<Value<bool>>,
    /// An IPv6 netmask length for the subnet.
    ///
    /// A change replaces the resource.
    pub ipv6_netmask_length: Option<Value<i64>>,
    /// Indicates whether instances launched in this subnet receive a public IPv4 address. The default value is `false`.
    pub map_public_ip_on_launch: Option<Value<bool>>,
    /// The Amazon Resource Name (ARN) of the Outpost.
    ///
    /// A change replaces the resource.
    pub outpost_arn: Option<Value<String>>,
    /// The hostname type for EC2 instances launched into this subnet and how DNS A and AAAA record queries to the
    /// instances should be handled.
    pub private_dns_name_options_on_launch: Option<Value<subnet::PrivateDnsNameOptionsOnLaunch>>,
    /// Any tags assigned to the subnet.
    pub tags: Option<Value<Vec<subnet::Tag>>>,
    /// The ID of the VPC the subnet is in.
    ///
    /// Required. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for Subnet {
    fn fields(self, to: &mut Fields) {
        to.set("AssignIpv6AddressOnCreation", self.assign_ipv6_address_on_creation);
        to.set("AvailabilityZone", self.availability_zone);
        to.set("AvailabilityZoneId", self.availability_zone_id);
        to.set("CidrBlock", self.cidr_block);
        to.set("EnableDns64", self.enable_dns64);
        to.set("EnableLniAtDeviceIndex", self.enable_lni_at_device_index);
        to.set("Ipv4IpamPoolId", self.ipv4_ipam_pool_id);
        to.set("Ipv4NetmaskLength", self.ipv4_netmask_length);
        to.set("Ipv6CidrBlock", self.ipv6_cidr_block);
        to.set("Ipv6IpamPoolId", self.ipv6_ipam_pool_id);
        to.set("Ipv6Native", self.ipv6_native);
        to.set("Ipv6NetmaskLength", self.ipv6_netmask_length);
        to.set("MapPublicIpOnLaunch", self.map_public_ip_on_launch);
        to.set("OutpostArn", self.outpost_arn);
        to.set("PrivateDnsNameOptionsOnLaunch", self.private_dns_name_options_on_launch);
        to.set("Tags", self.tags);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for Subnet {
    const TYPE: &'static str = "AWS::EC2::Subnet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Subnet> {
    /// `Ref`: its `SubnetId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Availability Zone of this subnet. For example, `us-east-1a`.
    pub fn availability_zone(self) -> Value<String> {
        self.attribute("AvailabilityZone")
    }

    /// The Availability Zone ID of this subnet. For example, `use1-az1`.
    pub fn availability_zone_id(self) -> Value<String> {
        self.attribute("AvailabilityZoneId")
    }

    /// The attribute `BlockPublicAccessStates`.
    pub fn block_public_access_states(self) -> Value<Json> {
        self.attribute("BlockPublicAccessStates")
    }

    /// The IPv4 CIDR blocks that are associated with the subnet.
    pub fn cidr_block(self) -> Value<String> {
        self.attribute("CidrBlock")
    }

    /// The IPv6 CIDR blocks that are associated with the subnet.
    pub fn ipv6_cidr_blocks(self) -> Value<Vec<String>> {
        self.attribute("Ipv6CidrBlocks")
    }

    /// The ID of the network ACL that is associated with the subnet's VPC, such as `acl-5fb85d36`.
    pub fn network_acl_association_id(self) -> Value<String> {
        self.attribute("NetworkAclAssociationId")
    }

    /// The Amazon Resource Name (ARN) of the Outpost.
    pub fn outpost_arn(self) -> Value<Arn> {
        self.attribute("OutpostArn")
    }

    /// The ID of the subnet.
    pub fn subnet_id(self) -> Value<String> {
        self.attribute("SubnetId")
    }

    /// The ID of the subnet's VPC, such as `vpc-11ad4878`.
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// What [`Subnet`] is made of.
pub mod subnet {
    use super::*;

    /// Specifies the options for instance hostnames.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateDnsNameOptionsOnLaunch {
        /// Indicates whether to respond to DNS queries for instance hostname with DNS AAAA records.
        pub enable_resource_name_dns_aaaa_record: Option<Value<bool>>,
        /// Indicates whether to respond to DNS queries for instance hostnames with DNS A records.
        pub enable_resource_name_dns_a_record: Option<Value<bool>>,
        /// The type of hostname for EC2 instances. For IPv4 only subnets, an instance DNS name must be based on the
        /// instance IPv4 address.
        pub hostname_type: Option<Value<String>>,
    }

    impl Lower for PrivateDnsNameOptionsOnLaunch {
        fn fields(self, to: &mut Fields) {
            to.set("EnableResourceNameDnsAAAARecord", self.enable_resource_name_dns_aaaa_record);
            to.set("EnableResourceNameDnsARecord", self.enable_resource_name_dns_a_record);
            to.set("HostnameType", self.hostname_type);
        }
    }

    /// Specifies a tag. For more information, see Resource tags.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::EC2::SubnetCidrBlock`.
///
/// Associates a CIDR block with your subnet. You can associate a single IPv6 CIDR block with your subnet.
#[derive(Clone, Debug, Default)]
pub struct SubnetCidrBlock {
    /// The IPv6 network range for the subnet, in CIDR notation.
    ///
    /// At most 42 characters. A change replaces the resource.
    pub ipv6_cidr_block: Option<Value<String>>,
    /// An IPv6 IPAM pool ID for the subnet.
    ///
    /// A change replaces the resource.
    pub ipv6_ipam_pool_id: Option<Value<String>>,
    /// An IPv6 netmask length for the subnet.
    ///
    /// 0 to 128. A change replaces the resource.
    pub ipv6_netmask_length: Option<Value<i64>>,
    /// The ID of the subnet.
    ///
    /// Required. A change replaces the resource.
    pub subnet_id: Option<Value<String>>,
}

impl Lower for SubnetCidrBlock {
    fn fields(self, to: &mut Fields) {
        to.set("Ipv6CidrBlock", self.ipv6_cidr_block);
        to.set("Ipv6IpamPoolId", self.ipv6_ipam_pool_id);
        to.set("Ipv6NetmaskLength", self.ipv6_netmask_length);
        to.set("SubnetId", self.subnet_id);
    }
}

impl Level1 for SubnetCidrBlock {
    const TYPE: &'static str = "AWS::EC2::SubnetCidrBlock";
}

impl Handle<SubnetCidrBlock> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the association.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The source that allocated the IP address space. `byoip` or `amazon` indicates public IP address space allocated
    /// by Amazon or space that you have allocated with Bring your own IP (BYOIP).
    pub fn ip_source(self) -> Value<String> {
        self.attribute("IpSource")
    }

    /// Public IPv6 addresses are those advertised on the internet from AWS. Private IP addresses are not and cannot be
    /// advertised on the internet from AWS.
    pub fn ipv6_address_attribute(self) -> Value<String> {
        self.attribute("Ipv6AddressAttribute")
    }
}

/// `AWS::EC2::SubnetCidrReservation`.
///
/// Resource Type definition for a CIDR range reserved inside an Amazon EC2 subnet.
#[derive(Clone, Debug, Default)]
pub struct SubnetCidrReservation {
    /// The IPv4 or IPv6 CIDR range to reserve. Must lie inside the subnet's CIDR block and must not overlap an existing
    /// reservation.
    ///
    /// Required. A change replaces the resource.
    pub cidr: Option<Value<String>>,
    /// The description of the subnet CIDR reservation.
    ///
    /// A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The type of reservation. A prefix reservation is used for an IPv6 prefix delegated to a network interface; an
    /// explicit reservation is used for a range that Amazon EC2 must not assign automatically.
    ///
    /// Required. One of `prefix`, `explicit`. A change replaces the resource.
    pub reservation_type: Option<Value<String>>,
    /// The identifier of the subnet the CIDR range is reserved in.
    ///
    /// Required. A change replaces the resource.
    pub subnet_id: Option<Value<String>>,
    /// The tags assigned to the subnet CIDR reservation.
    pub tags: Option<Value<Vec<subnet_cidr_reservation::Tag>>>,
}

impl Lower for SubnetCidrReservation {
    fn fields(self, to: &mut Fields) {
        to.set("Cidr", self.cidr);
        to.set("Description", self.description);
        to.set("ReservationType", self.reservation_type);
        to.set("SubnetId", self.subnet_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SubnetCidrReservation {
    const TYPE: &'static str = "AWS::EC2::SubnetCidrReservation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SubnetCidrReservation> {
    /// `Ref`: `SubnetId`, `SubnetCidrReservationId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the subnet CIDR reservation.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The identifier of the AWS account that owns the subnet CIDR reservation.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The identifier of the subnet CIDR reservation.
    pub fn subnet_cidr_reservation_id(self) -> Value<String> {
        self.attribute("SubnetCidrReservationId")
    }
}

/// What [`SubnetCidrReservation`] is made of.
pub mod subnet_cidr_reservation {
    use super::*;

    /// `Tag` of `AWS::EC2::SubnetCidrReservation`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag. Amazon EC2 reserves keys beginning with 'aws:' for internal use and rejects them for this
        /// resource.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag. Amazon EC2 accepts a maximum of 256 Unicode characters.
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

/// `AWS::EC2::SubnetNetworkAclAssociation`.
///
/// Associates a subnet with a network ACL. For more information, see ReplaceNetworkAclAssociation in the \*Amazon
/// EC2 API Reference\*.
#[derive(Clone, Debug, Default)]
pub struct SubnetNetworkAclAssociation {
    /// The ID of the network ACL.
    ///
    /// Required. A change replaces the resource.
    pub network_acl_id: Option<Value<String>>,
    /// The ID of the subnet.
    ///
    /// Required. A change replaces the resource.
    pub subnet_id: Option<Value<String>>,
}

impl Lower for SubnetNetworkAclAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("NetworkAclId", self.network_acl_id);
        to.set("SubnetId", self.subnet_id);
    }
}

impl Level1 for SubnetNetworkAclAssociation {
    const TYPE: &'static str = "AWS::EC2::SubnetNetworkAclAssociation";
}

impl Handle<SubnetNetworkAclAssociation> {
    /// `Ref`: its `AssociationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the value of this object's AssociationId property.
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }
}

/// `AWS::EC2::SubnetRouteTableAssociation`.
///
/// Associates a subnet with a route table. The subnet and route table must be in the same VPC. This association
/// causes traffic originating from the subnet to be routed according to the routes in the route table.
#[derive(Clone, Debug, Default)]
pub struct SubnetRouteTableAssociation {
    /// The ID of the route table.
    ///
    /// Required. A change replaces the resource.
    pub route_table_id: Option<Value<String>>,
    /// The ID of the subnet.
    ///
    /// Required. A change replaces the resource.
    pub subnet_id: Option<Value<String>>,
}

impl Lower for SubnetRouteTableAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("RouteTableId", self.route_table_id);
        to.set("SubnetId", self.subnet_id);
    }
}

impl Level1 for SubnetRouteTableAssociation {
    const TYPE: &'static str = "AWS::EC2::SubnetRouteTableAssociation";
}

impl Handle<SubnetRouteTableAssociation> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the subnet route table association.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::EC2::TrafficMirrorFilter`.
///
/// Specifies a Traffic Mirror filter.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-filter/${TrafficMirrorFilterId}`.
#[derive(Clone, Debug, Default)]
pub struct TrafficMirrorFilter {
    /// The description of the Traffic Mirror filter.
    ///
    /// A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The network service traffic that is associated with the Traffic Mirror filter.
    pub network_services: Option<Value<Vec<String>>>,
    /// The tags to assign to a Traffic Mirror filter.
    pub tags: Option<Value<Vec<traffic_mirror_filter::Tag>>>,
}

impl Lower for TrafficMirrorFilter {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("NetworkServices", self.network_services);
        to.set("Tags", self.tags);
    }
}

impl Level1 for TrafficMirrorFilter {
    const TYPE: &'static str = "AWS::EC2::TrafficMirrorFilter";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TrafficMirrorFilter> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of a traffic mirror filter.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`TrafficMirrorFilter`] is made of.
pub mod traffic_mirror_filter {
    use super::*;

    /// `Tag` of `AWS::EC2::TrafficMirrorFilter`.
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

/// `AWS::EC2::TrafficMirrorFilterRule`.
///
/// Creates a Traffic Mirror filter rule.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-filter-rule/${TrafficMirrorFilterRuleId}`.
#[derive(Clone, Debug, Default)]
pub struct TrafficMirrorFilterRule {
    /// The description of the Traffic Mirror rule.
    pub description: Option<Value<String>>,
    /// The destination CIDR block to assign to the Traffic Mirror rule.
    ///
    /// Required.
    pub destination_cidr_block: Option<Value<String>>,
    /// The destination port range.
    pub destination_port_range: Option<Value<traffic_mirror_filter_rule::TrafficMirrorPortRange>>,
    /// The protocol, for example UDP, to assign to the Traffic Mirror rule.
    pub protocol: Option<Value<i64>>,
    /// The action to take on the filtered traffic.
    ///
    /// Required.
    pub rule_action: Option<Value<String>>,
    /// The number of the Traffic Mirror rule. This number must be unique for each Traffic Mirror rule in a given
    /// direction.
    ///
    /// Required.
    pub rule_number: Option<Value<i64>>,
    /// The source CIDR block to assign to the Traffic Mirror rule.
    ///
    /// Required.
    pub source_cidr_block: Option<Value<String>>,
    /// The source port range.
    pub source_port_range: Option<Value<traffic_mirror_filter_rule::TrafficMirrorPortRange>>,
    /// Tags on Traffic Mirroring filter rules.
    pub tags: Option<Value<Vec<traffic_mirror_filter_rule::Tag>>>,
    /// The type of traffic.
    ///
    /// Required.
    pub traffic_direction: Option<Value<String>>,
    /// The ID of the filter that this rule is associated with.
    ///
    /// Required. A change replaces the resource.
    pub traffic_mirror_filter_id: Option<Value<String>>,
}

impl Lower for TrafficMirrorFilterRule {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DestinationCidrBlock", self.destination_cidr_block);
        to.set("DestinationPortRange", self.destination_port_range);
        to.set("Protocol", self.protocol);
        to.set("RuleAction", self.rule_action);
        to.set("RuleNumber", self.rule_number);
        to.set("SourceCidrBlock", self.source_cidr_block);
        to.set("SourcePortRange", self.source_port_range);
        to.set("Tags", self.tags);
        to.set("TrafficDirection", self.traffic_direction);
        to.set("TrafficMirrorFilterId", self.traffic_mirror_filter_id);
    }
}

impl Level1 for TrafficMirrorFilterRule {
    const TYPE: &'static str = "AWS::EC2::TrafficMirrorFilterRule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TrafficMirrorFilterRule> {
    /// `Ref`: its `TrafficMirrorFilterRuleId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the Traffic Mirror rule.
    pub fn traffic_mirror_filter_rule_id(self) -> Value<String> {
        self.attribute("TrafficMirrorFilterRuleId")
    }
}

/// What [`TrafficMirrorFilterRule`] is made of.
pub mod traffic_mirror_filter_rule {
    use super::*;

    /// Describes the Traffic Mirror port range.
    #[derive(Clone, Debug, Default)]
    pub struct TrafficMirrorPortRange {
        /// The start of the Traffic Mirror port range. This applies to the TCP and UDP protocols.
        ///
        /// Required.
        pub from_port: Option<Value<i64>>,
        /// The end of the Traffic Mirror port range. This applies to the TCP and UDP protocols.
        ///
        /// Required.
        pub to_port: Option<Value<i64>>,
    }

    impl Lower for TrafficMirrorPortRange {
        fn fields(self, to: &mut Fields) {
            to.set("FromPort", self.from_port);
            to.set("ToPort", self.to_port);
        }
    }

    /// `Tag` of `AWS::EC2::TrafficMirrorFilterRule`.
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

/// `AWS::EC2::TrafficMirrorSession`.
///
/// Creates a Traffic Mirror session.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-session/${TrafficMirrorSessionId}`.
#[derive(Clone, Debug, Default)]
pub struct TrafficMirrorSession {
    /// The description of the Traffic Mirror session.
    pub description: Option<Value<String>>,
    /// The ID of the source network interface.
    ///
    /// Required. A change replaces the resource.
    pub network_interface_id: Option<Value<String>>,
    /// The ID of the account that owns the Traffic Mirror session.
    pub owner_id: Option<Value<String>>,
    /// The number of bytes in each packet to mirror. These are bytes after the VXLAN header. Do not specify this
    /// parameter when you want to mirror the entire packet.
    pub packet_length: Option<Value<i64>>,
    /// The session number determines the order in which sessions are evaluated when an interface is used by multiple
    /// sessions.
    ///
    /// Required.
    pub session_number: Option<Value<i64>>,
    /// The tags to assign to a Traffic Mirror session.
    pub tags: Option<Value<Vec<traffic_mirror_session::Tag>>>,
    /// The ID of the Traffic Mirror filter.
    ///
    /// Required.
    pub traffic_mirror_filter_id: Option<Value<String>>,
    /// The ID of the Traffic Mirror target.
    ///
    /// Required.
    pub traffic_mirror_target_id: Option<Value<String>>,
    /// The VXLAN ID for the Traffic Mirror session. For more information about the VXLAN protocol, see RFC 7348.
    pub virtual_network_id: Option<Value<i64>>,
}

impl Lower for TrafficMirrorSession {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("NetworkInterfaceId", self.network_interface_id);
        to.set("OwnerId", self.owner_id);
        to.set("PacketLength", self.packet_length);
        to.set("SessionNumber", self.session_number);
        to.set("Tags", self.tags);
        to.set("TrafficMirrorFilterId", self.traffic_mirror_filter_id);
        to.set("TrafficMirrorTargetId", self.traffic_mirror_target_id);
        to.set("VirtualNetworkId", self.virtual_network_id);
    }
}

impl Level1 for TrafficMirrorSession {
    const TYPE: &'static str = "AWS::EC2::TrafficMirrorSession";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TrafficMirrorSession> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of a Traffic Mirror session.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`TrafficMirrorSession`] is made of.
pub mod traffic_mirror_session {
    use super::*;

    /// A key-value pair to associate with a traffic mirror session resource.
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

/// `AWS::EC2::TrafficMirrorTarget`.
///
/// Specifies a target for your Traffic Mirror session.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-target/${TrafficMirrorTargetId}`.
#[derive(Clone, Debug, Default)]
pub struct TrafficMirrorTarget {
    /// The description of the Traffic Mirror target.
    ///
    /// A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The ID of the Gateway Load Balancer endpoint.
    ///
    /// A change replaces the resource.
    pub gateway_load_balancer_endpoint_id: Option<Value<String>>,
    /// The network interface ID that is associated with the target.
    ///
    /// A change replaces the resource.
    pub network_interface_id: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the Network Load Balancer that is associated with the target.
    ///
    /// A change replaces the resource.
    pub network_load_balancer_arn: Option<Value<String>>,
    /// The tags to assign to the Traffic Mirror target.
    pub tags: Option<Value<Vec<traffic_mirror_target::Tag>>>,
}

impl Lower for TrafficMirrorTarget {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("GatewayLoadBalancerEndpointId", self.gateway_load_balancer_endpoint_id);
        to.set("NetworkInterfaceId", self.network_interface_id);
        to.set("NetworkLoadBalancerArn", self.network_load_balancer_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for TrafficMirrorTarget {
    const TYPE: &'static str = "AWS::EC2::TrafficMirrorTarget";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TrafficMirrorTarget> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`TrafficMirrorTarget`] is made of.
pub mod traffic_mirror_target {
    use super::*;

    /// `Tag` of `AWS::EC2::TrafficMirrorTarget`.
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

/// `AWS::EC2::TransitGateway`.
///
/// Specifies a transit gateway.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway/${TransitGatewayId}`.
#[derive(Clone, Debug, Default)]
pub struct TransitGateway {
    /// A private Autonomous System Number (ASN) for the Amazon side of a BGP session. The range is 64512 to 65534 for
    /// 16-bit ASNs.
    ///
    /// A change replaces the resource.
    pub amazon_side_asn: Option<Value<i64>>,
    /// The ID of the default association route table.
    pub association_default_route_table_id: Option<Value<String>>,
    /// Enable or disable automatic acceptance of attachment requests. Disabled by default.
    pub auto_accept_shared_attachments: Option<Value<String>>,
    /// Enable or disable automatic association with the default association route table. Enabled by default.
    pub default_route_table_association: Option<Value<String>>,
    /// Enable or disable automatic propagation of routes to the default propagation route table. Enabled by default.
    pub default_route_table_propagation: Option<Value<String>>,
    /// The description of the transit gateway.
    pub description: Option<Value<String>>,
    /// Enable or disable DNS support. Enabled by default.
    pub dns_support: Option<Value<String>>,
    /// Enable or disable encryption support. Disabled by default.
    ///
    /// One of `disable`, `enable`.
    pub encryption_support: Option<Value<String>>,
    /// Indicates whether multicast is enabled on the transit gateway.
    ///
    /// A change replaces the resource.
    pub multicast_support: Option<Value<String>>,
    /// The ID of the default propagation route table.
    pub propagation_default_route_table_id: Option<Value<String>>,
    /// Enables you to reference a security group across VPCs attached to a transit gateway (TGW). Use this option to
    /// simplify security group management and control of instance-to-instance traffic across VPCs that are connected by
    /// transit gateway.
    pub security_group_referencing_support: Option<Value<String>>,
    /// The tags for the transit gateway.
    pub tags: Option<Value<Vec<transit_gateway::Tag>>>,
    /// The transit gateway CIDR blocks.
    pub transit_gateway_cidr_blocks: Option<Value<Vec<String>>>,
    /// Enable or disable Equal Cost Multipath Protocol support. Enabled by default.
    pub vpn_ecmp_support: Option<Value<String>>,
}

impl Lower for TransitGateway {
    fn fields(self, to: &mut Fields) {
        to.set("AmazonSideAsn", self.amazon_side_asn);
        to.set("AssociationDefaultRouteTableId", self.association_default_route_table_id);
        to.set("AutoAcceptSharedAttachments", self.auto_accept_shared_attachments);
        to.set("DefaultRouteTableAssociation", self.default_route_table_association);
        to.set("DefaultRouteTablePropagation", self.default_route_table_propagation);
        to.set("Description", self.description);
        to.set("DnsSupport", self.dns_support);
        to.set("EncryptionSupport", self.encryption_support);
        to.set("MulticastSupport", self.multicast_support);
        to.set("PropagationDefaultRouteTableId", self.propagation_default_route_table_id);
        to.set("SecurityGroupReferencingSupport", self.security_group_referencing_support);
        to.set("Tags", self.tags);
        to.set("TransitGatewayCidrBlocks", self.transit_gateway_cidr_blocks);
        to.set("VpnEcmpSupport", self.vpn_ecmp_support);
    }
}

impl Level1 for TransitGateway {
    const TYPE: &'static str = "AWS::EC2::TransitGateway";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TransitGateway> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The encryption support state of the transit gateway.
    pub fn encryption_support_state(self) -> Value<String> {
        self.attribute("EncryptionSupportState")
    }

    /// The ID of the transit gateway.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `TransitGatewayArn`.
    pub fn transit_gateway_arn(self) -> Value<Arn> {
        self.attribute("TransitGatewayArn")
    }
}

/// What [`TransitGateway`] is made of.
pub mod transit_gateway {
    use super::*;

    /// `Tag` of `AWS::EC2::TransitGateway`.
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

/// `AWS::EC2::TransitGatewayAttachment`.
///
/// Attaches a VPC to a transit gateway.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-attachment/${TransitGatewayAttachmentId}`.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayAttachment {
    /// The VPC attachment options.
    pub options: Option<Value<transit_gateway_attachment::Options>>,
    /// The IDs of one or more subnets. You can specify only one subnet per Availability Zone. You must specify at least
    /// one subnet, but we recommend that you specify two subnets for better availability.
    ///
    /// Required.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// The tags for the attachment.
    pub tags: Option<Value<Vec<transit_gateway_attachment::Tag>>>,
    /// The ID of the transit gateway.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_id: Option<Value<String>>,
    /// The ID of the VPC.
    ///
    /// Required. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for TransitGatewayAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("Options", self.options);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
        to.set("TransitGatewayId", self.transit_gateway_id);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for TransitGatewayAttachment {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayAttachment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TransitGatewayAttachment> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the attachment.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`TransitGatewayAttachment`] is made of.
pub mod transit_gateway_attachment {
    use super::*;

    /// Describes the VPC attachment options.
    #[derive(Clone, Debug, Default)]
    pub struct Options {
        /// Enable or disable appliance mode support. The default is `disable`.
        ///
        /// One of `disable`, `enable`.
        pub appliance_mode_support: Option<Value<String>>,
        /// Enable or disable DNS support. The default is `disable`.
        ///
        /// One of `disable`, `enable`.
        pub dns_support: Option<Value<String>>,
        /// Enable or disable IPv6 support. The default is `disable`.
        ///
        /// One of `disable`, `enable`.
        pub ipv6_support: Option<Value<String>>,
        /// Enables you to reference a security group across VPCs attached to a transit gateway (TGW). Use this option to
        /// simplify security group management and control of instance-to-instance traffic across VPCs that are connected by
        /// transit gateway.
        ///
        /// One of `disable`, `enable`.
        pub security_group_referencing_support: Option<Value<String>>,
    }

    impl Lower for Options {
        fn fields(self, to: &mut Fields) {
            to.set("ApplianceModeSupport", self.appliance_mode_support);
            to.set("DnsSupport", self.dns_support);
            to.set("Ipv6Support", self.ipv6_support);
            to.set("SecurityGroupReferencingSupport", self.security_group_referencing_support);
        }
    }

    /// `Tag` of `AWS::EC2::TransitGatewayAttachment`.
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

/// `AWS::EC2::TransitGatewayConnect`.
///
/// Creates a Connect attachment from a specified transit gateway attachment. A Connect attachment is a GRE-based
/// tunnel attachment that you can use to establish a connection between a transit gateway and an appliance.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-attachment/${TransitGatewayAttachmentId}`.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayConnect {
    /// The Connect attachment options.
    ///
    /// Required. A change replaces the resource.
    pub options: Option<Value<transit_gateway_connect::TransitGatewayConnectOptions>>,
    /// The tags for the attachment.
    pub tags: Option<Value<Vec<transit_gateway_connect::Tag>>>,
    /// The ID of the attachment from which the Connect attachment was created.
    ///
    /// Required. A change replaces the resource.
    pub transport_transit_gateway_attachment_id: Option<Value<String>>,
}

impl Lower for TransitGatewayConnect {
    fn fields(self, to: &mut Fields) {
        to.set("Options", self.options);
        to.set("Tags", self.tags);
        to.set("TransportTransitGatewayAttachmentId", self.transport_transit_gateway_attachment_id);
    }
}

impl Level1 for TransitGatewayConnect {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayConnect";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TransitGatewayConnect> {
    /// `Ref`: its `TransitGatewayAttachmentId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The creation time.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The state of the attachment.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The ID of the transit gateway attachment.
    pub fn transit_gateway_attachment_id(self) -> Value<String> {
        self.attribute("TransitGatewayAttachmentId")
    }

    /// The ID of the transit gateway.
    pub fn transit_gateway_id(self) -> Value<String> {
        self.attribute("TransitGatewayId")
    }
}

/// What [`TransitGatewayConnect`] is made of.
pub mod transit_gateway_connect {
    use super::*;

    /// Describes the Connect attachment options.
    #[derive(Clone, Debug, Default)]
    pub struct TransitGatewayConnectOptions {
        /// The tunnel protocol.
        ///
        /// One of `gre`. A change replaces the resource.
        pub protocol: Option<Value<String>>,
    }

    impl Lower for TransitGatewayConnectOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Protocol", self.protocol);
        }
    }

    /// `Tag` of `AWS::EC2::TransitGatewayConnect`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag. Constraints: Tag keys are case-sensitive and accept a maximum of 127 Unicode characters.
        pub key: Option<Value<String>>,
        /// The value of the tag. Constraints: Tag values are case-sensitive and accept a maximum of 255 Unicode characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EC2::TransitGatewayConnectPeer`.
///
/// Describes a transit gateway Connect peer.
///
/// Its ARN:
/// `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-connect-peer/${TransitGatewayConnectPeerId}`.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayConnectPeer {
    /// The Connect peer details.
    ///
    /// Required. A change replaces the resource.
    pub connect_peer_configuration: Option<Value<transit_gateway_connect_peer::TransitGatewayConnectPeerConfiguration>>,
    /// The tags for the Connect peer.
    pub tags: Option<Value<Vec<transit_gateway_connect_peer::Tag>>>,
    /// The ID of the Connect attachment.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_attachment_id: Option<Value<String>>,
}

impl Lower for TransitGatewayConnectPeer {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectPeerConfiguration", self.connect_peer_configuration);
        to.set("Tags", self.tags);
        to.set("TransitGatewayAttachmentId", self.transit_gateway_attachment_id);
    }
}

impl Level1 for TransitGatewayConnectPeer {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayConnectPeer";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TransitGatewayConnectPeer> {
    /// `Ref`: its `TransitGatewayConnectPeerId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The BGP configuration details.
    pub fn connect_peer_configuration_bgp_configurations(self) -> Value<Json> {
        self.attribute("ConnectPeerConfiguration.BgpConfigurations")
    }

    /// The tunnel protocol.
    pub fn connect_peer_configuration_protocol(self) -> Value<String> {
        self.attribute("ConnectPeerConfiguration.Protocol")
    }

    /// The creation time.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The state of the Connect peer.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The ID of the Connect peer.
    pub fn transit_gateway_connect_peer_id(self) -> Value<String> {
        self.attribute("TransitGatewayConnectPeerId")
    }
}

/// What [`TransitGatewayConnectPeer`] is made of.
pub mod transit_gateway_connect_peer {
    use super::*;

    /// Describes the Connect peer details.
    #[derive(Clone, Debug, Default)]
    pub struct TransitGatewayConnectPeerConfiguration {
        /// The range of interior BGP peer IP addresses.
        ///
        /// Required. A change replaces the resource.
        pub inside_cidr_blocks: Option<Value<Vec<String>>>,
        /// The Connect peer IP address on the appliance side of the tunnel.
        ///
        /// Required. A change replaces the resource.
        pub peer_address: Option<Value<String>>,
        /// The Connect peer IP address on the transit gateway side of the tunnel.
        ///
        /// A change replaces the resource.
        pub transit_gateway_address: Option<Value<String>>,
    }

    impl Lower for TransitGatewayConnectPeerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InsideCidrBlocks", self.inside_cidr_blocks);
            to.set("PeerAddress", self.peer_address);
            to.set("TransitGatewayAddress", self.transit_gateway_address);
        }
    }

    /// `Tag` of `AWS::EC2::TransitGatewayConnectPeer`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag. Constraints: Tag keys are case-sensitive and accept a maximum of 127 Unicode characters.
        pub key: Option<Value<String>>,
        /// The value of the tag. Constraints: Tag values are case-sensitive and accept a maximum of 256 Unicode characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EC2::TransitGatewayMeteringPolicy`.
///
/// Describes a transit gateway metering policy.
///
/// Its ARN:
/// `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-metering-policy/${TransitGatewayMeteringPolicyId}`.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayMeteringPolicy {
    /// The IDs of the middlebox attachments associated with the metering policy.
    pub middlebox_attachment_ids: Option<Value<Vec<String>>>,
    /// The tags assigned to the transit gateway metering policy.
    pub tags: Option<Value<Vec<transit_gateway_metering_policy::Tag>>>,
    /// The ID of the transit gateway associated with the metering policy.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_id: Option<Value<String>>,
}

impl Lower for TransitGatewayMeteringPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("MiddleboxAttachmentIds", self.middlebox_attachment_ids);
        to.set("Tags", self.tags);
        to.set("TransitGatewayId", self.transit_gateway_id);
    }
}

impl Level1 for TransitGatewayMeteringPolicy {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayMeteringPolicy";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TransitGatewayMeteringPolicy> {
    /// `Ref`: its `TransitGatewayMeteringPolicyId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The state of the transit gateway metering policy.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The ID of the transit gateway metering policy.
    pub fn transit_gateway_metering_policy_id(self) -> Value<String> {
        self.attribute("TransitGatewayMeteringPolicyId")
    }

    /// The date and time when the metering policy update becomes effective.
    pub fn update_effective_at(self) -> Value<String> {
        self.attribute("UpdateEffectiveAt")
    }
}

/// What [`TransitGatewayMeteringPolicy`] is made of.
pub mod transit_gateway_metering_policy {
    use super::*;

    /// `Tag` of `AWS::EC2::TransitGatewayMeteringPolicy`.
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

/// `AWS::EC2::TransitGatewayMeteringPolicyEntry`.
///
/// Creates an entry in a transit gateway metering policy to define traffic measurement rules.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayMeteringPolicyEntry {
    /// Describes an IPv4 CIDR block.
    ///
    /// A change replaces the resource.
    pub destination_cidr_block: Option<Value<String>>,
    /// Describes a range of ports.
    ///
    /// A change replaces the resource.
    pub destination_port_range: Option<Value<String>>,
    /// The ID of the source attachment through which traffic leaves a transit gateway.
    ///
    /// A change replaces the resource.
    pub destination_transit_gateway_attachment_id: Option<Value<String>>,
    /// The type of the attachment through which traffic leaves a transit gateway.
    ///
    /// One of `vpc`, `vpn`, `direct-connect-gateway`, `peering`, `network-function`, `vpn-concentrator`, `client-vpn`.
    /// A change replaces the resource.
    pub destination_transit_gateway_attachment_type: Option<Value<String>>,
    /// The AWS account ID to which the metered traffic is attributed.
    ///
    /// Required. One of `source-attachment-owner`, `destination-attachment-owner`, `transit-gateway-owner`. A change
    /// replaces the resource.
    pub metered_account: Option<Value<String>>,
    /// The rule number of the metering policy entry.
    ///
    /// Required. A change replaces the resource.
    pub policy_rule_number: Option<Value<i64>>,
    /// The protocol of the traffic.
    ///
    /// A change replaces the resource.
    pub protocol: Option<Value<String>>,
    /// Describes an IPv4 CIDR block.
    ///
    /// A change replaces the resource.
    pub source_cidr_block: Option<Value<String>>,
    /// Describes a range of ports.
    ///
    /// A change replaces the resource.
    pub source_port_range: Option<Value<String>>,
    /// The ID of the source attachment through which traffic enters a transit gateway.
    ///
    /// A change replaces the resource.
    pub source_transit_gateway_attachment_id: Option<Value<String>>,
    /// The type of the attachment through which traffic enters a transit gateway.
    ///
    /// One of `vpc`, `vpn`, `direct-connect-gateway`, `peering`, `network-function`, `vpn-concentrator`, `client-vpn`.
    /// A change replaces the resource.
    pub source_transit_gateway_attachment_type: Option<Value<String>>,
    /// The ID of the transit gateway metering policy for which the entry is being created.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_metering_policy_id: Option<Value<String>>,
}

impl Lower for TransitGatewayMeteringPolicyEntry {
    fn fields(self, to: &mut Fields) {
        to.set("DestinationCidrBlock", self.destination_cidr_block);
        to.set("DestinationPortRange", self.destination_port_range);
        to.set("DestinationTransitGatewayAttachmentId", self.destination_transit_gateway_attachment_id);
        to.set("DestinationTransitGatewayAttachmentType", self.destination_transit_gateway_attachment_type);
        to.set("MeteredAccount", self.metered_account);
        to.set("PolicyRuleNumber", self.policy_rule_number);
        to.set("Protocol", self.protocol);
        to.set("SourceCidrBlock", self.source_cidr_block);
        to.set("SourcePortRange", self.source_port_range);
        to.set("SourceTransitGatewayAttachmentId", self.source_transit_gateway_attachment_id);
        to.set("SourceTransitGatewayAttachmentType", self.source_transit_gateway_attachment_type);
        to.set("TransitGatewayMeteringPolicyId", self.transit_gateway_metering_policy_id);
    }
}

impl Level1 for TransitGatewayMeteringPolicyEntry {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayMeteringPolicyEntry";
}

impl Handle<TransitGatewayMeteringPolicyEntry> {
    /// `Ref`: `TransitGatewayMeteringPolicyId`, `PolicyRuleNumber`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The state of the metering policy entry.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The date and time when the metering policy entry update becomes effective.
    pub fn update_effective_at(self) -> Value<String> {
        self.attribute("UpdateEffectiveAt")
    }
}

/// `AWS::EC2::TransitGatewayMulticastDomain`.
///
/// Creates a multicast domain using the specified transit gateway.
///
/// Its ARN:
/// `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-multicast-domain/${TransitGatewayMulticastDomainId}`.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayMulticastDomain {
    /// The options for the transit gateway multicast domain.
    pub options: Option<Value<transit_gateway_multicast_domain::Options>>,
    /// The tags for the transit gateway multicast domain.
    pub tags: Option<Value<Vec<transit_gateway_multicast_domain::Tag>>>,
    /// The ID of the transit gateway.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_id: Option<Value<String>>,
}

impl Lower for TransitGatewayMulticastDomain {
    fn fields(self, to: &mut Fields) {
        to.set("Options", self.options);
        to.set("Tags", self.tags);
        to.set("TransitGatewayId", self.transit_gateway_id);
    }
}

impl Level1 for TransitGatewayMulticastDomain {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayMulticastDomain";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TransitGatewayMulticastDomain> {
    /// `Ref`: its `TransitGatewayMulticastDomainId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time the multicast domain was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The state of the multicast domain.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The Amazon Resource Name (ARN) of the multicast domain.
    pub fn transit_gateway_multicast_domain_arn(self) -> Value<Arn> {
        self.attribute("TransitGatewayMulticastDomainArn")
    }

    /// The ID of the multicast domain.
    pub fn transit_gateway_multicast_domain_id(self) -> Value<String> {
        self.attribute("TransitGatewayMulticastDomainId")
    }
}

/// What [`TransitGatewayMulticastDomain`] is made of.
pub mod transit_gateway_multicast_domain {
    use super::*;

    /// The options for the transit gateway multicast domain.
    #[derive(Clone, Debug, Default)]
    pub struct Options {
        /// Indicates whether to automatically accept cross-account subnet associations that are associated with the transit
        /// gateway multicast domain.
        ///
        /// One of `disable`, `enable`.
        pub auto_accept_shared_associations: Option<Value<String>>,
        /// Specify whether to enable Internet Group Management Protocol (IGMP) version 2 for the transit gateway multicast
        /// domain.
        ///
        /// One of `disable`, `enable`.
        pub igmpv2_support: Option<Value<String>>,
        /// Specify whether to enable support for statically configuring multicast group sources for a domain.
        ///
        /// One of `disable`, `enable`.
        pub static_sources_support: Option<Value<String>>,
    }

    impl Lower for Options {
        fn fields(self, to: &mut Fields) {
            to.set("AutoAcceptSharedAssociations", self.auto_accept_shared_associations);
            to.set("Igmpv2Support", self.igmpv2_support);
            to.set("StaticSourcesSupport", self.static_sources_support);
        }
    }

    /// `Tag` of `AWS::EC2::TransitGatewayMulticastDomain`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag. Constraints: Tag keys are case-sensitive and accept a maximum of 127 Unicode characters.
        pub key: Option<Value<String>>,
        /// The value of the tag. Constraints: Tag values are case-sensitive and accept a maximum of 255 Unicode characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EC2::TransitGatewayMulticastDomainAssociation`.
///
/// Associates the specified subnets and transit gateway attachments with the specified transit gateway multicast
/// domain.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayMulticastDomainAssociation {
    /// The IDs of the subnets to associate with the transit gateway multicast domain.
    ///
    /// Required. A change replaces the resource.
    pub subnet_id: Option<Value<String>>,
    /// The ID of the transit gateway attachment.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_attachment_id: Option<Value<String>>,
    /// The ID of the transit gateway multicast domain.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_multicast_domain_id: Option<Value<String>>,
}

impl Lower for TransitGatewayMulticastDomainAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("SubnetId", self.subnet_id);
        to.set("TransitGatewayAttachmentId", self.transit_gateway_attachment_id);
        to.set("TransitGatewayMulticastDomainId", self.transit_gateway_multicast_domain_id);
    }
}

impl Level1 for TransitGatewayMulticastDomainAssociation {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayMulticastDomainAssociation";
}

impl Handle<TransitGatewayMulticastDomainAssociation> {
    /// `Ref`: `TransitGatewayMulticastDomainId`, `TransitGatewayAttachmentId`, `SubnetId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the resource.
    pub fn resource_id(self) -> Value<String> {
        self.attribute("ResourceId")
    }

    /// The type of resource, for example a VPC attachment.
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// The state of the resource.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// `AWS::EC2::TransitGatewayMulticastGroupMember`.
///
/// Registers members (network interfaces) with the transit gateway multicast group. A member is a network interface
/// associated with a supported EC2 instance that receives multicast traffic.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayMulticastGroupMember {
    /// The IP address assigned to the transit gateway multicast group.
    ///
    /// Required. A change replaces the resource.
    pub group_ip_address: Option<Value<String>>,
    /// The group members' network interface IDs to register with the transit gateway multicast group.
    ///
    /// Required. A change replaces the resource.
    pub network_interface_id: Option<Value<String>>,
    /// The ID of the transit gateway multicast domain.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_multicast_domain_id: Option<Value<String>>,
}

impl Lower for TransitGatewayMulticastGroupMember {
    fn fields(self, to: &mut Fields) {
        to.set("GroupIpAddress", self.group_ip_address);
        to.set("NetworkInterfaceId", self.network_interface_id);
        to.set("TransitGatewayMulticastDomainId", self.transit_gateway_multicast_domain_id);
    }
}

impl Level1 for TransitGatewayMulticastGroupMember {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayMulticastGroupMember";
}

impl Handle<TransitGatewayMulticastGroupMember> {
    /// `Ref`: `TransitGatewayMulticastDomainId`, `GroupIpAddress`, `NetworkInterfaceId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Information about the registered transit gateway multicast domain group members.
    pub fn group_member(self) -> Value<bool> {
        self.attribute("GroupMember")
    }

    /// Indicates that the resource is a transit gateway multicast domain group member.
    pub fn group_source(self) -> Value<bool> {
        self.attribute("GroupSource")
    }

    /// The type of group member, for example static.
    pub fn member_type(self) -> Value<String> {
        self.attribute("MemberType")
    }

    /// The ID of the resource.
    pub fn resource_id(self) -> Value<String> {
        self.attribute("ResourceId")
    }

    /// The type of resource, for example a VPC attachment.
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// The attribute `SourceType`.
    pub fn source_type(self) -> Value<String> {
        self.attribute("SourceType")
    }

    /// The ID of the subnet.
    pub fn subnet_id(self) -> Value<String> {
        self.attribute("SubnetId")
    }

    /// The ID of the transit gateway attachment.
    pub fn transit_gateway_attachment_id(self) -> Value<String> {
        self.attribute("TransitGatewayAttachmentId")
    }
}

/// `AWS::EC2::TransitGatewayMulticastGroupSource`.
///
/// Registers sources (network interfaces) with the specified transit gateway multicast domain.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayMulticastGroupSource {
    /// The IP address assigned to the transit gateway multicast group.
    ///
    /// Required. A change replaces the resource.
    pub group_ip_address: Option<Value<String>>,
    /// The group sources' network interface IDs to register with the transit gateway multicast group.
    ///
    /// Required. A change replaces the resource.
    pub network_interface_id: Option<Value<String>>,
    /// The ID of the transit gateway multicast domain.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_multicast_domain_id: Option<Value<String>>,
}

impl Lower for TransitGatewayMulticastGroupSource {
    fn fields(self, to: &mut Fields) {
        to.set("GroupIpAddress", self.group_ip_address);
        to.set("NetworkInterfaceId", self.network_interface_id);
        to.set("TransitGatewayMulticastDomainId", self.transit_gateway_multicast_domain_id);
    }
}

impl Level1 for TransitGatewayMulticastGroupSource {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayMulticastGroupSource";
}

impl Handle<TransitGatewayMulticastGroupSource> {
    /// `Ref`: `TransitGatewayMulticastDomainId`, `GroupIpAddress`, `NetworkInterfaceId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Information about the registered transit gateway multicast domain group members.
    pub fn group_member(self) -> Value<bool> {
        self.attribute("GroupMember")
    }

    /// Indicates that the resource is a transit gateway group member.
    pub fn group_source(self) -> Value<bool> {
        self.attribute("GroupSource")
    }

    /// The attribute `MemberType`.
    pub fn member_type(self) -> Value<String> {
        self.attribute("MemberType")
    }

    /// The ID of the resource.
    pub fn resource_id(self) -> Value<String> {
        self.attribute("ResourceId")
    }

    /// The type of resource, for example a VPC attachment.
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// The type of source.
    pub fn source_type(self) -> Value<String> {
        self.attribute("SourceType")
    }

    /// The ID of the subnet.
    pub fn subnet_id(self) -> Value<String> {
        self.attribute("SubnetId")
    }

    /// The ID of the transit gateway attachment.
    pub fn transit_gateway_attachment_id(self) -> Value<String> {
        self.attribute("TransitGatewayAttachmentId")
    }
}

/// `AWS::EC2::TransitGatewayPeeringAttachment`.
///
/// Requests a transit gateway peering attachment between the specified transit gateway (requester) and a peer
/// transit gateway (accepter).
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-attachment/${TransitGatewayAttachmentId}`.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayPeeringAttachment {
    /// The ID of the AWS account that owns the transit gateway.
    ///
    /// Required. A change replaces the resource.
    pub peer_account_id: Option<Value<String>>,
    /// The Region where the transit gateway that you want to create the peer for is located.
    ///
    /// Required. A change replaces the resource.
    pub peer_region: Option<Value<String>>,
    /// The ID of the transit gateway in the PeerRegion.
    ///
    /// Required. A change replaces the resource.
    pub peer_transit_gateway_id: Option<Value<String>>,
    /// The tags for the transit gateway peering attachment.
    pub tags: Option<Value<Vec<transit_gateway_peering_attachment::Tag>>>,
    /// The ID of the transit gateway peering attachment.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_id: Option<Value<String>>,
}

impl Lower for TransitGatewayPeeringAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("PeerAccountId", self.peer_account_id);
        to.set("PeerRegion", self.peer_region);
        to.set("PeerTransitGatewayId", self.peer_transit_gateway_id);
        to.set("Tags", self.tags);
        to.set("TransitGatewayId", self.transit_gateway_id);
    }
}

impl Level1 for TransitGatewayPeeringAttachment {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayPeeringAttachment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TransitGatewayPeeringAttachment> {
    /// `Ref`: its `TransitGatewayAttachmentId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time the transit gateway peering attachment was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The state of the transit gateway peering attachment. Note that the `initiating` state has been deprecated.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<Json> {
        self.attribute("Status")
    }

    /// The attribute `Status.Code`.
    pub fn status_code(self) -> Value<String> {
        self.attribute("Status.Code")
    }

    /// The attribute `Status.Message`.
    pub fn status_message(self) -> Value<String> {
        self.attribute("Status.Message")
    }

    /// The ID of the transit gateway peering attachment.
    pub fn transit_gateway_attachment_id(self) -> Value<String> {
        self.attribute("TransitGatewayAttachmentId")
    }
}

/// What [`TransitGatewayPeeringAttachment`] is made of.
pub mod transit_gateway_peering_attachment {
    use super::*;

    /// `Tag` of `AWS::EC2::TransitGatewayPeeringAttachment`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag. Constraints: Tag keys are case-sensitive and accept a maximum of 127 Unicode characters.
        pub key: Option<Value<String>>,
        /// The value of the tag. Constraints: Tag values are case-sensitive and accept a maximum of 255 Unicode characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EC2::TransitGatewayPolicyTable`.
///
/// AWS::EC2::TransitGatewayPolicyTable Resource Definition.
///
/// Its ARN:
/// `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-policy-table/${TransitGatewayPolicyTableId}`.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayPolicyTable {
    pub tags: Option<Value<Vec<transit_gateway_policy_table::Tag>>>,
    /// The Id of transit gateway.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_id: Option<Value<String>>,
}

impl Lower for TransitGatewayPolicyTable {
    fn fields(self, to: &mut Fields) {
        to.set("Tags", self.tags);
        to.set("TransitGatewayId", self.transit_gateway_id);
    }
}

impl Level1 for TransitGatewayPolicyTable {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayPolicyTable";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TransitGatewayPolicyTable> {
    /// `Ref`: its `TransitGatewayPolicyTableId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Creation time of the transit gateway policy table.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// State of the transit gateway policy table.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The Id of transit gateway policy table.
    pub fn transit_gateway_policy_table_id(self) -> Value<String> {
        self.attribute("TransitGatewayPolicyTableId")
    }
}

/// What [`TransitGatewayPolicyTable`] is made of.
pub mod transit_gateway_policy_table {
    use super::*;

    /// `Tag` of `AWS::EC2::TransitGatewayPolicyTable`.
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

/// `AWS::EC2::TransitGatewayPolicyTableAssociation`.
///
/// AWS::EC2::TransitGatewayPolicyTableAssociation Resource Definition.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayPolicyTableAssociation {
    /// The ID of transit gateway attachment.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_attachment_id: Option<Value<String>>,
    /// The ID of transit gateway policy table.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_policy_table_id: Option<Value<String>>,
}

impl Lower for TransitGatewayPolicyTableAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("TransitGatewayAttachmentId", self.transit_gateway_attachment_id);
        to.set("TransitGatewayPolicyTableId", self.transit_gateway_policy_table_id);
    }
}

impl Level1 for TransitGatewayPolicyTableAssociation {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayPolicyTableAssociation";
}

impl Handle<TransitGatewayPolicyTableAssociation> {
    /// `Ref`: `TransitGatewayPolicyTableId`, `TransitGatewayAttachmentId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The state of the transit gateway policy table association.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// `AWS::EC2::TransitGatewayPolicyTableEntry`.
///
/// AWS::EC2::TransitGatewayPolicyTableEntry Resource Definition.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayPolicyTableEntry {
    /// The policy rule associated with the entry.
    ///
    /// Required.
    pub policy_rule: Option<Value<transit_gateway_policy_table_entry::TransitGatewayPolicyRule>>,
    /// The rule number for the policy table entry.
    ///
    /// Required. A change replaces the resource.
    pub policy_rule_number: Option<Value<String>>,
    /// The ID of the target route table.
    ///
    /// Required.
    pub target_route_table_id: Option<Value<String>>,
    /// The ID of the transit gateway policy table.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_policy_table_id: Option<Value<String>>,
}

impl Lower for TransitGatewayPolicyTableEntry {
    fn fields(self, to: &mut Fields) {
        to.set("PolicyRule", self.policy_rule);
        to.set("PolicyRuleNumber", self.policy_rule_number);
        to.set("TargetRouteTableId", self.target_route_table_id);
        to.set("TransitGatewayPolicyTableId", self.transit_gateway_policy_table_id);
    }
}

impl Level1 for TransitGatewayPolicyTableEntry {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayPolicyTableEntry";
}

impl Handle<TransitGatewayPolicyTableEntry> {
    /// `Ref`: `TransitGatewayPolicyTableId`, `PolicyRuleNumber`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The state of the policy table entry.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`TransitGatewayPolicyTableEntry`] is made of.
pub mod transit_gateway_policy_table_entry {
    use super::*;

    /// `TransitGatewayPolicyRule` of `AWS::EC2::TransitGatewayPolicyTableEntry`.
    #[derive(Clone, Debug, Default)]
    pub struct TransitGatewayPolicyRule {
        /// The destination CIDR block for the transit gateway policy rule.
        pub destination_cidr_block: Option<Value<String>>,
        /// The destination port range for the transit gateway policy rule.
        pub destination_port_range: Option<Value<String>>,
        /// The protocol for the transit gateway policy rule.
        pub protocol: Option<Value<String>>,
        /// The source CIDR block for the transit gateway policy rule.
        pub source_cidr_block: Option<Value<String>>,
        /// The source port range for the transit gateway policy rule.
        pub source_port_range: Option<Value<String>>,
    }

    impl Lower for TransitGatewayPolicyRule {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationCidrBlock", self.destination_cidr_block);
            to.set("DestinationPortRange", self.destination_port_range);
            to.set("Protocol", self.protocol);
            to.set("SourceCidrBlock", self.source_cidr_block);
            to.set("SourcePortRange", self.source_port_range);
        }
    }
}

/// `AWS::EC2::TransitGatewayRoute`.
///
/// Specifies a static route for a transit gateway route table.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayRoute {
    /// Indicates whether to drop traffic that matches this route.
    ///
    /// A change replaces the resource.
    pub blackhole: Option<Value<bool>>,
    /// The CIDR block used for destination matches.
    ///
    /// Required. A change replaces the resource.
    pub destination_cidr_block: Option<Value<String>>,
    /// The ID of the attachment.
    ///
    /// A change replaces the resource.
    pub transit_gateway_attachment_id: Option<Value<String>>,
    /// The ID of the transit gateway route table.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_route_table_id: Option<Value<String>>,
}

impl Lower for TransitGatewayRoute {
    fn fields(self, to: &mut Fields) {
        to.set("Blackhole", self.blackhole);
        to.set("DestinationCidrBlock", self.destination_cidr_block);
        to.set("TransitGatewayAttachmentId", self.transit_gateway_attachment_id);
        to.set("TransitGatewayRouteTableId", self.transit_gateway_route_table_id);
    }
}

impl Level1 for TransitGatewayRoute {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayRoute";
}

impl Handle<TransitGatewayRoute> {
    /// `Ref`: `TransitGatewayRouteTableId`, `DestinationCidrBlock`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::EC2::TransitGatewayRouteTable`.
///
/// Specifies a route table for a transit gateway.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-route-table/${TransitGatewayRouteTableId}`.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayRouteTable {
    /// Any tags assigned to the route table.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<transit_gateway_route_table::Tag>>>,
    /// The ID of the transit gateway.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_id: Option<Value<String>>,
}

impl Lower for TransitGatewayRouteTable {
    fn fields(self, to: &mut Fields) {
        to.set("Tags", self.tags);
        to.set("TransitGatewayId", self.transit_gateway_id);
    }
}

impl Level1 for TransitGatewayRouteTable {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayRouteTable";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TransitGatewayRouteTable> {
    /// `Ref`: its `TransitGatewayRouteTableId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the transit gateway route table.
    pub fn transit_gateway_route_table_id(self) -> Value<String> {
        self.attribute("TransitGatewayRouteTableId")
    }
}

/// What [`TransitGatewayRouteTable`] is made of.
pub mod transit_gateway_route_table {
    use super::*;

    /// `Tag` of `AWS::EC2::TransitGatewayRouteTable`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the associated tag key-value pair.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value of the associated tag key-value pair.
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

/// `AWS::EC2::TransitGatewayRouteTableAssociation`.
///
/// Associates the specified attachment with the specified transit gateway route table. You can associate one route
/// table with an attachment.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayRouteTableAssociation {
    /// The ID of the attachment.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_attachment_id: Option<Value<String>>,
    /// The ID of the route table for the transit gateway.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_route_table_id: Option<Value<String>>,
}

impl Lower for TransitGatewayRouteTableAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("TransitGatewayAttachmentId", self.transit_gateway_attachment_id);
        to.set("TransitGatewayRouteTableId", self.transit_gateway_route_table_id);
    }
}

impl Level1 for TransitGatewayRouteTableAssociation {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayRouteTableAssociation";
}

impl Handle<TransitGatewayRouteTableAssociation> {
    /// `Ref`: `TransitGatewayRouteTableId`, `TransitGatewayAttachmentId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::EC2::TransitGatewayRouteTablePropagation`.
///
/// Enables the specified attachment to propagate routes to the specified propagation route table.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayRouteTablePropagation {
    /// The ID of the attachment.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_attachment_id: Option<Value<String>>,
    /// The ID of the propagation route table.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_route_table_id: Option<Value<String>>,
}

impl Lower for TransitGatewayRouteTablePropagation {
    fn fields(self, to: &mut Fields) {
        to.set("TransitGatewayAttachmentId", self.transit_gateway_attachment_id);
        to.set("TransitGatewayRouteTableId", self.transit_gateway_route_table_id);
    }
}

impl Level1 for TransitGatewayRouteTablePropagation {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayRouteTablePropagation";
}

impl Handle<TransitGatewayRouteTablePropagation> {
    /// `Ref`: `TransitGatewayRouteTableId`, `TransitGatewayAttachmentId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::EC2::TransitGatewayVpcAttachment`.
///
/// Specifies a VPC attachment.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-attachment/${TransitGatewayAttachmentId}`.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayVpcAttachment {
    /// The IDs of one or more subnets to add. You can specify at most one subnet per Availability Zone.
    pub add_subnet_ids: Option<Value<Vec<String>>>,
    /// The VPC attachment options.
    pub options: Option<Value<transit_gateway_vpc_attachment::Options>>,
    /// The IDs of one or more subnets to remove.
    pub remove_subnet_ids: Option<Value<Vec<String>>>,
    /// The IDs of the subnets.
    ///
    /// Required. A change replaces the resource.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// The tags for the VPC attachment.
    pub tags: Option<Value<Vec<transit_gateway_vpc_attachment::Tag>>>,
    /// The ID of the transit gateway.
    ///
    /// Required. A change replaces the resource.
    pub transit_gateway_id: Option<Value<String>>,
    /// The ID of the VPC.
    ///
    /// Required. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for TransitGatewayVpcAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("AddSubnetIds", self.add_subnet_ids);
        to.set("Options", self.options);
        to.set("RemoveSubnetIds", self.remove_subnet_ids);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
        to.set("TransitGatewayId", self.transit_gateway_id);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for TransitGatewayVpcAttachment {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayVpcAttachment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TransitGatewayVpcAttachment> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the attachment.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`TransitGatewayVpcAttachment`] is made of.
pub mod transit_gateway_vpc_attachment {
    use super::*;

    /// Describes the VPC attachment options.
    #[derive(Clone, Debug, Default)]
    pub struct Options {
        /// Enable or disable appliance mode support. The default is `disable`.
        ///
        /// One of `disable`, `enable`.
        pub appliance_mode_support: Option<Value<String>>,
        /// Enable or disable DNS support. The default is `disable`.
        ///
        /// One of `disable`, `enable`.
        pub dns_support: Option<Value<String>>,
        /// Enable or disable IPv6 support. The default is `disable`.
        ///
        /// One of `disable`, `enable`.
        pub ipv6_support: Option<Value<String>>,
        /// Enables you to reference a security group across VPCs attached to a transit gateway (TGW). Use this option to
        /// simplify security group management and control of instance-to-instance traffic across VPCs that are connected by
        /// transit gateway.
        ///
        /// One of `disable`, `enable`.
        pub security_group_referencing_support: Option<Value<String>>,
    }

    impl Lower for Options {
        fn fields(self, to: &mut Fields) {
            to.set("ApplianceModeSupport", self.appliance_mode_support);
            to.set("DnsSupport", self.dns_support);
            to.set("Ipv6Support", self.ipv6_support);
            to.set("SecurityGroupReferencingSupport", self.security_group_referencing_support);
        }
    }

    /// `Tag` of `AWS::EC2::TransitGatewayVpcAttachment`.
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

/// `AWS::EC2::VPC`.
///
/// Specifies a virtual private cloud (VPC).
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:vpc/${VpcId}`.
#[derive(Clone, Debug, Default)]
pub struct VPC {
    /// The IPv4 network range for the VPC, in CIDR notation. For example, `10.0.0.0/16`. We modify the specified CIDR
    /// block to its canonical form; for example, if you specify `100.68.0.18/18`, we modify it to `100.68.0.0/18`.
    ///
    /// A change replaces the resource.
    pub cidr_block: Option<Value<String>>,
    /// Indicates whether the instances launched in the VPC get DNS hostnames. If enabled, instances in the VPC get DNS
    /// hostnames; otherwise, they do not.
    pub enable_dns_hostnames: Option<Value<bool>>,
    /// Indicates whether the DNS resolution is supported for the VPC. If enabled, queries to the Amazon provided DNS
    /// server at the 169.254.169.253 IP address, or the reserved IP address at the base of the VPC network range "plus
    /// two" succeed.
    pub enable_dns_support: Option<Value<bool>>,
    /// The allowed tenancy of instances launched into the VPC.
    ///
    /// One of `dedicated`, `default`, `host`. Some changes replace the resource.
    pub instance_tenancy: Option<Value<String>>,
    /// The ID of an IPv4 IPAM pool you want to use for allocating this VPC's CIDR. For more information, see What is
    /// IPAM? in the \*Amazon VPC IPAM User Guide\*.
    ///
    /// A change replaces the resource.
    pub ipv4_ipam_pool_id: Option<Value<String>>,
    /// The netmask length of the IPv4 CIDR you want to allocate to this VPC from an Amazon VPC IP Address Manager
    /// (IPAM) pool.
    ///
    /// A change replaces the resource.
    pub ipv4_netmask_length: Option<Value<i64>>,
    /// The tags for the VPC.
    pub tags: Option<Value<Vec<vpc::Tag>>>,
    /// Describes the configuration and state of VPC encryption controls. For more information, see Enforce VPC
    /// encryption in transit in the \*Amazon VPC User Guide\*.
    ///
    /// A change replaces the resource.
    pub vpc_encryption_control: Option<Value<vpc::VpcEncryptionControl>>,
}

impl Lower for VPC {
    fn fields(self, to: &mut Fields) {
        to.set("CidrBlock", self.cidr_block);
        to.set("EnableDnsHostnames", self.enable_dns_hostnames);
        to.set("EnableDnsSupport", self.enable_dns_support);
        to.set("InstanceTenancy", self.instance_tenancy);
        to.set("Ipv4IpamPoolId", self.ipv4_ipam_pool_id);
        to.set("Ipv4NetmaskLength", self.ipv4_netmask_length);
        to.set("Tags", self.tags);
        to.set("VpcEncryptionControl", self.vpc_encryption_control);
    }
}

impl Level1 for VPC {
    const TYPE: &'static str = "AWS::EC2::VPC";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VPC> {
    /// `Ref`: its `VpcId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The primary IPv4 CIDR block for the VPC. For example, 10.0.0.0/16.
    pub fn cidr_block(self) -> Value<String> {
        self.attribute("CidrBlock")
    }

    /// The association IDs of the IPv4 CIDR blocks for the VPC. For example, \[ vpc-cidr-assoc-0280ab6b \].
    pub fn cidr_block_associations(self) -> Value<Vec<String>> {
        self.attribute("CidrBlockAssociations")
    }

    /// The ID of the default network ACL for the VPC. For example, acl-814dafe3.
    pub fn default_network_acl(self) -> Value<String> {
        self.attribute("DefaultNetworkAcl")
    }

    /// The ID of the default security group for the VPC. For example, sg-b178e0d3.
    pub fn default_security_group(self) -> Value<String> {
        self.attribute("DefaultSecurityGroup")
    }

    /// The IPv6 CIDR blocks for the VPC. For example, \[ 2001:db8:1234:1a00::/56 \].
    pub fn ipv6_cidr_blocks(self) -> Value<Vec<String>> {
        self.attribute("Ipv6CidrBlocks")
    }

    /// Describes the exclusion configurations for various resource types in VPC Encryption Control. For more
    /// information, see Enforce VPC encryption in transit in the \*Amazon VPC User Guide\*.
    pub fn vpc_encryption_control_resource_exclusions(self) -> Value<Json> {
        self.attribute("VpcEncryptionControl.ResourceExclusions")
    }

    /// Describes an exclusion configuration for VPC Encryption Control. For more information, see Enforce VPC
    /// encryption in transit in the \*Amazon VPC User Guide\*.
    pub fn vpc_encryption_control_resource_exclusions_egress_only_internet_gateway(self) -> Value<Json> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway")
    }

    /// The current state of the exclusion configuration.
    pub fn vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state(self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State")
    }

    /// A message providing additional information about the exclusion state.
    pub fn vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state_message(
        self,
    ) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage")
    }

    /// Describes an exclusion configuration for VPC Encryption Control. For more information, see Enforce VPC
    /// encryption in transit in the \*Amazon VPC User Guide\*.
    pub fn vpc_encryption_control_resource_exclusions_elastic_file_system(self) -> Value<Json> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.ElasticFileSystem")
    }

    /// The current state of the exclusion configuration.
    pub fn vpc_encryption_control_resource_exclusions_elastic_file_system_state(self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State")
    }

    /// A message providing additional information about the exclusion state.
    pub fn vpc_encryption_control_resource_exclusions_elastic_file_system_state_message(self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage")
    }

    /// Describes an exclusion configuration for VPC Encryption Control. For more information, see Enforce VPC
    /// encryption in transit in the \*Amazon VPC User Guide\*.
    pub fn vpc_encryption_control_resource_exclusions_internet_gateway(self) -> Value<Json> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.InternetGateway")
    }

    /// The current state of the exclusion configuration.
    pub fn vpc_encryption_control_resource_exclusions_internet_gateway_state(self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.InternetGateway.State")
    }

    /// A message providing additional information about the exclusion state.
    pub fn vpc_encryption_control_resource_exclusions_internet_gateway_state_message(self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage")
    }

    /// Describes an exclusion configuration for VPC Encryption Control. For more information, see Enforce VPC
    /// encryption in transit in the \*Amazon VPC User Guide\*.
    pub fn vpc_encryption_control_resource_exclusions_lambda(self) -> Value<Json> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.Lambda")
    }

    /// The current state of the exclusion configuration.
    pub fn vpc_encryption_control_resource_exclusions_lambda_state(self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.Lambda.State")
    }

    /// A message providing additional information about the exclusion state.
    pub fn vpc_encryption_control_resource_exclusions_lambda_state_message(self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage")
    }

    /// Describes an exclusion configuration for VPC Encryption Control. For more information, see Enforce VPC
    /// encryption in transit in the \*Amazon VPC User Guide\*.
    pub fn vpc_encryption_control_resource_exclusions_nat_gateway(self) -> Value<Json> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.NatGateway")
    }

    /// The current state of the exclusion configuration.
    pub fn vpc_encryption_control_resource_exclusions_nat_gateway_state(self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.NatGateway.State")
    }

    /// A message providing additional information about the exclusion state.
    pub fn vpc_encryption_control_resource_exclusions_nat_gateway_state_message(self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage")
    }

    /// Describes an exclusion configuration for VPC Encryption Control. For more information, see Enforce VPC
    /// encryption in transit in the \*Amazon VPC User Guide\*.
    pub fn vpc_encryption_control_resource_exclusions_virtual_private_gateway(self) -> Value<Json> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway")
    }

    /// The current state of the exclusion configuration.
    pub fn vpc_encryption_control_resource_exclusions_virtual_private_gateway_state(self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State")
    }

    /// A message providing additional information about the exclusion state.
    pub fn vpc_encryption_control_resource_exclusions_virtual_private_gateway_state_message(self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage")
    }

    /// Describes an exclusion configuration for VPC Encryption Control. For more information, see Enforce VPC
    /// encryption in transit in the \*Amazon VPC User Guide\*.
    pub fn vpc_encryption_control_resource_exclusions_vpc_lattice(self) -> Value<Json> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.VpcLattice")
    }

    /// The current state of the exclusion configuration.
    pub fn vpc_encryption_control_resource_exclusions_vpc_lattice_state(self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.VpcLattice.State")
    }

    /// A message providing additional information about the exclusion state.
    pub fn vpc_encryption_control_resource_exclusions_vpc_lattice_state_message(self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage")
    }

    /// Describes an exclusion configuration for VPC Encryption Control. For more information, see Enforce VPC
    /// encryption in transit in the \*Amazon VPC User Guide\*.
    pub fn vpc_encryption_control_resource_exclusions_vpc_peering(self) -> Value<Json> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.VpcPeering")
    }

    /// The current state of the exclusion configuration.
    pub fn vpc_encryption_control_resource_exclusions_vpc_peering_state(self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.VpcPeering.State")
    }

    /// A message providing additional information about the exclusion state.
    pub fn vpc_encryption_control_resource_exclusions_vpc_peering_state_message(self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage")
    }

    /// The current state of the VPC Encryption Control configuration.
    pub fn vpc_encryption_control_state(self) -> Value<String> {
        self.attribute("VpcEncryptionControl.State")
    }

    /// A message providing additional information about the encryption control state.
    pub fn vpc_encryption_control_state_message(self) -> Value<String> {
        self.attribute("VpcEncryptionControl.StateMessage")
    }

    /// The ID of the VPC Encryption Control configuration.
    pub fn vpc_encryption_control_vpc_encryption_control_id(self) -> Value<String> {
        self.attribute("VpcEncryptionControl.VpcEncryptionControlId")
    }

    /// The ID of the VPC associated with the encryption control configuration.
    pub fn vpc_encryption_control_vpc_id(self) -> Value<String> {
        self.attribute("VpcEncryptionControl.VpcId")
    }

    /// The ID of the VPC.
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// What [`VPC`] is made of.
pub mod vpc {
    use super::*;

    /// Specifies a tag. For more information, see Resource tags.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag value.
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

    /// Describes the configuration and state of VPC encryption controls. For more information, see Enforce VPC
    /// encryption in transit in the \*Amazon VPC User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct VpcEncryptionControl {
        /// One of `enable`, `disable`.
        pub egress_only_internet_gateway_exclusion: Option<Value<String>>,
        /// One of `enable`, `disable`.
        pub elastic_file_system_exclusion: Option<Value<String>>,
        /// One of `enable`, `disable`.
        pub internet_gateway_exclusion: Option<Value<String>>,
        /// One of `enable`, `disable`.
        pub lambda_exclusion: Option<Value<String>>,
        /// The encryption mode for the VPC Encryption Control configuration.
        ///
        /// One of `monitor`, `enforce`.
        pub mode: Option<Value<String>>,
        /// One of `enable`, `disable`.
        pub nat_gateway_exclusion: Option<Value<String>>,
        /// One of `enable`, `disable`.
        pub virtual_private_gateway_exclusion: Option<Value<String>>,
        /// One of `enable`, `disable`.
        pub vpc_lattice_exclusion: Option<Value<String>>,
        /// One of `enable`, `disable`.
        pub vpc_peering_exclusion: Option<Value<String>>,
    }

    impl Lower for VpcEncryptionControl {
        fn fields(self, to: &mut Fields) {
            to.set("EgressOnlyInternetGatewayExclusion", self.egress_only_internet_gateway_exclusion);
            to.set("ElasticFileSystemExclusion", self.elastic_file_system_exclusion);
            to.set("InternetGatewayExclusion", self.internet_gateway_exclusion);
            to.set("LambdaExclusion", self.lambda_exclusion);
            to.set("Mode", self.mode);
            to.set("NatGatewayExclusion", self.nat_gateway_exclusion);
            to.set("VirtualPrivateGatewayExclusion", self.virtual_private_gateway_exclusion);
            to.set("VpcLatticeExclusion", self.vpc_lattice_exclusion);
            to.set("VpcPeeringExclusion", self.vpc_peering_exclusion);
        }
    }
}

/// `AWS::EC2::VPCBlockPublicAccessExclusion`.
///
/// Create a VPC Block Public Access (BPA) exclusion. A VPC BPA exclusion is a mode that can be applied to a single
/// VPC or subnet that exempts it from the account’s BPA mode and will allow bidirectional or egress-only access.
///
/// Its ARN:
/// `arn:${Partition}:ec2:${Region}:${Account}:vpc-block-public-access-exclusion/${VpcBlockPublicAccessExclusionId}`.
#[derive(Clone, Debug, Default)]
pub struct VPCBlockPublicAccessExclusion {
    /// The desired VPC Block Public Access mode for a specific VPC or subnet exclusion.
    ///
    /// Required. One of `allow-bidirectional`, `allow-egress`.
    pub internet_gateway_exclusion_mode: Option<Value<String>>,
    /// The ID of the subnet you want to exclude. Required only if you don't specify VpcId.
    ///
    /// A change replaces the resource.
    pub subnet_id: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<vpc_block_public_access_exclusion::Tag>>>,
    /// The ID of the VPC you want to exclude. Required only if you don't specify SubnetId.
    ///
    /// A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for VPCBlockPublicAccessExclusion {
    fn fields(self, to: &mut Fields) {
        to.set("InternetGatewayExclusionMode", self.internet_gateway_exclusion_mode);
        to.set("SubnetId", self.subnet_id);
        to.set("Tags", self.tags);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for VPCBlockPublicAccessExclusion {
    const TYPE: &'static str = "AWS::EC2::VPCBlockPublicAccessExclusion";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VPCBlockPublicAccessExclusion> {
    /// `Ref`: its `ExclusionId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the exclusion.
    pub fn exclusion_id(self) -> Value<String> {
        self.attribute("ExclusionId")
    }
}

/// What [`VPCBlockPublicAccessExclusion`] is made of.
pub mod vpc_block_public_access_exclusion {
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

/// `AWS::EC2::VPCBlockPublicAccessOptions`.
///
/// VPC Block Public Access (BPA) enables you to block resources in VPCs and subnets that you own in a Region from
/// reaching or being reached from the internet through internet gateways and egress-only internet gateways.
#[derive(Clone, Debug, Default)]
pub struct VPCBlockPublicAccessOptions {
    /// The desired VPC Block Public Access mode for internet gateways in your account. We do not allow you to create
    /// this resource type in an "off" mode since off is the default value.
    ///
    /// Required. One of `block-bidirectional`, `block-ingress`.
    pub internet_gateway_block_mode: Option<Value<String>>,
}

impl Lower for VPCBlockPublicAccessOptions {
    fn fields(self, to: &mut Fields) {
        to.set("InternetGatewayBlockMode", self.internet_gateway_block_mode);
    }
}

impl Level1 for VPCBlockPublicAccessOptions {
    const TYPE: &'static str = "AWS::EC2::VPCBlockPublicAccessOptions";
}

impl Handle<VPCBlockPublicAccessOptions> {
    /// `Ref`: its `AccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the AWS account.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// Determines if exclusions are allowed. If you have enabled VPC BPA at the Organization level, exclusions may be
    /// not-allowed.
    pub fn exclusions_allowed(self) -> Value<String> {
        self.attribute("ExclusionsAllowed")
    }
}

/// `AWS::EC2::VPCCidrBlock`.
///
/// Associates a CIDR block with your VPC.
#[derive(Clone, Debug, Default)]
pub struct VPCCidrBlock {
    /// Requests an Amazon-provided IPv6 CIDR block with a /56 prefix length for the VPC. You cannot specify the range
    /// of IPv6 addresses or the size of the CIDR block.
    ///
    /// A change replaces the resource.
    pub amazon_provided_ipv6_cidr_block: Option<Value<bool>>,
    /// An IPv4 CIDR block to associate with the VPC.
    ///
    /// A change replaces the resource.
    pub cidr_block: Option<Value<String>>,
    /// Associate a CIDR allocated from an IPv4 IPAM pool to a VPC. For more information about Amazon VPC IP Address
    /// Manager (IPAM), see What is IPAM? in the \*Amazon VPC IPAM User Guide\*.
    ///
    /// A change replaces the resource.
    pub ipv4_ipam_pool_id: Option<Value<String>>,
    /// The netmask length of the IPv4 CIDR you would like to associate from an Amazon VPC IP Address Manager (IPAM)
    /// pool.
    ///
    /// A change replaces the resource.
    pub ipv4_netmask_length: Option<Value<i64>>,
    /// An IPv6 CIDR block from the IPv6 address pool. You must also specify `Ipv6Pool` in the request.
    ///
    /// A change replaces the resource.
    pub ipv6_cidr_block: Option<Value<String>>,
    /// The name of the location from which we advertise the IPV6 CIDR block. Use this parameter to limit the CIDR block
    /// to this location.
    ///
    /// A change replaces the resource.
    pub ipv6_cidr_block_network_border_group: Option<Value<String>>,
    /// Associates a CIDR allocated from an IPv6 IPAM pool to a VPC. For more information about Amazon VPC IP Address
    /// Manager (IPAM), see What is IPAM? in the \*Amazon VPC IPAM User Guide\*.
    ///
    /// A change replaces the resource.
    pub ipv6_ipam_pool_id: Option<Value<String>>,
    /// The netmask length of the IPv6 CIDR you would like to associate from an Amazon VPC IP Address Manager (IPAM)
    /// pool.
    ///
    /// A change replaces the resource.
    pub ipv6_netmask_length: Option<Value<i64>>,
    /// The ID of an IPv6 address pool from which to allocate the IPv6 CIDR block.
    ///
    /// A change replaces the resource.
    pub ipv6_pool: Option<Value<String>>,
    /// The ID of the VPC.
    ///
    /// Required. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for VPCCidrBlock {
    fn fields(self, to: &mut Fields) {
        to.set("AmazonProvidedIpv6CidrBlock", self.amazon_provided_ipv6_cidr_block);
        to.set("CidrBlock", self.cidr_block);
        to.set("Ipv4IpamPoolId", self.ipv4_ipam_pool_id);
        to.set("Ipv4NetmaskLength", self.ipv4_netmask_length);
        to.set("Ipv6CidrBlock", self.ipv6_cidr_block);
        to.set("Ipv6CidrBlockNetworkBorderGroup", self.ipv6_cidr_block_network_border_group);
        to.set("Ipv6IpamPoolId", self.ipv6_ipam_pool_id);
        to.set("Ipv6NetmaskLength", self.ipv6_netmask_length);
        to.set("Ipv6Pool", self.ipv6_pool);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for VPCCidrBlock {
    const TYPE: &'static str = "AWS::EC2::VPCCidrBlock";
}

impl Handle<VPCCidrBlock> {
    /// `Ref`: `Id`, `VpcId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Id of the VPC associated CIDR Block.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The source that allocated the IP address space. `byoip` or `amazon` indicates public IP address space allocated
    /// by Amazon or space that you have allocated with Bring your own IP (BYOIP).
    pub fn ip_source(self) -> Value<String> {
        self.attribute("IpSource")
    }

    /// Public IPv6 addresses are those advertised on the internet from AWS. Private IP addresses are not and cannot be
    /// advertised on the internet from AWS.
    pub fn ipv6_address_attribute(self) -> Value<String> {
        self.attribute("Ipv6AddressAttribute")
    }
}

/// `AWS::EC2::VPCDHCPOptionsAssociation`.
///
/// Associates a set of DHCP options with a VPC, or associates no DHCP options with the VPC.
#[derive(Clone, Debug, Default)]
pub struct VPCDHCPOptionsAssociation {
    /// The ID of the DHCP options set, or `default` to associate no DHCP options with the VPC.
    ///
    /// Required. A change replaces the resource.
    pub dhcp_options_id: Option<Value<String>>,
    /// The ID of the VPC.
    ///
    /// Required. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for VPCDHCPOptionsAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("DhcpOptionsId", self.dhcp_options_id);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for VPCDHCPOptionsAssociation {
    const TYPE: &'static str = "AWS::EC2::VPCDHCPOptionsAssociation";
}

impl Handle<VPCDHCPOptionsAssociation> {
    /// `Ref`: `DhcpOptionsId`, `VpcId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::EC2::VPCEncryptionControl`.
///
/// Describes the configuration and state of VPC encryption controls.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:vpc-encryption-control/${VpcEncryptionControlId}`.
#[derive(Clone, Debug, Default)]
pub struct VPCEncryptionControl {
    /// Specifies whether to exclude egress-only internet gateway traffic from encryption enforcement.
    ///
    /// One of `enable`, `disable`.
    pub egress_only_internet_gateway_exclusion_input: Option<Value<String>>,
    /// Specifies whether to exclude Elastic File System traffic from encryption enforcement.
    ///
    /// One of `enable`, `disable`.
    pub elastic_file_system_exclusion_input: Option<Value<String>>,
    /// Specifies whether to exclude internet gateway traffic from encryption enforcement.
    ///
    /// One of `enable`, `disable`.
    pub internet_gateway_exclusion_input: Option<Value<String>>,
    /// Specifies whether to exclude Lambda function traffic from encryption enforcement.
    ///
    /// One of `enable`, `disable`.
    pub lambda_exclusion_input: Option<Value<String>>,
    /// The encryption mode for the VPC Encryption Control configuration.
    ///
    /// One of `monitor`, `enforce`.
    pub mode: Option<Value<String>>,
    /// Specifies whether to exclude NAT gateway traffic from encryption enforcement.
    ///
    /// One of `enable`, `disable`.
    pub nat_gateway_exclusion_input: Option<Value<String>>,
    /// The tags assigned to the VPC Encryption Control configuration.
    pub tags: Option<Value<Vec<vpc_encryption_control::Tag>>>,
    /// Specifies whether to exclude virtual private gateway traffic from encryption enforcement.
    ///
    /// One of `enable`, `disable`.
    pub virtual_private_gateway_exclusion_input: Option<Value<String>>,
    /// The ID of the VPC for which to create the encryption control configuration.
    ///
    /// A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
    /// Specifies whether to exclude VPC Lattice traffic from encryption enforcement.
    ///
    /// One of `enable`, `disable`.
    pub vpc_lattice_exclusion_input: Option<Value<String>>,
    /// Specifies whether to exclude VPC peering connection traffic from encryption enforcement.
    ///
    /// One of `enable`, `disable`.
    pub vpc_peering_exclusion_input: Option<Value<String>>,
}

impl Lower for VPCEncryptionControl {
    fn fields(self, to: &mut Fields) {
        to.set("EgressOnlyInternetGatewayExclusionInput", self.egress_only_internet_gateway_exclusion_input);
        to.set("ElasticFileSystemExclusionInput", self.elastic_file_system_exclusion_input);
        to.set("InternetGatewayExclusionInput", self.internet_gateway_exclusion_input);
        to.set("LambdaExclusionInput", self.lambda_exclusion_input);
        to.set("Mode", self.mode);
        to.set("NatGatewayExclusionInput", self.nat_gateway_exclusion_input);
        to.set("Tags", self.tags);
        to.set("VirtualPrivateGatewayExclusionInput", self.virtual_private_gateway_exclusion_input);
        to.set("VpcId", self.vpc_id);
        to.set("VpcLatticeExclusionInput", self.vpc_lattice_exclusion_input);
        to.set("VpcPeeringExclusionInput", self.vpc_peering_exclusion_input);
    }
}

impl Level1 for VPCEncryptionControl {
    const TYPE: &'static str = "AWS::EC2::VPCEncryptionControl";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VPCEncryptionControl> {
    /// `Ref`: its `VpcEncryptionControlId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `ResourceExclusions`.
    pub fn resource_exclusions(self) -> Value<Json> {
        self.attribute("ResourceExclusions")
    }

    /// Specifies whether to exclude egress-only internet gateway traffic from encryption enforcement.
    pub fn resource_exclusions_egress_only_internet_gateway(self) -> Value<Json> {
        self.attribute("ResourceExclusions.EgressOnlyInternetGateway")
    }

    /// The current state of the exclusion configuration.
    pub fn resource_exclusions_egress_only_internet_gateway_state(self) -> Value<String> {
        self.attribute("ResourceExclusions.EgressOnlyInternetGateway.State")
    }

    /// A message providing additional information about the exclusion state.
    pub fn resource_exclusions_egress_only_internet_gateway_state_message(self) -> Value<String> {
        self.attribute("ResourceExclusions.EgressOnlyInternetGateway.StateMessage")
    }

    /// Specifies whether to exclude Elastic File System traffic from encryption enforcement.
    pub fn resource_exclusions_elastic_file_system(self) -> Value<Json> {
        self.attribute("ResourceExclusions.ElasticFileSystem")
    }

    /// The current state of the exclusion configuration.
    pub fn resource_exclusions_elastic_file_system_state(self) -> Value<String> {
        self.attribute("ResourceExclusions.ElasticFileSystem.State")
    }

    /// A message providing additional information about the exclusion state.
    pub fn resource_exclusions_elastic_file_system_state_message(self) -> Value<String> {
        self.attribute("ResourceExclusions.ElasticFileSystem.StateMessage")
    }

    /// Specifies whether to exclude internet gateway traffic from encryption enforcement.
    pub fn resource_exclusions_internet_gateway(self) -> Value<Json> {
        self.attribute("ResourceExclusions.InternetGateway")
    }

    /// The current state of the exclusion configuration.
    pub fn resource_exclusions_internet_gateway_state(self) -> Value<String> {
        self.attribute("ResourceExclusions.InternetGateway.State")
    }

    /// A message providing additional information about the exclusion state.
    pub fn resource_exclusions_internet_gateway_state_message(self) -> Value<String> {
        self.attribute("ResourceExclusions.InternetGateway.StateMessage")
    }

    /// Specifies whether to exclude Lambda function traffic from encryption enforcement.
    pub fn resource_exclusions_lambda(self) -> Value<Json> {
        self.attribute("ResourceExclusions.Lambda")
    }

    /// The current state of the exclusion configuration.
    pub fn resource_exclusions_lambda_state(self) -> Value<String> {
        self.attribute("ResourceExclusions.Lambda.State")
    }

    /// A message providing additional information about the exclusion state.
    pub fn resource_exclusions_lambda_state_message(self) -> Value<String> {
        self.attribute("ResourceExclusions.Lambda.StateMessage")
    }

    /// Specifies whether to exclude NAT gateway traffic from encryption enforcement.
    pub fn resource_exclusions_nat_gateway(self) -> Value<Json> {
        self.attribute("ResourceExclusions.NatGateway")
    }

    /// The current state of the exclusion configuration.
    pub fn resource_exclusions_nat_gateway_state(self) -> Value<String> {
        self.attribute("ResourceExclusions.NatGateway.State")
    }

    /// A message providing additional information about the exclusion state.
    pub fn resource_exclusions_nat_gateway_state_message(self) -> Value<String> {
        self.attribute("ResourceExclusions.NatGateway.StateMessage")
    }

    /// Specifies whether to exclude virtual private gateway traffic from encryption enforcement.
    pub fn resource_exclusions_virtual_private_gateway(self) -> Value<Json> {
        self.attribute("ResourceExclusions.VirtualPrivateGateway")
    }

    /// The current state of the exclusion configuration.
    pub fn resource_exclusions_virtual_private_gateway_state(self) -> Value<String> {
        self.attribute("ResourceExclusions.VirtualPrivateGateway.State")
    }

    /// A message providing additional information about the exclusion state.
    pub fn resource_exclusions_virtual_private_gateway_state_message(self) -> Value<String> {
        self.attribute("ResourceExclusions.VirtualPrivateGateway.StateMessage")
    }

    /// Specifies whether to exclude VPC Lattice traffic from encryption enforcement.
    pub fn resource_exclusions_vpc_lattice(self) -> Value<Json> {
        self.attribute("ResourceExclusions.VpcLattice")
    }

    /// The current state of the exclusion configuration.
    pub fn resource_exclusions_vpc_lattice_state(self) -> Value<String> {
        self.attribute("ResourceExclusions.VpcLattice.State")
    }

    /// A message providing additional information about the exclusion state.
    pub fn resource_exclusions_vpc_lattice_state_message(self) -> Value<String> {
        self.attribute("ResourceExclusions.VpcLattice.StateMessage")
    }

    /// Specifies whether to exclude VPC peering connection traffic from encryption enforcement.
    pub fn resource_exclusions_vpc_peering(self) -> Value<Json> {
        self.attribute("ResourceExclusions.VpcPeering")
    }

    /// The current state of the exclusion configuration.
    pub fn resource_exclusions_vpc_peering_state(self) -> Value<String> {
        self.attribute("ResourceExclusions.VpcPeering.State")
    }

    /// A message providing additional information about the exclusion state.
    pub fn resource_exclusions_vpc_peering_state_message(self) -> Value<String> {
        self.attribute("ResourceExclusions.VpcPeering.StateMessage")
    }

    /// The current state of the VPC Encryption Control configuration.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// A message providing additional information about the encryption control state.
    pub fn state_message(self) -> Value<String> {
        self.attribute("StateMessage")
    }

    /// The ID of the VPC Encryption Control configuration.
    pub fn vpc_encryption_control_id(self) -> Value<String> {
        self.attribute("VpcEncryptionControlId")
    }
}

/// What [`VPCEncryptionControl`] is made of.
pub mod vpc_encryption_control {
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

/// `AWS::EC2::VPCEndpoint`.
///
/// Specifies a VPC endpoint. A VPC endpoint provides a private connection between your VPC and an endpoint service.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint/${VpcEndpointId}`.
#[derive(Clone, Debug, Default)]
pub struct VPCEndpoint {
    /// Describes the DNS options for an endpoint.
    pub dns_options: Option<Value<vpc_endpoint::DnsOptionsSpecification>>,
    /// The supported IP address types.
    ///
    /// One of `ipv4`, `ipv6`, `dualstack`, `not-specified`.
    pub ip_address_type: Option<Value<String>>,
    /// An endpoint policy, which controls access to the service from the VPC. The default endpoint policy allows full
    /// access to the service.
    pub policy_document: Option<Value<Json>>,
    /// Indicate whether to associate a private hosted zone with the specified VPC.
    pub private_dns_enabled: Option<Value<bool>>,
    /// The Amazon Resource Name (ARN) of the resource configuration.
    ///
    /// A change replaces the resource.
    pub resource_configuration_arn: Option<Value<String>>,
    /// The IDs of the route tables. Routing is supported only for gateway endpoints.
    pub route_table_ids: Option<Value<Vec<String>>>,
    /// The IDs of the security groups to associate with the endpoint network interfaces. If this parameter is not
    /// specified, we use the default security group for the VPC.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// The name of the endpoint service.
    ///
    /// A change replaces the resource.
    pub service_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the service network.
    ///
    /// A change replaces the resource.
    pub service_network_arn: Option<Value<String>>,
    /// Describes a Region.
    ///
    /// A change replaces the resource.
    pub service_region: Option<Value<String>>,
    /// The IDs of the subnets in which to create endpoint network interfaces. You must specify this property for an
    /// interface endpoint or a Gateway Load Balancer endpoint.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// The tags to associate with the endpoint.
    pub tags: Option<Value<Vec<vpc_endpoint::Tag>>>,
    /// The type of endpoint.
    ///
    /// One of `Interface`, `Gateway`, `GatewayLoadBalancer`, `ServiceNetwork`, `Resource`, `Tunnel`. A change replaces
    /// the resource.
    pub vpc_endpoint_type: Option<Value<String>>,
    /// The ID of the VPC.
    ///
    /// Required. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for VPCEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("DnsOptions", self.dns_options);
        to.set("IpAddressType", self.ip_address_type);
        to.set("PolicyDocument", self.policy_document);
        to.set("PrivateDnsEnabled", self.private_dns_enabled);
        to.set("ResourceConfigurationArn", self.resource_configuration_arn);
        to.set("RouteTableIds", self.route_table_ids);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("ServiceName", self.service_name);
        to.set("ServiceNetworkArn", self.service_network_arn);
        to.set("ServiceRegion", self.service_region);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
        to.set("VpcEndpointType", self.vpc_endpoint_type);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for VPCEndpoint {
    const TYPE: &'static str = "AWS::EC2::VPCEndpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VPCEndpoint> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The date and time the VPC endpoint was created. For example: `Fri Sep 28 23:34:36 UTC 2018.`.
    pub fn creation_timestamp(self) -> Value<String> {
        self.attribute("CreationTimestamp")
    }

    /// (Interface endpoints) The DNS entries for the endpoint. Each entry is a combination of the hosted zone ID and
    /// the DNS name.
    pub fn dns_entries(self) -> Value<Vec<String>> {
        self.attribute("DnsEntries")
    }

    /// The ID of the VPC endpoint.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// (Interface endpoints) The network interface IDs. If you update the `PrivateDnsEnabled` or `SubnetIds`
    /// properties, the items in this list might change.
    pub fn network_interface_ids(self) -> Value<Vec<String>> {
        self.attribute("NetworkInterfaceIds")
    }
}

/// What [`VPCEndpoint`] is made of.
pub mod vpc_endpoint {
    use super::*;

    /// Describes the DNS options for an endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct DnsOptionsSpecification {
        /// The DNS records created for the endpoint.
        ///
        /// One of `ipv4`, `ipv6`, `dualstack`, `service-defined`, `not-specified`.
        pub dns_record_ip_type: Option<Value<String>>,
        /// Indicates whether to enable private DNS only for inbound endpoints. This option is available only for services
        /// that support both gateway and interface endpoints.
        ///
        /// One of `OnlyInboundResolver`, `AllResolvers`, `NotSpecified`.
        pub private_dns_only_for_inbound_resolver_endpoint: Option<Value<String>>,
        /// The preference for which private domains have a private hosted zone created for and associated with the
        /// specified VPC.
        ///
        /// One of `VERIFIED_DOMAINS_ONLY`, `ALL_DOMAINS`, `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS`,
        /// `SPECIFIED_DOMAINS_ONLY`. A change replaces the resource.
        pub private_dns_preference: Option<Value<String>>,
        /// Indicates which of the private domains to create private hosted zones for and associate with the specified VPC.
        ///
        /// 1 to 10 items. A change replaces the resource.
        pub private_dns_specified_domains: Option<Value<Vec<String>>>,
    }

    impl Lower for DnsOptionsSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("DnsRecordIpType", self.dns_record_ip_type);
            to.set("PrivateDnsOnlyForInboundResolverEndpoint", self.private_dns_only_for_inbound_resolver_endpoint);
            to.set("PrivateDnsPreference", self.private_dns_preference);
            to.set("PrivateDnsSpecifiedDomains", self.private_dns_specified_domains);
        }
    }

    /// Describes a tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag. Constraints: Tag keys are case-sensitive and accept a maximum of 127 Unicode characters.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value of the tag. Constraints: Tag values are case-sensitive and accept a maximum of 256 Unicode characters.
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

/// `AWS::EC2::VPCEndpointConnectionNotification`.
///
/// Specifies a connection notification for a VPC endpoint or VPC endpoint service. A connection notification
/// notifies you of specific endpoint events.
#[derive(Clone, Debug, Default)]
pub struct VPCEndpointConnectionNotification {
    /// The endpoint events for which to receive notifications. Valid values are `Accept`, `Connect`, `Delete`, and
    /// `Reject`.
    ///
    /// Required.
    pub connection_events: Option<Value<Vec<String>>>,
    /// The ARN of the SNS topic for the notifications.
    ///
    /// Required.
    pub connection_notification_arn: Option<Value<String>>,
    /// The ID of the endpoint service.
    ///
    /// A change replaces the resource.
    pub service_id: Option<Value<String>>,
    /// The ID of the endpoint.
    ///
    /// A change replaces the resource.
    pub vpc_endpoint_id: Option<Value<String>>,
}

impl Lower for VPCEndpointConnectionNotification {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectionEvents", self.connection_events);
        to.set("ConnectionNotificationArn", self.connection_notification_arn);
        to.set("ServiceId", self.service_id);
        to.set("VPCEndpointId", self.vpc_endpoint_id);
    }
}

impl Level1 for VPCEndpointConnectionNotification {
    const TYPE: &'static str = "AWS::EC2::VPCEndpointConnectionNotification";
}

impl Handle<VPCEndpointConnectionNotification> {
    /// `Ref`: its `VPCEndpointConnectionNotificationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the notification.
    pub fn vpc_endpoint_connection_notification_id(self) -> Value<String> {
        self.attribute("VPCEndpointConnectionNotificationId")
    }
}

/// `AWS::EC2::VPCEndpointService`.
///
/// Creates a VPC endpoint service configuration to which service consumers ( AWS accounts, users, and IAM roles)
/// can connect.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service/${VpcEndpointServiceId}`.
#[derive(Clone, Debug, Default)]
pub struct VPCEndpointService {
    /// Indicates whether requests from service consumers to create an endpoint to your service must be accepted.
    pub acceptance_required: Option<Value<bool>>,
    /// Indicates whether to enable the built-in Contributor Insights rules provided by AWS PrivateLink.
    pub contributor_insights_enabled: Option<Value<bool>>,
    /// The Amazon Resource Names (ARNs) of the Gateway Load Balancers.
    pub gateway_load_balancer_arns: Option<Value<Vec<String>>>,
    /// The Amazon Resource Names (ARNs) of the Network Load Balancers.
    pub network_load_balancer_arns: Option<Value<Vec<String>>>,
    /// The entity that is responsible for the endpoint costs. The default is the endpoint owner. If you set the payer
    /// responsibility to the service owner, you cannot set it back to the endpoint owner.
    pub payer_responsibility: Option<Value<String>>,
    pub private_dns_name: Option<Value<String>>,
    pub private_dns_name_configuration: Option<Value<vpc_endpoint_service::PrivateDnsNameConfiguration>>,
    /// The supported IP address types. The possible values are `ipv4` and `ipv6`.
    pub supported_ip_address_types: Option<Value<Vec<String>>>,
    /// The Regions from which service consumers can access the service.
    pub supported_regions: Option<Value<Vec<String>>>,
    /// The tags to associate with the service.
    pub tags: Option<Value<Vec<vpc_endpoint_service::Tag>>>,
}

impl Lower for VPCEndpointService {
    fn fields(self, to: &mut Fields) {
        to.set("AcceptanceRequired", self.acceptance_required);
        to.set("ContributorInsightsEnabled", self.contributor_insights_enabled);
        to.set("GatewayLoadBalancerArns", self.gateway_load_balancer_arns);
        to.set("NetworkLoadBalancerArns", self.network_load_balancer_arns);
        to.set("PayerResponsibility", self.payer_responsibility);
        to.set("PrivateDnsName", self.private_dns_name);
        to.set("PrivateDnsNameConfiguration", self.private_dns_name_configuration);
        to.set("SupportedIpAddressTypes", self.supported_ip_address_types);
        to.set("SupportedRegions", self.supported_regions);
        to.set("Tags", self.tags);
    }
}

impl Level1 for VPCEndpointService {
    const TYPE: &'static str = "AWS::EC2::VPCEndpointService";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VPCEndpointService> {
    /// `Ref`: its `ServiceId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `PrivateDnsNameConfiguration.Name`.
    pub fn private_dns_name_configuration_name(self) -> Value<String> {
        self.attribute("PrivateDnsNameConfiguration.Name")
    }

    /// The attribute `PrivateDnsNameConfiguration.State`.
    pub fn private_dns_name_configuration_state(self) -> Value<String> {
        self.attribute("PrivateDnsNameConfiguration.State")
    }

    /// The attribute `PrivateDnsNameConfiguration.Type`.
    pub fn private_dns_name_configuration_type(self) -> Value<String> {
        self.attribute("PrivateDnsNameConfiguration.Type")
    }

    /// The attribute `PrivateDnsNameConfiguration.Value`.
    pub fn private_dns_name_configuration_value(self) -> Value<String> {
        self.attribute("PrivateDnsNameConfiguration.Value")
    }

    /// The ID of the endpoint service.
    pub fn service_id(self) -> Value<String> {
        self.attribute("ServiceId")
    }
}

/// What [`VPCEndpointService`] is made of.
pub mod vpc_endpoint_service {
    use super::*;

    /// `PrivateDnsNameConfiguration` of `AWS::EC2::VPCEndpointService`.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateDnsNameConfiguration {}

    impl Lower for PrivateDnsNameConfiguration {
        fn fields(self, _: &mut Fields) {}
    }

    /// `Tag` of `AWS::EC2::VPCEndpointService`.
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

/// `AWS::EC2::VPCEndpointServicePermissions`.
///
/// Grant or revoke permissions for service consumers (users, IAM roles, and AWS accounts) to connect to a VPC
/// endpoint service.
///
/// Its ARN:
/// `arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service-permission/${VpcEndpointServicePermissionId}`.
#[derive(Clone, Debug, Default)]
pub struct VPCEndpointServicePermissions {
    /// The Amazon Resource Names (ARN) of one or more principals (for example, users, IAM roles, and AWS accounts ).
    pub allowed_principals: Option<Value<Vec<String>>>,
    /// The ID of the service.
    ///
    /// Required. A change replaces the resource.
    pub service_id: Option<Value<String>>,
}

impl Lower for VPCEndpointServicePermissions {
    fn fields(self, to: &mut Fields) {
        to.set("AllowedPrincipals", self.allowed_principals);
        to.set("ServiceId", self.service_id);
    }
}

impl Level1 for VPCEndpointServicePermissions {
    const TYPE: &'static str = "AWS::EC2::VPCEndpointServicePermissions";
}

impl Handle<VPCEndpointServicePermissions> {
    /// `Ref`: its `ServiceId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::EC2::VPCGatewayAttachment`.
///
/// Attaches an internet gateway, or a virtual private gateway to a VPC, enabling connectivity between the internet
/// and the VPC.
#[derive(Clone, Debug, Default)]
pub struct VPCGatewayAttachment {
    /// The ID of the internet gateway.
    pub internet_gateway_id: Option<Value<String>>,
    /// The ID of the VPC.
    ///
    /// Required. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
    /// The ID of the virtual private gateway.
    pub vpn_gateway_id: Option<Value<String>>,
}

impl Lower for VPCGatewayAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("InternetGatewayId", self.internet_gateway_id);
        to.set("VpcId", self.vpc_id);
        to.set("VpnGatewayId", self.vpn_gateway_id);
    }
}

impl Level1 for VPCGatewayAttachment {
    const TYPE: &'static str = "AWS::EC2::VPCGatewayAttachment";
}

impl Handle<VPCGatewayAttachment> {
    /// `Ref`: `AttachmentType`, `VpcId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Used to identify if this resource is an Internet Gateway or Vpn Gateway Attachment.
    pub fn attachment_type(self) -> Value<String> {
        self.attribute("AttachmentType")
    }
}

/// `AWS::EC2::VPCPeeringConnection`.
///
/// Requests a VPC peering connection between two VPCs: a requester VPC that you own and an accepter VPC with which
/// to create the connection.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:vpc-peering-connection/${VpcPeeringConnectionId}`.
#[derive(Clone, Debug, Default)]
pub struct VPCPeeringConnection {
    /// The Region code to use when calling Security Token Service (STS) to assume the PeerRoleArn, if provided.
    ///
    /// A change replaces the resource.
    pub assume_role_region: Option<Value<String>>,
    /// The AWS account ID of the owner of the accepter VPC.
    ///
    /// A change replaces the resource.
    pub peer_owner_id: Option<Value<String>>,
    /// The Region code for the accepter VPC, if the accepter VPC is located in a Region other than the Region in which
    /// you make the request.
    ///
    /// A change replaces the resource.
    pub peer_region: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the VPC peer role for the peering connection in another AWS account.
    ///
    /// A change replaces the resource.
    pub peer_role_arn: Option<Value<String>>,
    /// The ID of the VPC with which you are creating the VPC peering connection. You must specify this parameter in the
    /// request.
    ///
    /// Required. A change replaces the resource.
    pub peer_vpc_id: Option<Value<String>>,
    /// Any tags assigned to the resource.
    pub tags: Option<Value<Vec<vpc_peering_connection::Tag>>>,
    /// The ID of the VPC.
    ///
    /// Required. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for VPCPeeringConnection {
    fn fields(self, to: &mut Fields) {
        to.set("AssumeRoleRegion", self.assume_role_region);
        to.set("PeerOwnerId", self.peer_owner_id);
        to.set("PeerRegion", self.peer_region);
        to.set("PeerRoleArn", self.peer_role_arn);
        to.set("PeerVpcId", self.peer_vpc_id);
        to.set("Tags", self.tags);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for VPCPeeringConnection {
    const TYPE: &'static str = "AWS::EC2::VPCPeeringConnection";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VPCPeeringConnection> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the peering connection.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`VPCPeeringConnection`] is made of.
pub mod vpc_peering_connection {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::EC2::VPNConcentrator`.
///
/// Describes a VPN concentrator.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:vpn-concentrator/${VpnConcentratorId}`.
#[derive(Clone, Debug, Default)]
pub struct VPNConcentrator {
    /// Any tags assigned to the VPN concentrator.
    pub tags: Option<Value<Vec<vpn_concentrator::Tag>>>,
    /// The ID of the transit gateway associated with the VPN concentrator.
    ///
    /// A change replaces the resource.
    pub transit_gateway_id: Option<Value<String>>,
    /// The type of VPN concentrator.
    ///
    /// Required. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for VPNConcentrator {
    fn fields(self, to: &mut Fields) {
        to.set("Tags", self.tags);
        to.set("TransitGatewayId", self.transit_gateway_id);
        to.set("Type", self.type_);
    }
}

impl Level1 for VPNConcentrator {
    const TYPE: &'static str = "AWS::EC2::VPNConcentrator";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VPNConcentrator> {
    /// `Ref`: its `VpnConcentratorId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the transit gateway attachment for the VPN concentrator.
    pub fn transit_gateway_attachment_id(self) -> Value<String> {
        self.attribute("TransitGatewayAttachmentId")
    }

    /// The ID of the VPN concentrator to associate with the VPN connection.
    pub fn vpn_concentrator_id(self) -> Value<String> {
        self.attribute("VpnConcentratorId")
    }
}

/// What [`VPNConcentrator`] is made of.
pub mod vpn_concentrator {
    use super::*;

    /// Describes a tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag. Constraints: Tag keys are case-sensitive and accept a maximum of 127 Unicode characters.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value of the tag. Constraints: Tag values are case-sensitive and accept a maximum of 256 Unicode characters.
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

/// `AWS::EC2::VPNConnection`.
///
/// Specifies a VPN connection between a virtual private gateway and a VPN customer gateway or a transit gateway and
/// a VPN customer gateway.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:vpn-connection/${VpnConnectionId}`.
#[derive(Clone, Debug, Default)]
pub struct VPNConnection {
    /// The ID of the customer gateway at your end of the VPN connection.
    ///
    /// Required. A change replaces the resource.
    pub customer_gateway_id: Option<Value<String>>,
    /// Indicate whether to enable acceleration for the VPN connection.
    ///
    /// A change replaces the resource.
    pub enable_acceleration: Option<Value<bool>>,
    /// The IPv4 CIDR on the customer gateway (on-premises) side of the VPN connection.
    ///
    /// A change replaces the resource.
    pub local_ipv4_network_cidr: Option<Value<String>>,
    /// The IPv6 CIDR on the customer gateway (on-premises) side of the VPN connection.
    ///
    /// A change replaces the resource.
    pub local_ipv6_network_cidr: Option<Value<String>>,
    /// The type of IP address assigned to the outside interface of the customer gateway device.
    ///
    /// A change replaces the resource.
    pub outside_ip_address_type: Option<Value<String>>,
    /// Describes the storage location for an instance store-backed AMI.
    ///
    /// One of `Standard`, `SecretsManager`. A change replaces the resource.
    pub pre_shared_key_storage: Option<Value<String>>,
    /// The IPv4 CIDR on the AWS side of the VPN connection.
    ///
    /// A change replaces the resource.
    pub remote_ipv4_network_cidr: Option<Value<String>>,
    /// The IPv6 CIDR on the AWS side of the VPN connection.
    ///
    /// A change replaces the resource.
    pub remote_ipv6_network_cidr: Option<Value<String>>,
    /// Indicates whether the VPN connection uses static routes only. Static routes must be used for devices that don't
    /// support BGP.
    ///
    /// A change replaces the resource.
    pub static_routes_only: Option<Value<bool>>,
    /// Any tags assigned to the VPN connection.
    pub tags: Option<Value<Vec<vpn_connection::Tag>>>,
    /// The ID of the transit gateway associated with the VPN connection.
    ///
    /// A change replaces the resource.
    pub transit_gateway_id: Option<Value<String>>,
    /// The transit gateway attachment ID to use for the VPN tunnel.
    ///
    /// A change replaces the resource.
    pub transport_transit_gateway_attachment_id: Option<Value<String>>,
    /// The desired bandwidth specification for the VPN tunnel, used when creating or modifying VPN connection options
    /// to set the tunnel's throughput capacity.
    ///
    /// One of `standard`, `large`.
    pub tunnel_bandwidth: Option<Value<String>>,
    /// Indicate whether the VPN tunnels process IPv4 or IPv6 traffic.
    ///
    /// A change replaces the resource.
    pub tunnel_inside_ip_version: Option<Value<String>>,
    /// The type of VPN connection.
    ///
    /// Required. A change replaces the resource.
    pub type_: Option<Value<String>>,
    /// The ID of the VPN concentrator to associate with the VPN connection.
    ///
    /// A change replaces the resource.
    pub vpn_concentrator_id: Option<Value<String>>,
    /// The ID of the virtual private gateway at the AWS side of the VPN connection.
    ///
    /// A change replaces the resource.
    pub vpn_gateway_id: Option<Value<String>>,
    /// The tunnel options for the VPN connection.
    ///
    /// A change replaces the resource.
    pub vpn_tunnel_options_specifications: Option<Value<Vec<vpn_connection::VpnTunnelOptionsSpecification>>>,
}

impl Lower for VPNConnection {
    fn fields(self, to: &mut Fields) {
        to.set("CustomerGatewayId", self.customer_gateway_id);
        to.set("EnableAcceleration", self.enable_acceleration);
        to.set("LocalIpv4NetworkCidr", self.local_ipv4_network_cidr);
        to.set("LocalIpv6NetworkCidr", self.local_ipv6_network_cidr);
        to.set("OutsideIpAddressType", self.outside_ip_address_type);
        to.set("PreSharedKeyStorage", self.pre_shared_key_storage);
        to.set("RemoteIpv4NetworkCidr", self.remote_ipv4_network_cidr);
        to.set("RemoteIpv6NetworkCidr", self.remote_ipv6_network_cidr);
        to.set("StaticRoutesOnly", self.static_routes_only);
        to.set("Tags", self.tags);
        to.set("TransitGatewayId", self.transit_gateway_id);
        to.set("TransportTransitGatewayAttachmentId", self.transport_transit_gateway_attachment_id);
        to.set("TunnelBandwidth", self.tunnel_bandwidth);
        to.set("TunnelInsideIpVersion", self.tunnel_inside_ip_version);
        to.set("Type", self.type_);
        to.set("VpnConcentratorId", self.vpn_concentrator_id);
        to.set("VpnGatewayId", self.vpn_gateway_id);
        to.set("VpnTunnelOptionsSpecifications", self.vpn_tunnel_options_specifications);
    }
}

impl Level1 for VPNConnection {
    const TYPE: &'static str = "AWS::EC2::VPNConnection";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VPNConnection> {
    /// `Ref`: its `VpnConnectionId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the VPN connection.
    pub fn vpn_connection_id(self) -> Value<String> {
        self.attribute("VpnConnectionId")
    }
}

/// What [`VPNConnection`] is made of.
pub mod vpn_connection {
    use super::*;

    /// Specifies a tag. For more information, see Resource tags.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag value.
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

    /// The tunnel options for a single VPN tunnel.
    #[derive(Clone, Debug, Default)]
    pub struct VpnTunnelOptionsSpecification {
        /// The action to take after DPD timeout occurs. Specify `restart` to restart the IKE initiation. Specify `clear` to
        /// end the IKE session.
        ///
        /// One of `clear`, `none`, `restart`.
        pub dpd_timeout_action: Option<Value<String>>,
        /// The number of seconds after which a DPD timeout occurs.
        ///
        /// At least 30.
        pub dpd_timeout_seconds: Option<Value<i64>>,
        /// Turn on or off tunnel endpoint lifecycle control feature.
        pub enable_tunnel_lifecycle_control: Option<Value<bool>>,
        /// The IKE versions that are permitted for the VPN tunnel.
        pub ike_versions: Option<Value<Vec<IKEVersionsRequestListValue>>>,
        /// Options for logging VPN tunnel activity.
        pub log_options: Option<Value<VpnTunnelLogOptionsSpecification>>,
        /// One or more Diffie-Hellman group numbers that are permitted for the VPN tunnel for phase 1 IKE negotiations.
        pub phase1_dh_group_numbers: Option<Value<Vec<Phase1DHGroupNumbersRequestListValue>>>,
        /// One or more encryption algorithms that are permitted for the VPN tunnel for phase 1 IKE negotiations.
        pub phase1_encryption_algorithms: Option<Value<Vec<Phase1EncryptionAlgorithmsRequestListValue>>>,
        /// One or more integrity algorithms that are permitted for the VPN tunnel for phase 1 IKE negotiations.
        pub phase1_integrity_algorithms: Option<Value<Vec<Phase1IntegrityAlgorithmsRequestListValue>>>,
        /// The lifetime for phase 1 of the IKE negotiation, in seconds.
        ///
        /// 900 to 28800.
        pub phase1_lifetime_seconds: Option<Value<i64>>,
        /// One or more Diffie-Hellman group numbers that are permitted for the VPN tunnel for phase 2 IKE negotiations.
        pub phase2_dh_group_numbers: Option<Value<Vec<Phase2DHGroupNumbersRequestListValue>>>,
        /// One or more encryption algorithms that are permitted for the VPN tunnel for phase 2 IKE negotiations.
        pub phase2_encryption_algorithms: Option<Value<Vec<Phase2EncryptionAlgorithmsRequestListValue>>>,
        /// One or more integrity algorithms that are permitted for the VPN tunnel for phase 2 IKE negotiations.
        pub phase2_integrity_algorithms: Option<Value<Vec<Phase2IntegrityAlgorithmsRequestListValue>>>,
        /// The lifetime for phase 2 of the IKE negotiation, in seconds.
        ///
        /// 900 to 3600.
        pub phase2_lifetime_seconds: Option<Value<i64>>,
        /// The pre-shared key (PSK) to establish initial authentication between the virtual private gateway and customer
        /// gateway.
        ///
        /// A change replaces the resource.
        pub pre_shared_key: Option<Value<String>>,
        /// The percentage of the rekey window (determined by `RekeyMarginTimeSeconds` ) during which the rekey time is
        /// randomly selected.
        ///
        /// 0 to 100.
        pub rekey_fuzz_percentage: Option<Value<i64>>,
        /// The margin time, in seconds, before the phase 2 lifetime expires, during which the AWS side of the VPN
        /// connection performs an IKE rekey.
        ///
        /// At least 60.
        pub rekey_margin_time_seconds: Option<Value<i64>>,
        /// The number of packets in an IKE replay window.
        ///
        /// 64 to 2048.
        pub replay_window_size: Option<Value<i64>>,
        /// The action to take when the establishing the tunnel for the VPN connection. By default, your customer gateway
        /// device must initiate the IKE negotiation and bring up the tunnel.
        ///
        /// One of `add`, `start`.
        pub startup_action: Option<Value<String>>,
        /// The range of inside IP addresses for the tunnel. Any specified CIDR blocks must be unique across all VPN
        /// connections that use the same virtual private gateway.
        ///
        /// A change replaces the resource.
        pub tunnel_inside_cidr: Option<Value<String>>,
        /// The range of inside IPv6 addresses for the tunnel. Any specified CIDR blocks must be unique across all VPN
        /// connections that use the same transit gateway.
        pub tunnel_inside_ipv6_cidr: Option<Value<String>>,
    }

    impl Lower for VpnTunnelOptionsSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("DPDTimeoutAction", self.dpd_timeout_action);
            to.set("DPDTimeoutSeconds", self.dpd_timeout_seconds);
            to.set("EnableTunnelLifecycleControl", self.enable_tunnel_lifecycle_control);
            to.set("IKEVersions", self.ike_versions);
            to.set("LogOptions", self.log_options);
            to.set("Phase1DHGroupNumbers", self.phase1_dh_group_numbers);
            to.set("Phase1EncryptionAlgorithms", self.phase1_encryption_algorithms);
            to.set("Phase1IntegrityAlgorithms", self.phase1_integrity_algorithms);
            to.set("Phase1LifetimeSeconds", self.phase1_lifetime_seconds);
            to.set("Phase2DHGroupNumbers", self.phase2_dh_group_numbers);
            to.set("Phase2EncryptionAlgorithms", self.phase2_encryption_algorithms);
            to.set("Phase2IntegrityAlgorithms", self.phase2_integrity_algorithms);
            to.set("Phase2LifetimeSeconds", self.phase2_lifetime_seconds);
            to.set("PreSharedKey", self.pre_shared_key);
            to.set("RekeyFuzzPercentage", self.rekey_fuzz_percentage);
            to.set("RekeyMarginTimeSeconds", self.rekey_margin_time_seconds);
            to.set("ReplayWindowSize", self.replay_window_size);
            to.set("StartupAction", self.startup_action);
            to.set("TunnelInsideCidr", self.tunnel_inside_cidr);
            to.set("TunnelInsideIpv6Cidr", self.tunnel_inside_ipv6_cidr);
        }
    }

    /// The IKE version that is permitted for the VPN tunnel.
    #[derive(Clone, Debug, Default)]
    pub struct IKEVersionsRequestListValue {
        /// The IKE version.
        ///
        /// One of `ikev1`, `ikev2`.
        pub value: Option<Value<String>>,
    }

    impl Lower for IKEVersionsRequestListValue {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
        }
    }

    /// Options for logging VPN tunnel activity.
    #[derive(Clone, Debug, Default)]
    pub struct VpnTunnelLogOptionsSpecification {
        /// Options for sending VPN tunnel logs to CloudWatch.
        pub cloudwatch_log_options: Option<Value<CloudwatchLogOptionsSpecification>>,
    }

    impl Lower for VpnTunnelLogOptionsSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("CloudwatchLogOptions", self.cloudwatch_log_options);
        }
    }

    /// Options for sending VPN tunnel logs to CloudWatch.
    #[derive(Clone, Debug, Default)]
    pub struct CloudwatchLogOptionsSpecification {
        /// Specifies whether to enable BGP logging for the VPN connection. Default value is `False`.
        pub bgp_log_enabled: Option<Value<bool>>,
        /// The Amazon Resource Name (ARN) of the CloudWatch log group where BGP logs will be sent.
        pub bgp_log_group_arn: Option<Value<String>>,
        /// The desired output format for BGP logs to be sent to CloudWatch. Default format is `json`.
        ///
        /// One of `json`, `text`.
        pub bgp_log_output_format: Option<Value<String>>,
        /// Enable or disable VPN tunnel logging feature. Default value is `False`.
        pub log_enabled: Option<Value<bool>>,
        /// The Amazon Resource Name (ARN) of the CloudWatch log group to send logs to.
        pub log_group_arn: Option<Value<String>>,
        /// Set log format. Default format is `json`.
        ///
        /// One of `json`, `text`.
        pub log_output_format: Option<Value<String>>,
    }

    impl Lower for CloudwatchLogOptionsSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("BgpLogEnabled", self.bgp_log_enabled);
            to.set("BgpLogGroupArn", self.bgp_log_group_arn);
            to.set("BgpLogOutputFormat", self.bgp_log_output_format);
            to.set("LogEnabled", self.log_enabled);
            to.set("LogGroupArn", self.log_group_arn);
            to.set("LogOutputFormat", self.log_output_format);
        }
    }

    /// Specifies a Diffie-Hellman group number for the VPN tunnel for phase 1 IKE negotiations.
    #[derive(Clone, Debug, Default)]
    pub struct Phase1DHGroupNumbersRequestListValue {
        /// The Diffie-Hellmann group number.
        pub value: Option<Value<i64>>,
    }

    impl Lower for Phase1DHGroupNumbersRequestListValue {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
        }
    }

    /// Specifies the encryption algorithm for the VPN tunnel for phase 1 IKE negotiations.
    #[derive(Clone, Debug, Default)]
    pub struct Phase1EncryptionAlgorithmsRequestListValue {
        /// The value for the encryption algorithm.
        ///
        /// One of `AES128`, `AES256`, `AES128-GCM-16`, `AES256-GCM-16`.
        pub value: Option<Value<String>>,
    }

    impl Lower for Phase1EncryptionAlgorithmsRequestListValue {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
        }
    }

    /// Specifies the integrity algorithm for the VPN tunnel for phase 1 IKE negotiations.
    #[derive(Clone, Debug, Default)]
    pub struct Phase1IntegrityAlgorithmsRequestListValue {
        /// The value for the integrity algorithm.
        ///
        /// One of `SHA1`, `SHA2-256`, `SHA2-384`, `SHA2-512`.
        pub value: Option<Value<String>>,
    }

    impl Lower for Phase1IntegrityAlgorithmsRequestListValue {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
        }
    }

    /// Specifies a Diffie-Hellman group number for the VPN tunnel for phase 2 IKE negotiations.
    #[derive(Clone, Debug, Default)]
    pub struct Phase2DHGroupNumbersRequestListValue {
        /// The Diffie-Hellmann group number.
        pub value: Option<Value<i64>>,
    }

    impl Lower for Phase2DHGroupNumbersRequestListValue {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
        }
    }

    /// Specifies the encryption algorithm for the VPN tunnel for phase 2 IKE negotiations.
    #[derive(Clone, Debug, Default)]
    pub struct Phase2EncryptionAlgorithmsRequestListValue {
        /// The encryption algorithm.
        ///
        /// One of `AES128`, `AES256`, `AES128-GCM-16`, `AES256-GCM-16`.
        pub value: Option<Value<String>>,
    }

    impl Lower for Phase2EncryptionAlgorithmsRequestListValue {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
        }
    }

    /// Specifies the integrity algorithm for the VPN tunnel for phase 2 IKE negotiations.
    #[derive(Clone, Debug, Default)]
    pub struct Phase2IntegrityAlgorithmsRequestListValue {
        /// The integrity algorithm.
        ///
        /// One of `SHA1`, `SHA2-256`, `SHA2-384`, `SHA2-512`.
        pub value: Option<Value<String>>,
    }

    impl Lower for Phase2IntegrityAlgorithmsRequestListValue {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EC2::VPNConnectionRoute`.
///
/// Specifies a static route for a VPN connection between an existing virtual private gateway and a VPN customer
/// gateway.
#[derive(Clone, Debug, Default)]
pub struct VPNConnectionRoute {
    /// The CIDR block associated with the local subnet of the customer network.
    ///
    /// Required. A change replaces the resource.
    pub destination_cidr_block: Option<Value<String>>,
    /// The ID of the VPN connection.
    ///
    /// Required. A change replaces the resource.
    pub vpn_connection_id: Option<Value<String>>,
}

impl Lower for VPNConnectionRoute {
    fn fields(self, to: &mut Fields) {
        to.set("DestinationCidrBlock", self.destination_cidr_block);
        to.set("VpnConnectionId", self.vpn_connection_id);
    }
}

impl Level1 for VPNConnectionRoute {
    const TYPE: &'static str = "AWS::EC2::VPNConnectionRoute";
}

impl Handle<VPNConnectionRoute> {
    /// `Ref`: `DestinationCidrBlock`, `VpnConnectionId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::EC2::VPNGateway`.
///
/// Specifies a virtual private gateway. A virtual private gateway is the endpoint on the VPC side of your VPN
/// connection.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:vpn-gateway/${VpnGatewayId}`.
#[derive(Clone, Debug, Default)]
pub struct VPNGateway {
    /// The private Autonomous System Number (ASN) for the Amazon side of a BGP session.
    ///
    /// A change replaces the resource.
    pub amazon_side_asn: Option<Value<i64>>,
    /// Any tags assigned to the virtual private gateway.
    pub tags: Option<Value<Vec<vpn_gateway::Tag>>>,
    /// The type of VPN connection the virtual private gateway supports.
    ///
    /// Required. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for VPNGateway {
    fn fields(self, to: &mut Fields) {
        to.set("AmazonSideAsn", self.amazon_side_asn);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for VPNGateway {
    const TYPE: &'static str = "AWS::EC2::VPNGateway";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VPNGateway> {
    /// `Ref`: its `VPNGatewayId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the VPN gateway.
    pub fn vpn_gateway_id(self) -> Value<String> {
        self.attribute("VPNGatewayId")
    }
}

/// What [`VPNGateway`] is made of.
pub mod vpn_gateway {
    use super::*;

    /// Specifies a tag. For more information, see Resource tags.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::EC2::VPNGatewayRoutePropagation`.
///
/// Enables a virtual private gateway (VGW) to propagate routes to the specified route table of a VPC.
#[derive(Clone, Debug, Default)]
pub struct VPNGatewayRoutePropagation {
    /// The ID of the route table. The routing table must be associated with the same VPC that the virtual private
    /// gateway is attached to.
    ///
    /// Required.
    pub route_table_ids: Option<Value<Vec<String>>>,
    /// The ID of the virtual private gateway that is attached to a VPC. The virtual private gateway must be attached to
    /// the same VPC that the routing tables are associated with.
    ///
    /// Required.
    pub vpn_gateway_id: Option<Value<String>>,
}

impl Lower for VPNGatewayRoutePropagation {
    fn fields(self, to: &mut Fields) {
        to.set("RouteTableIds", self.route_table_ids);
        to.set("VpnGatewayId", self.vpn_gateway_id);
    }
}

impl Level1 for VPNGatewayRoutePropagation {
    const TYPE: &'static str = "AWS::EC2::VPNGatewayRoutePropagation";
}

impl Handle<VPNGatewayRoutePropagation> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the VPN gateway.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::EC2::VerifiedAccessEndpoint`.
///
/// An AWS Verified Access endpoint specifies the application that AWS Verified Access provides access to.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:verified-access-endpoint/${VerifiedAccessEndpointId}`.
#[derive(Clone, Debug, Default)]
pub struct VerifiedAccessEndpoint {
    /// The DNS name for users to reach your application.
    ///
    /// A change replaces the resource.
    pub application_domain: Option<Value<String>>,
    /// The type of attachment used to provide connectivity between the AWS Verified Access endpoint and the
    /// application.
    ///
    /// Required. One of `vpc`. A change replaces the resource.
    pub attachment_type: Option<Value<String>>,
    /// The options for a CIDR endpoint.
    pub cidr_options: Option<Value<verified_access_endpoint::CidrOptions>>,
    /// A description for the AWS Verified Access endpoint.
    pub description: Option<Value<String>>,
    /// The ARN of a public TLS/SSL certificate imported into or created with ACM.
    ///
    /// A change replaces the resource.
    pub domain_certificate_arn: Option<Value<String>>,
    /// A custom identifier that is prepended to the DNS name that is generated for the endpoint.
    ///
    /// A change replaces the resource.
    pub endpoint_domain_prefix: Option<Value<String>>,
    /// The type of AWS Verified Access endpoint. Incoming application requests will be sent to an IP address, load
    /// balancer or a network interface depending on the endpoint type specified.
    ///
    /// Required. One of `cidr`, `load-balancer`, `network-interface`, `rds`. A change replaces the resource.
    pub endpoint_type: Option<Value<String>>,
    /// The load balancer details if creating the AWS Verified Access endpoint as `load-balancer` type.
    pub load_balancer_options: Option<Value<verified_access_endpoint::LoadBalancerOptions>>,
    /// The options for network-interface type endpoint.
    pub network_interface_options: Option<Value<verified_access_endpoint::NetworkInterfaceOptions>>,
    /// The Verified Access policy document.
    pub policy_document: Option<Value<String>>,
    /// The status of the Verified Access policy.
    pub policy_enabled: Option<Value<bool>>,
    /// The options for an RDS endpoint.
    pub rds_options: Option<Value<verified_access_endpoint::RdsOptions>>,
    /// The IDs of the security groups for the endpoint.
    ///
    /// A change replaces the resource.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// The options for additional server side encryption.
    pub sse_specification: Option<Value<verified_access_endpoint::SseSpecification>>,
    /// The tags.
    pub tags: Option<Value<Vec<verified_access_endpoint::Tag>>>,
    /// The ID of the AWS Verified Access group.
    ///
    /// Required.
    pub verified_access_group_id: Option<Value<String>>,
}

impl Lower for VerifiedAccessEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationDomain", self.application_domain);
        to.set("AttachmentType", self.attachment_type);
        to.set("CidrOptions", self.cidr_options);
        to.set("Description", self.description);
        to.set("DomainCertificateArn", self.domain_certificate_arn);
        to.set("EndpointDomainPrefix", self.endpoint_domain_prefix);
        to.set("EndpointType", self.endpoint_type);
        to.set("LoadBalancerOptions", self.load_balancer_options);
        to.set("NetworkInterfaceOptions", self.network_interface_options);
        to.set("PolicyDocument", self.policy_document);
        to.set("PolicyEnabled", self.policy_enabled);
        to.set("RdsOptions", self.rds_options);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("SseSpecification", self.sse_specification);
        to.set("Tags", self.tags);
        to.set("VerifiedAccessGroupId", self.verified_access_group_id);
    }
}

impl Level1 for VerifiedAccessEndpoint {
    const TYPE: &'static str = "AWS::EC2::VerifiedAccessEndpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VerifiedAccessEndpoint> {
    /// `Ref`: its `VerifiedAccessEndpointId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The creation time.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Use this to construct the redirect URI to add to your OIDC provider's allow list.
    pub fn device_validation_domain(self) -> Value<String> {
        self.attribute("DeviceValidationDomain")
    }

    /// The DNS name generated for the endpoint.
    pub fn endpoint_domain(self) -> Value<String> {
        self.attribute("EndpointDomain")
    }

    /// The last updated time.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// The endpoint status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The ID of the Verified Access endpoint.
    pub fn verified_access_endpoint_id(self) -> Value<String> {
        self.attribute("VerifiedAccessEndpointId")
    }

    /// The instance identifier.
    pub fn verified_access_instance_id(self) -> Value<String> {
        self.attribute("VerifiedAccessInstanceId")
    }
}

/// What [`VerifiedAccessEndpoint`] is made of.
pub mod verified_access_endpoint {
    use super::*;

    /// Describes the CIDR options for a Verified Access endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct CidrOptions {
        /// The CIDR.
        ///
        /// A change replaces the resource.
        pub cidr: Option<Value<String>>,
        /// The port ranges.
        pub port_ranges: Option<Value<Vec<PortRange>>>,
        /// The protocol.
        ///
        /// One of `http`, `https`, `tcp`. A change replaces the resource.
        pub protocol: Option<Value<String>>,
        /// The IDs of the subnets.
        ///
        /// A change replaces the resource.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for CidrOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Cidr", self.cidr);
            to.set("PortRanges", self.port_ranges);
            to.set("Protocol", self.protocol);
            to.set("SubnetIds", self.subnet_ids);
        }
    }

    /// Describes the port range for a Verified Access endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct PortRange {
        /// The start of the port range.
        ///
        /// 1 to 65535.
        pub from_port: Option<Value<i64>>,
        /// The end of the port range.
        ///
        /// 1 to 65535.
        pub to_port: Option<Value<i64>>,
    }

    impl Lower for PortRange {
        fn fields(self, to: &mut Fields) {
            to.set("FromPort", self.from_port);
            to.set("ToPort", self.to_port);
        }
    }

    /// Describes the load balancer options when creating an AWS Verified Access endpoint using the `load-balancer`
    /// type.
    #[derive(Clone, Debug, Default)]
    pub struct LoadBalancerOptions {
        /// The ARN of the load balancer.
        ///
        /// A change replaces the resource.
        pub load_balancer_arn: Option<Value<String>>,
        /// The IP port number.
        ///
        /// 1 to 65535.
        pub port: Option<Value<i64>>,
        /// The port ranges.
        pub port_ranges: Option<Value<Vec<PortRange>>>,
        /// The IP protocol.
        ///
        /// One of `http`, `https`, `tcp`.
        pub protocol: Option<Value<String>>,
        /// The IDs of the subnets. You can specify only one subnet per Availability Zone.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for LoadBalancerOptions {
        fn fields(self, to: &mut Fields) {
            to.set("LoadBalancerArn", self.load_balancer_arn);
            to.set("Port", self.port);
            to.set("PortRanges", self.port_ranges);
            to.set("Protocol", self.protocol);
            to.set("SubnetIds", self.subnet_ids);
        }
    }

    /// Describes the network interface options when creating an AWS Verified Access endpoint using the
    /// `network-interface` type.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkInterfaceOptions {
        /// The ID of the network interface.
        ///
        /// A change replaces the resource.
        pub network_interface_id: Option<Value<String>>,
        /// The IP port number.
        ///
        /// 1 to 65535.
        pub port: Option<Value<i64>>,
        /// The port ranges.
        pub port_ranges: Option<Value<Vec<PortRange>>>,
        /// The IP protocol.
        ///
        /// One of `http`, `https`, `tcp`.
        pub protocol: Option<Value<String>>,
    }

    impl Lower for NetworkInterfaceOptions {
        fn fields(self, to: &mut Fields) {
            to.set("NetworkInterfaceId", self.network_interface_id);
            to.set("Port", self.port);
            to.set("PortRanges", self.port_ranges);
            to.set("Protocol", self.protocol);
        }
    }

    /// Describes the RDS options for a Verified Access endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct RdsOptions {
        /// The port.
        ///
        /// 1 to 65535.
        pub port: Option<Value<i64>>,
        /// The protocol.
        ///
        /// One of `http`, `https`, `tcp`. A change replaces the resource.
        pub protocol: Option<Value<String>>,
        /// The ARN of the DB cluster.
        ///
        /// A change replaces the resource.
        pub rds_db_cluster_arn: Option<Value<String>>,
        /// The ARN of the RDS instance.
        ///
        /// A change replaces the resource.
        pub rds_db_instance_arn: Option<Value<String>>,
        /// The ARN of the RDS proxy.
        ///
        /// A change replaces the resource.
        pub rds_db_proxy_arn: Option<Value<String>>,
        /// The RDS endpoint.
        pub rds_endpoint: Option<Value<String>>,
        /// The IDs of the subnets. You can specify only one subnet per Availability Zone.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for RdsOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Port", self.port);
            to.set("Protocol", self.protocol);
            to.set("RdsDbClusterArn", self.rds_db_cluster_arn);
            to.set("RdsDbInstanceArn", self.rds_db_instance_arn);
            to.set("RdsDbProxyArn", self.rds_db_proxy_arn);
            to.set("RdsEndpoint", self.rds_endpoint);
            to.set("SubnetIds", self.subnet_ids);
        }
    }

    /// AWS Verified Access provides server side encryption by default to data at rest using AWS -owned KMS keys.
    #[derive(Clone, Debug, Default)]
    pub struct SseSpecification {
        /// Enable or disable the use of customer managed KMS keys for server side encryption.
        pub customer_managed_key_enabled: Option<Value<bool>>,
        /// The ARN of the KMS key.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for SseSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("CustomerManagedKeyEnabled", self.customer_managed_key_enabled);
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

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

/// `AWS::EC2::VerifiedAccessGroup`.
///
/// An AWS Verified Access group is a collection of AWS Verified Access endpoints who's associated applications have
/// similar security requirements.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:verified-access-group/${VerifiedAccessGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct VerifiedAccessGroup {
    /// A description for the AWS Verified Access group.
    pub description: Option<Value<String>>,
    /// The Verified Access policy document.
    pub policy_document: Option<Value<String>>,
    /// The status of the Verified Access policy.
    pub policy_enabled: Option<Value<bool>>,
    /// The options for additional server side encryption.
    pub sse_specification: Option<Value<verified_access_group::SseSpecification>>,
    /// The tags.
    pub tags: Option<Value<Vec<verified_access_group::Tag>>>,
    /// The ID of the AWS Verified Access instance.
    ///
    /// Required.
    pub verified_access_instance_id: Option<Value<String>>,
}

impl Lower for VerifiedAccessGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("PolicyDocument", self.policy_document);
        to.set("PolicyEnabled", self.policy_enabled);
        to.set("SseSpecification", self.sse_specification);
        to.set("Tags", self.tags);
        to.set("VerifiedAccessInstanceId", self.verified_access_instance_id);
    }
}

impl Level1 for VerifiedAccessGroup {
    const TYPE: &'static str = "AWS::EC2::VerifiedAccessGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VerifiedAccessGroup> {
    /// `Ref`: its `VerifiedAccessGroupId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The creation time.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The last updated time.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// The ID of the AWS account that owns the group.
    pub fn owner(self) -> Value<String> {
        self.attribute("Owner")
    }

    /// The ARN of the Verified Access group.
    pub fn verified_access_group_arn(self) -> Value<Arn> {
        self.attribute("VerifiedAccessGroupArn")
    }

    /// The ID of the Verified Access group.
    pub fn verified_access_group_id(self) -> Value<String> {
        self.attribute("VerifiedAccessGroupId")
    }
}

/// What [`VerifiedAccessGroup`] is made of.
pub mod verified_access_group {
    use super::*;

    /// AWS Verified Access provides server side encryption by default to data at rest using AWS -owned KMS keys.
    #[derive(Clone, Debug, Default)]
    pub struct SseSpecification {
        /// Enable or disable the use of customer managed KMS keys for server side encryption.
        pub customer_managed_key_enabled: Option<Value<bool>>,
        /// The ARN of the KMS key.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for SseSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("CustomerManagedKeyEnabled", self.customer_managed_key_enabled);
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

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

/// `AWS::EC2::VerifiedAccessInstance`.
///
/// An AWS Verified Access instance is a regional entity that evaluates application requests and grants access only
/// when your security requirements are met.
///
/// Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:verified-access-instance/${VerifiedAccessInstanceId}`.
#[derive(Clone, Debug, Default)]
pub struct VerifiedAccessInstance {
    /// The custom subdomain.
    pub cidr_endpoints_custom_sub_domain: Option<Value<String>>,
    /// A description for the AWS Verified Access instance.
    pub description: Option<Value<String>>,
    /// Indicates whether support for Federal Information Processing Standards (FIPS) is enabled on the instance.
    pub fips_enabled: Option<Value<bool>>,
    /// The logging configuration for the Verified Access instances.
    pub logging_configurations: Option<Value<verified_access_instance::VerifiedAccessLogs>>,
    /// The tags.
    pub tags: Option<Value<Vec<verified_access_instance::Tag>>>,
    /// The IDs of the AWS Verified Access trust providers.
    pub verified_access_trust_provider_ids: Option<Value<Vec<String>>>,
    /// The IDs of the AWS Verified Access trust providers.
    pub verified_access_trust_providers: Option<Value<Vec<verified_access_instance::VerifiedAccessTrustProvider>>>,
}

impl Lower for VerifiedAccessInstance {
    fn fields(self, to: &mut Fields) {
        to.set("CidrEndpointsCustomSubDomain", self.cidr_endpoints_custom_sub_domain);
        to.set("Description", self.description);
        to.set("FipsEnabled", self.fips_enabled);
        to.set("LoggingConfigurations", self.logging_configurations);
        to.set("Tags", self.tags);
        to.set("VerifiedAccessTrustProviderIds", self.verified_access_trust_provider_ids);
        to.set("VerifiedAccessTrustProviders", self.verified_access_trust_providers);
    }
}

impl Level1 for VerifiedAccessInstance {
    const TYPE: &'static str = "AWS::EC2::VerifiedAccessInstance";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VerifiedAccessInstance> {
    /// `Ref`: its `VerifiedAccessInstanceId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The name servers.
    pub fn cidr_endpoints_custom_sub_domain_name_servers(self) -> Value<Vec<String>> {
        self.attribute("CidrEndpointsCustomSubDomainNameServers")
    }

    /// The creation time.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The last updated time.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// The ID of the Verified Access instance.
    pub fn verified_access_instance_id(self) -> Value<String> {
        self.attribute("VerifiedAccessInstanceId")
    }
}

/// What [`VerifiedAccessInstance`] is made of.
pub mod verified_access_instance {
    use super::*;

    /// Describes the options for Verified Access logs.
    #[derive(Clone, Debug, Default)]
    pub struct VerifiedAccessLogs {
        /// CloudWatch Logs logging destination.
        pub cloud_watch_logs: Option<Value<CloudWatchLogs>>,
        /// Indicates whether to include trust data sent by trust providers in the logs.
        pub include_trust_context: Option<Value<bool>>,
        /// Kinesis logging destination.
        pub kinesis_data_firehose: Option<Value<KinesisDataFirehose>>,
        /// The logging version.
        pub log_version: Option<Value<String>>,
        /// Amazon S3 logging options.
        pub s3: Option<Value<S3>>,
    }

    impl Lower for VerifiedAccessLogs {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogs", self.cloud_watch_logs);
            to.set("IncludeTrustContext", self.include_trust_context);
            to.set("KinesisDataFirehose", self.kinesis_data_firehose);
            to.set("LogVersion", self.log_version);
            to.set("S3", self.s3);
        }
    }

    /// Options for CloudWatch Logs as a logging destination.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogs {
        /// Indicates whether logging is enabled.
        pub enabled: Option<Value<bool>>,
        /// The ID of the CloudWatch Logs log group.
        pub log_group: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogs {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("LogGroup", self.log_group);
        }
    }

    /// Options for Kinesis as a logging destination.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisDataFirehose {
        /// The ID of the delivery stream.
        pub delivery_stream: Option<Value<String>>,
        /// Indicates whether logging is enabled.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for KinesisDataFirehose {
        fn fields(self, to: &mut Fields) {
            to.set("DeliveryStream", self.delivery_stream);
            to.set("Enabled", self.enabled);
        }
    }

    /// Options for Amazon S3 as a logging destination.
    #[derive(Clone, Debug, Default)]
    pub struct S3 {
        /// The bucket name.
        pub bucket_name: Option<Value<String>>,
        /// The AWS account number that owns the bucket.
        pub bucket_owner: Option<Value<String>>,
        /// Indicates whether logging is enabled.
        pub enabled: Option<Value<bool>>,
        /// The bucket prefix.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for S3 {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("BucketOwner", self.bucket_owner);
            to.set("Enabled", self.enabled);
            to.set("Prefix", self.prefix);
        }
    }

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

    /// A trust provider is a third-party entity that creates, maintains, and manages identity information for users and
    /// devices.
    #[derive(Clone, Debug, Default)]
    pub struct VerifiedAccessTrustProvider {
        /// A description for the AWS Verified Access trust provider.
        pub description: Option<Value<String>>,
        /// The type of device-based trust provider.
        pub device_trust_provider_type: Option<Value<String>>,
        /// The type of Verified Access trust provider.
        pub trust_provider_type: Option<Value<String>>,
        /// The type of user-based trust provider.
        pub user_trust_provider_type: Option<Value<String>>,
        /// The ID of the AWS Verified Access trust provider.
        pub verified_access_trust_provider_id: Option<Value<String>>,
    }

    impl Lower for VerifiedAccessTrustProvider {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("DeviceTrustProviderType", self.device_trust_provider_type);
            to.set("TrustProviderType", self.trust_provider_type);
            to.set("UserTrustProviderType", self.user_trust_provider_type);
            to.set("VerifiedAccessTrustProviderId", self.verified_access_trust_provider_id);
        }
    }
}

/// `AWS::EC2::VerifiedAccessTrustProvider`.
///
/// A trust provider is a third-party entity that creates, maintains, and manages identity information for users and
/// devices.
///
/// Its ARN:
/// `arn:${Partition}:ec2:${Region}:${Account}:verified-access-trust-provider/${VerifiedAccessTrustProviderId}`.
#[derive(Clone, Debug, Default)]
pub struct VerifiedAccessTrustProvider {
    /// A description for the AWS Verified Access trust provider.
    pub description: Option<Value<String>>,
    /// The options for device-identity trust provider.
    ///
    /// A change replaces the resource.
    pub device_options: Option<Value<verified_access_trust_provider::DeviceOptions>>,
    /// The type of device-based trust provider.
    ///
    /// One of `crowdstrike`, `jamf`, `jumpcloud`. A change replaces the resource.
    pub device_trust_provider_type: Option<Value<String>>,
    /// The OpenID Connect (OIDC) options.
    pub native_application_oidc_options: Option<Value<verified_access_trust_provider::NativeApplicationOidcOptions>>,
    /// The options for an OpenID Connect-compatible user-identity trust provider.
    pub oidc_options: Option<Value<verified_access_trust_provider::OidcOptions>>,
    /// The identifier to be used when working with policy rules.
    ///
    /// Required. A change replaces the resource.
    pub policy_reference_name: Option<Value<String>>,
    /// The options for additional server side encryption.
    pub sse_specification: Option<Value<verified_access_trust_provider::VerifiedAccessTrustProviderSseSpecification>>,
    /// The tags.
    pub tags: Option<Value<Vec<verified_access_trust_provider::Tag>>>,
    /// The type of Verified Access trust provider.
    ///
    /// Required. One of `device`, `user`. A change replaces the resource.
    pub trust_provider_type: Option<Value<String>>,
    /// The type of user-based trust provider.
    ///
    /// One of `iam-identity-center`, `oidc`. A change replaces the resource.
    pub user_trust_provider_type: Option<Value<String>>,
}

impl Lower for VerifiedAccessTrustProvider {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DeviceOptions", self.device_options);
        to.set("DeviceTrustProviderType", self.device_trust_provider_type);
        to.set("NativeApplicationOidcOptions", self.native_application_oidc_options);
        to.set("OidcOptions", self.oidc_options);
        to.set("PolicyReferenceName", self.policy_reference_name);
        to.set("SseSpecification", self.sse_specification);
        to.set("Tags", self.tags);
        to.set("TrustProviderType", self.trust_provider_type);
        to.set("UserTrustProviderType", self.user_trust_provider_type);
    }
}

impl Level1 for VerifiedAccessTrustProvider {
    const TYPE: &'static str = "AWS::EC2::VerifiedAccessTrustProvider";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VerifiedAccessTrustProvider> {
    /// `Ref`: its `VerifiedAccessTrustProviderId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The creation time.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The last updated time.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// The ID of the Verified Access trust provider.
    pub fn verified_access_trust_provider_id(self) -> Value<String> {
        self.attribute("VerifiedAccessTrustProviderId")
    }
}

/// What [`VerifiedAccessTrustProvider`] is made of.
pub mod verified_access_trust_provider {
    use super::*;

    /// Describes the options for an AWS Verified Access device-identity based trust provider.
    #[derive(Clone, Debug, Default)]
    pub struct DeviceOptions {
        /// The URL AWS Verified Access will use to verify the authenticity of the device tokens.
        pub public_signing_key_url: Option<Value<String>>,
        /// The ID of the tenant application with the device-identity provider.
        ///
        /// A change replaces the resource.
        pub tenant_id: Option<Value<String>>,
    }

    impl Lower for DeviceOptions {
        fn fields(self, to: &mut Fields) {
            to.set("PublicSigningKeyUrl", self.public_signing_key_url);
            to.set("TenantId", self.tenant_id);
        }
    }

    /// Describes the OpenID Connect (OIDC) options.
    #[derive(Clone, Debug, Default)]
    pub struct NativeApplicationOidcOptions {
        /// The authorization endpoint of the IdP.
        pub authorization_endpoint: Option<Value<String>>,
        /// The OAuth 2.0 client identifier.
        pub client_id: Option<Value<String>>,
        /// The OAuth 2.0 client secret.
        pub client_secret: Option<Value<String>>,
        /// The OIDC issuer identifier of the IdP.
        pub issuer: Option<Value<String>>,
        /// The public signing key endpoint.
        pub public_signing_key_endpoint: Option<Value<String>>,
        /// The set of user claims to be requested from the IdP.
        pub scope: Option<Value<String>>,
        /// The token endpoint of the IdP.
        pub token_endpoint: Option<Value<String>>,
        /// The user info endpoint of the IdP.
        pub user_info_endpoint: Option<Value<String>>,
    }

    impl Lower for NativeApplicationOidcOptions {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationEndpoint", self.authorization_endpoint);
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("Issuer", self.issuer);
            to.set("PublicSigningKeyEndpoint", self.public_signing_key_endpoint);
            to.set("Scope", self.scope);
            to.set("TokenEndpoint", self.token_endpoint);
            to.set("UserInfoEndpoint", self.user_info_endpoint);
        }
    }

    /// Describes the options for an OpenID Connect-compatible user-identity trust provider.
    #[derive(Clone, Debug, Default)]
    pub struct OidcOptions {
        /// The OIDC authorization endpoint.
        pub authorization_endpoint: Option<Value<String>>,
        /// The client identifier.
        pub client_id: Option<Value<String>>,
        /// The client secret.
        pub client_secret: Option<Value<String>>,
        /// The OIDC issuer.
        pub issuer: Option<Value<String>>,
        /// The OpenID Connect (OIDC) scope specified.
        pub scope: Option<Value<String>>,
        /// The OIDC token endpoint.
        pub token_endpoint: Option<Value<String>>,
        /// The OIDC user info endpoint.
        pub user_info_endpoint: Option<Value<String>>,
    }

    impl Lower for OidcOptions {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationEndpoint", self.authorization_endpoint);
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("Issuer", self.issuer);
            to.set("Scope", self.scope);
            to.set("TokenEndpoint", self.token_endpoint);
            to.set("UserInfoEndpoint", self.user_info_endpoint);
        }
    }

    /// The configuration options for customer provided KMS encryption.
    #[derive(Clone, Debug, Default)]
    pub struct VerifiedAccessTrustProviderSseSpecification {
        /// Whether to encrypt the policy with the provided key or disable encryption.
        pub customer_managed_key_enabled: Option<Value<bool>>,
        /// KMS Key Arn used to encrypt the group policy.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for VerifiedAccessTrustProviderSseSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("CustomerManagedKeyEnabled", self.customer_managed_key_enabled);
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

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

/// `AWS::EC2::Volume`.
///
/// Specifies an Amazon Elastic Block Store (Amazon EBS) volume. You can create an empty volume, a volume from a
/// snapshot, or a volume copy from an existing source volume.
///
/// It holds data that is lost with it. Its ARN: `arn:${Partition}:ec2:${Region}:${Account}:volume/${VolumeId}`.
#[derive(Clone, Debug, Default)]
pub struct Volume {
    /// Indicates whether the volume is auto-enabled for I/O operations. By default, Amazon EBS disables I/O to the
    /// volume from attached EC2 instances when it determines that a volume's data is potentially inconsistent.
    pub auto_enable_io: Option<Value<bool>>,
    /// The ID of the Availability Zone in which to create the volume. For example, `us-east-1a`.
    pub availability_zone: Option<Value<String>>,
    /// The ID of the Availability Zone in which to create the volume. For example, `use1-az1`.
    pub availability_zone_id: Option<Value<String>>,
    /// Indicates whether the volume should be encrypted.
    pub encrypted: Option<Value<bool>>,
    /// The number of I/O operations per second (IOPS) to provision for the volume. Required for `io1` and `io2`
    /// volumes.
    pub iops: Option<Value<i64>>,
    /// The identifier of the AWS KMS key to use for Amazon EBS encryption. If `KmsKeyId` is specified, the encrypted
    /// state must be `true`.
    pub kms_key_id: Option<Value<String>>,
    /// Indicates whether Amazon EBS Multi-Attach is enabled.
    pub multi_attach_enabled: Option<Value<bool>>,
    /// The Amazon Resource Name (ARN) of the Outpost on which to create the volume.
    pub outpost_arn: Option<Value<String>>,
    /// The size of the volume, in GiBs.
    pub size: Option<Value<i64>>,
    /// The snapshot from which to create the volume. Only specify to create a volume from a snapshot. To create a new
    /// empty volume, omit this parameter and specify a value for `Size` instead.
    pub snapshot_id: Option<Value<String>>,
    /// The ID of the source EBS volume to copy. When specified, the volume is created as an exact copy of the specified
    /// volume.
    pub source_volume_id: Option<Value<String>>,
    /// The tags to apply to the volume during creation.
    pub tags: Option<Value<Vec<volume::Tag>>>,
    /// The throughput to provision for a volume, with a maximum of 1,000 MiB/s.
    pub throughput: Option<Value<i64>>,
    /// Specifies the Amazon EBS Provisioned Rate for Volume Initialization (volume initialization rate), in MiB/s, at
    /// which to download the snapshot blocks from Amazon S3 to the volume.
    pub volume_initialization_rate: Option<Value<i64>>,
    /// The volume type. This parameter can be one of the following values.
    pub volume_type: Option<Value<String>>,
}

impl Lower for Volume {
    fn fields(self, to: &mut Fields) {
        to.set("AutoEnableIO", self.auto_enable_io);
        to.set("AvailabilityZone", self.availability_zone);
        to.set("AvailabilityZoneId", self.availability_zone_id);
        to.set("Encrypted", self.encrypted);
        to.set("Iops", self.iops);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("MultiAttachEnabled", self.multi_attach_enabled);
        to.set("OutpostArn", self.outpost_arn);
        to.set("Size", self.size);
        to.set("SnapshotId", self.snapshot_id);
        to.set("SourceVolumeId", self.source_volume_id);
        to.set("Tags", self.tags);
        to.set("Throughput", self.throughput);
        to.set("VolumeInitializationRate", self.volume_initialization_rate);
        to.set("VolumeType", self.volume_type);
    }
}

impl Level1 for Volume {
    const TYPE: &'static str = "AWS::EC2::Volume";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<Volume> {
    /// `Ref`: its `VolumeId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the volume.
    pub fn volume_id(self) -> Value<String> {
        self.attribute("VolumeId")
    }
}

/// What [`Volume`] is made of.
pub mod volume {
    use super::*;

    /// Specifies a tag. For more information, see Resource tags.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::EC2::VolumeAttachment`.
///
/// Attaches an Amazon EBS volume to a running instance and exposes it to the instance with the specified device
/// name.
#[derive(Clone, Debug, Default)]
pub struct VolumeAttachment {
    /// The device name (for example, `/dev/sdh` or `xvdh` ).
    ///
    /// A change replaces the resource.
    pub device: Option<Value<String>>,
    /// The index of the EBS card. Some instance types support multiple EBS cards. The default EBS card index is 0.
    ///
    /// A change replaces the resource.
    pub ebs_card_index: Option<Value<i64>>,
    /// The ID of the instance to which the volume attaches. This value can be a reference to an `AWS::EC2::Instance`
    /// resource, or it can be the physical ID of an existing EC2 instance.
    ///
    /// Required. A change replaces the resource.
    pub instance_id: Option<Value<String>>,
    /// The ID of the Amazon EBS volume. The volume and instance must be within the same Availability Zone. This value
    /// can be a reference to an `AWS::EC2::Volume` resource, or it can be the volume ID of an existing Amazon EBS
    /// volume.
    ///
    /// Required. A change replaces the resource.
    pub volume_id: Option<Value<String>>,
}

impl Lower for VolumeAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("Device", self.device);
        to.set("EbsCardIndex", self.ebs_card_index);
        to.set("InstanceId", self.instance_id);
        to.set("VolumeId", self.volume_id);
    }
}

impl Level1 for VolumeAttachment {
    const TYPE: &'static str = "AWS::EC2::VolumeAttachment";
}

impl Handle<VolumeAttachment> {
    /// `Ref`: `VolumeId`, `InstanceId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}
