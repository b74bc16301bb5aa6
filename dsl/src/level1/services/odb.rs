//! `AWS::ODB`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ODB::CloudAutonomousVmCluster`.
///
/// The `AWS::ODB::CloudAutonomousVmCluster` resource creates an Autonomous VM cluster. An Autonomous VM cluster
/// provides the infrastructure for running Autonomous Databases.
///
/// Its ARN: `arn:${Partition}:odb:${Region}:${Account}:cloud-autonomous-vm-cluster/${CloudAutonomousVmClusterId}`.
#[derive(Clone, Debug, Default)]
pub struct CloudAutonomousVmCluster {
    /// The data storage size allocated for Autonomous Databases in the Autonomous VM cluster, in TB.
    ///
    /// A change replaces the resource.
    pub autonomous_data_storage_size_in_tbs: Option<Value<f64>>,
    /// The unique identifier of the Cloud Exadata Infrastructure containing this Autonomous VM cluster.
    ///
    /// 6 to 2048 characters. A change replaces the resource.
    pub cloud_exadata_infrastructure_id: Option<Value<String>>,
    /// The number of CPU cores enabled per node in the Autonomous VM cluster.
    ///
    /// A change replaces the resource.
    pub cpu_core_count_per_node: Option<Value<i64>>,
    /// The list of database servers associated with the Autonomous VM cluster.
    ///
    /// 1 to 1024 items. A change replaces the resource.
    pub db_servers: Option<Value<Vec<String>>>,
    /// The user-provided description of the Autonomous VM cluster.
    ///
    /// A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The display name of the Autonomous VM cluster.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub display_name: Option<Value<String>>,
    /// The AWS Identity and Access Management (IAM) service roles associated with the Autonomous VM cluster.
    pub iam_roles: Option<Value<Vec<cloud_autonomous_vm_cluster::IamRole>>>,
    /// Specifies whether mutual TLS (mTLS) authentication is enabled for the Autonomous VM cluster.
    ///
    /// A change replaces the resource.
    pub is_mtls_enabled_vm_cluster: Option<Value<bool>>,
    /// The Oracle license model that applies to the Autonomous VM cluster. Valid values are `LICENSE_INCLUDED` or
    /// `BRING_YOUR_OWN_LICENSE`.
    ///
    /// One of `BRING_YOUR_OWN_LICENSE`, `LICENSE_INCLUDED`. A change replaces the resource.
    pub license_model: Option<Value<String>>,
    /// The scheduling details for the maintenance window. Patching and system updates take place during the maintenance
    /// window.
    ///
    /// A change replaces the resource.
    pub maintenance_window: Option<Value<cloud_autonomous_vm_cluster::MaintenanceWindow>>,
    /// The amount of memory allocated per Oracle Compute Unit, in GB.
    ///
    /// A change replaces the resource.
    pub memory_per_oracle_compute_unit_in_gbs: Option<Value<i64>>,
    /// The unique identifier of the ODB network associated with this Autonomous VM cluster.
    ///
    /// 6 to 2048 characters. A change replaces the resource.
    pub odb_network_id: Option<Value<String>>,
    /// The SCAN listener port for non-TLS (TCP) protocol. The default is 1521.
    ///
    /// 1024 to 8999. A change replaces the resource.
    pub scan_listener_port_non_tls: Option<Value<i64>>,
    /// The SCAN listener port for TLS (TCP) protocol. The default is 2484.
    ///
    /// 1024 to 8999. A change replaces the resource.
    pub scan_listener_port_tls: Option<Value<i64>>,
    /// Tags to assign to the Autonomous Vm Cluster.
    pub tags: Option<Value<Vec<cloud_autonomous_vm_cluster::Tag>>>,
    /// The time zone of the Autonomous VM cluster.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub time_zone: Option<Value<String>>,
    /// The total number of Autonomous Container Databases that can be created with the allocated local storage.
    ///
    /// A change replaces the resource.
    pub total_container_databases: Option<Value<i64>>,
}

impl Lower for CloudAutonomousVmCluster {
    fn fields(self, to: &mut Fields) {
        to.set("AutonomousDataStorageSizeInTBs", self.autonomous_data_storage_size_in_tbs);
        to.set("CloudExadataInfrastructureId", self.cloud_exadata_infrastructure_id);
        to.set("CpuCoreCountPerNode", self.cpu_core_count_per_node);
        to.set("DbServers", self.db_servers);
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("IamRoles", self.iam_roles);
        to.set("IsMtlsEnabledVmCluster", self.is_mtls_enabled_vm_cluster);
        to.set("LicenseModel", self.license_model);
        to.set("MaintenanceWindow", self.maintenance_window);
        to.set("MemoryPerOracleComputeUnitInGBs", self.memory_per_oracle_compute_unit_in_gbs);
        to.set("OdbNetworkId", self.odb_network_id);
        to.set("ScanListenerPortNonTls", self.scan_listener_port_non_tls);
        to.set("ScanListenerPortTls", self.scan_listener_port_tls);
        to.set("Tags", self.tags);
        to.set("TimeZone", self.time_zone);
        to.set("TotalContainerDatabases", self.total_container_databases);
    }
}

impl Level1 for CloudAutonomousVmCluster {
    const TYPE: &'static str = "AWS::ODB::CloudAutonomousVmCluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CloudAutonomousVmCluster> {
    /// `Ref`: its `CloudAutonomousVmClusterArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The percentage of data storage currently in use for Autonomous Databases in the Autonomous VM cluster.
    pub fn autonomous_data_storage_percentage(self) -> Value<f64> {
        self.attribute("AutonomousDataStoragePercentage")
    }

    /// The available data storage space for Autonomous Databases in the Autonomous VM cluster, in TB.
    pub fn available_autonomous_data_storage_size_in_tbs(self) -> Value<f64> {
        self.attribute("AvailableAutonomousDataStorageSizeInTBs")
    }

    /// The number of Autonomous CDBs that you can create with the currently available storage.
    pub fn available_container_databases(self) -> Value<i64> {
        self.attribute("AvailableContainerDatabases")
    }

    /// The number of CPU cores available for allocation to Autonomous Databases.
    pub fn available_cpus(self) -> Value<f64> {
        self.attribute("AvailableCpus")
    }

    /// The Amazon Resource Name (ARN) for the Autonomous VM cluster.
    pub fn cloud_autonomous_vm_cluster_arn(self) -> Value<Arn> {
        self.attribute("CloudAutonomousVmClusterArn")
    }

    /// The unique identifier of the Autonomous VM cluster.
    pub fn cloud_autonomous_vm_cluster_id(self) -> Value<String> {
        self.attribute("CloudAutonomousVmClusterId")
    }

    /// The compute model of the Autonomous VM cluster: ECPU or OCPU.
    pub fn compute_model(self) -> Value<String> {
        self.attribute("ComputeModel")
    }

    /// The total number of CPU cores in the Autonomous VM cluster.
    pub fn cpu_core_count(self) -> Value<i64> {
        self.attribute("CpuCoreCount")
    }

    /// The percentage of total CPU cores currently in use in the Autonomous VM cluster.
    pub fn cpu_percentage(self) -> Value<f64> {
        self.attribute("CpuPercentage")
    }

    /// The total data storage allocated to the Autonomous VM cluster, in GB.
    pub fn data_storage_size_in_gbs(self) -> Value<f64> {
        self.attribute("DataStorageSizeInGBs")
    }

    /// The total data storage allocated to the Autonomous VM cluster, in TB.
    pub fn data_storage_size_in_tbs(self) -> Value<f64> {
        self.attribute("DataStorageSizeInTBs")
    }

    /// The local node storage allocated to the Autonomous VM cluster, in gigabytes (GB).
    pub fn db_node_storage_size_in_gbs(self) -> Value<i64> {
        self.attribute("DbNodeStorageSizeInGBs")
    }

    /// The domain name for the Autonomous VM cluster.
    pub fn domain(self) -> Value<String> {
        self.attribute("Domain")
    }

    /// The minimum value to which you can scale down the Exadata storage, in TB.
    pub fn exadata_storage_in_tbs_lowest_scaled_value(self) -> Value<f64> {
        self.attribute("ExadataStorageInTBsLowestScaledValue")
    }

    /// The hostname for the Autonomous VM cluster.
    pub fn hostname(self) -> Value<String> {
        self.attribute("Hostname")
    }

    /// The minimum value to which you can scale down the maximum number of Autonomous CDBs.
    pub fn max_acds_lowest_scaled_value(self) -> Value<i64> {
        self.attribute("MaxAcdsLowestScaledValue")
    }

    /// The total amount of memory allocated to the Autonomous VM cluster, in gigabytes (GB).
    pub fn memory_size_in_gbs(self) -> Value<i64> {
        self.attribute("MemorySizeInGBs")
    }

    /// The number of database server nodes in the Autonomous VM cluster.
    pub fn node_count(self) -> Value<i64> {
        self.attribute("NodeCount")
    }

    /// The number of Autonomous CDBs that can't be provisioned because of resource constraints.
    pub fn non_provisionable_autonomous_container_databases(self) -> Value<i64> {
        self.attribute("NonProvisionableAutonomousContainerDatabases")
    }

    /// The name of the OCI resource anchor associated with this Autonomous VM cluster.
    pub fn oci_resource_anchor_name(self) -> Value<String> {
        self.attribute("OciResourceAnchorName")
    }

    /// The URL for accessing the OCI console page for this Autonomous VM cluster.
    pub fn oci_url(self) -> Value<String> {
        self.attribute("OciUrl")
    }

    /// The Oracle Cloud Identifier (OCID) of the Autonomous VM cluster.
    pub fn ocid(self) -> Value<String> {
        self.attribute("Ocid")
    }

    /// The number of Autonomous CDBs that can be provisioned in the Autonomous VM cluster.
    pub fn provisionable_autonomous_container_databases(self) -> Value<i64> {
        self.attribute("ProvisionableAutonomousContainerDatabases")
    }

    /// The number of Autonomous CDBs currently provisioned in the Autonomous VM cluster.
    pub fn provisioned_autonomous_container_databases(self) -> Value<i64> {
        self.attribute("ProvisionedAutonomousContainerDatabases")
    }

    /// The number of CPU cores currently provisioned in the Autonomous VM cluster.
    pub fn provisioned_cpus(self) -> Value<f64> {
        self.attribute("ProvisionedCpus")
    }

    /// The number of CPU cores that can be reclaimed from terminated or scaled-down Autonomous Databases.
    pub fn reclaimable_cpus(self) -> Value<f64> {
        self.attribute("ReclaimableCpus")
    }

    /// The number of CPU cores reserved for system operations and redundancy.
    pub fn reserved_cpus(self) -> Value<f64> {
        self.attribute("ReservedCpus")
    }

    /// The shape of the Exadata infrastructure for the Autonomous VM cluster.
    pub fn shape(self) -> Value<String> {
        self.attribute("Shape")
    }
}

/// What [`CloudAutonomousVmCluster`] is made of.
pub mod cloud_autonomous_vm_cluster {
    use super::*;

    /// An AWS Identity and Access Management (IAM) service role associated with the Autonomous VM cluster.
    #[derive(Clone, Debug, Default)]
    pub struct IamRole {
        /// The AWS integration configuration settings for the AWS Identity and Access Management (IAM) service role.
        pub aws_integration: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) service role.
        pub iam_role_arn: Option<Value<String>>,
    }

    impl Lower for IamRole {
        fn fields(self, to: &mut Fields) {
            to.set("AwsIntegration", self.aws_integration);
            to.set("IamRoleArn", self.iam_role_arn);
        }
    }

    /// The scheduling details for the maintenance window. Patching and system updates take place during the maintenance
    /// window.
    #[derive(Clone, Debug, Default)]
    pub struct MaintenanceWindow {
        /// The days of the week when maintenance can be performed.
        pub days_of_week: Option<Value<Vec<String>>>,
        /// The hours of the day when maintenance can be performed.
        pub hours_of_day: Option<Value<Vec<i64>>>,
        /// The lead time in weeks before the maintenance window.
        ///
        /// 1 to 4 characters.
        pub lead_time_in_weeks: Option<Value<i64>>,
        /// The months when maintenance can be performed.
        pub months: Option<Value<Vec<String>>>,
        /// The preference for the maintenance window scheduling.
        ///
        /// One of `NO_PREFERENCE`, `CUSTOM_PREFERENCE`.
        pub preference: Option<Value<String>>,
        /// The weeks of the month when maintenance can be performed.
        pub weeks_of_month: Option<Value<Vec<i64>>>,
    }

    impl Lower for MaintenanceWindow {
        fn fields(self, to: &mut Fields) {
            to.set("DaysOfWeek", self.days_of_week);
            to.set("HoursOfDay", self.hours_of_day);
            to.set("LeadTimeInWeeks", self.lead_time_in_weeks);
            to.set("Months", self.months);
            to.set("Preference", self.preference);
            to.set("WeeksOfMonth", self.weeks_of_month);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that's 1 to 256 characters in length. You can use any of the
        /// following characters: the set of Unicode letters, digits, whitespace, \_,., /, =, +, and -.
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ODB::CloudExadataInfrastructure`.
///
/// The `AWS::ODB::CloudExadataInfrastructure` resource creates an Exadata infrastructure. An Exadata infrastructure
/// provides the underlying compute and storage resources for Oracle Database workloads.
///
/// Its ARN:
/// `arn:${Partition}:odb:${Region}:${Account}:cloud-exadata-infrastructure/${CloudExadataInfrastructureId}`.
#[derive(Clone, Debug, Default)]
pub struct CloudExadataInfrastructure {
    /// The name of the Availability Zone (AZ) where the Exadata infrastructure is located.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub availability_zone: Option<Value<String>>,
    /// The AZ ID of the AZ where the Exadata infrastructure is located.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub availability_zone_id: Option<Value<String>>,
    /// The number of database servers for the Exadata infrastructure.
    ///
    /// A change replaces the resource.
    pub compute_count: Option<Value<i64>>,
    /// The email addresses of contacts to receive notification from Oracle about maintenance updates for the Exadata
    /// infrastructure.
    ///
    /// A change replaces the resource.
    pub customer_contacts_to_send_to_oci: Option<Value<Vec<cloud_exadata_infrastructure::CustomerContact>>>,
    /// The database server model type of the Exadata infrastructure. For the list of valid model names, use the
    /// `ListDbSystemShapes` operation.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub database_server_type: Option<Value<String>>,
    /// The user-friendly name for the Exadata infrastructure.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub display_name: Option<Value<String>>,
    /// The scheduling details for the maintenance window. Patching and system updates take place during the maintenance
    /// window.
    pub maintenance_window: Option<Value<cloud_exadata_infrastructure::MaintenanceWindow>>,
    /// The model name of the Exadata infrastructure.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub shape: Option<Value<String>>,
    /// The number of storage servers that are activated for the Exadata infrastructure.
    ///
    /// A change replaces the resource.
    pub storage_count: Option<Value<i64>>,
    /// The storage server model type of the Exadata infrastructure. For the list of valid model names, use the
    /// `ListDbSystemShapes` operation.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub storage_server_type: Option<Value<String>>,
    /// Tags to assign to the Exadata Infrastructure.
    pub tags: Option<Value<Vec<cloud_exadata_infrastructure::Tag>>>,
}

impl Lower for CloudExadataInfrastructure {
    fn fields(self, to: &mut Fields) {
        to.set("AvailabilityZone", self.availability_zone);
        to.set("AvailabilityZoneId", self.availability_zone_id);
        to.set("ComputeCount", self.compute_count);
        to.set("CustomerContactsToSendToOCI", self.customer_contacts_to_send_to_oci);
        to.set("DatabaseServerType", self.database_server_type);
        to.set("DisplayName", self.display_name);
        to.set("MaintenanceWindow", self.maintenance_window);
        to.set("Shape", self.shape);
        to.set("StorageCount", self.storage_count);
        to.set("StorageServerType", self.storage_server_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CloudExadataInfrastructure {
    const TYPE: &'static str = "AWS::ODB::CloudExadataInfrastructure";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CloudExadataInfrastructure> {
    /// `Ref`: its `CloudExadataInfrastructureArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The number of storage servers requested for the Exadata infrastructure.
    pub fn activated_storage_count(self) -> Value<i64> {
        self.attribute("ActivatedStorageCount")
    }

    /// The number of storage servers requested for the Exadata infrastructure.
    pub fn additional_storage_count(self) -> Value<i64> {
        self.attribute("AdditionalStorageCount")
    }

    /// The amount of available storage, in gigabytes (GB), for the Exadata infrastructure.
    pub fn available_storage_size_in_gbs(self) -> Value<i64> {
        self.attribute("AvailableStorageSizeInGBs")
    }

    /// The Amazon Resource Name (ARN) for the Exadata infrastructure.
    pub fn cloud_exadata_infrastructure_arn(self) -> Value<Arn> {
        self.attribute("CloudExadataInfrastructureArn")
    }

    /// The unique identifier for the Exadata infrastructure.
    pub fn cloud_exadata_infrastructure_id(self) -> Value<String> {
        self.attribute("CloudExadataInfrastructureId")
    }

    /// The OCI model compute model used when you create or clone an instance: ECPU or OCPU. An ECPU is an abstracted
    /// measure of compute resources.
    pub fn compute_model(self) -> Value<String> {
        self.attribute("ComputeModel")
    }

    /// The total number of CPU cores that are allocated to the Exadata infrastructure.
    pub fn cpu_count(self) -> Value<i64> {
        self.attribute("CpuCount")
    }

    /// The size of the Exadata infrastructure's data disk group, in terabytes (TB).
    pub fn data_storage_size_in_tbs(self) -> Value<f64> {
        self.attribute("DataStorageSizeInTBs")
    }

    /// The size of the Exadata infrastructure's local node storage, in gigabytes (GB).
    pub fn db_node_storage_size_in_gbs(self) -> Value<i64> {
        self.attribute("DbNodeStorageSizeInGBs")
    }

    /// The list of database server identifiers for the Exadata infrastructure.
    pub fn db_server_ids(self) -> Value<Vec<String>> {
        self.attribute("DbServerIds")
    }

    /// The software version of the database servers (dom0) in the Exadata infrastructure.
    pub fn db_server_version(self) -> Value<String> {
        self.attribute("DbServerVersion")
    }

    /// The total number of CPU cores available on the Exadata infrastructure.
    pub fn max_cpu_count(self) -> Value<i64> {
        self.attribute("MaxCpuCount")
    }

    /// The total amount of data disk group storage, in terabytes (TB), that's available on the Exadata infrastructure.
    pub fn max_data_storage_in_tbs(self) -> Value<f64> {
        self.attribute("MaxDataStorageInTBs")
    }

    /// The total amount of local node storage, in gigabytes (GB), that's available on the Exadata infrastructure.
    pub fn max_db_node_storage_size_in_gbs(self) -> Value<i64> {
        self.attribute("MaxDbNodeStorageSizeInGBs")
    }

    /// The total amount of memory, in gigabytes (GB), that's available on the Exadata infrastructure.
    pub fn max_memory_in_gbs(self) -> Value<i64> {
        self.attribute("MaxMemoryInGBs")
    }

    /// The amount of memory, in gigabytes (GB), that's allocated on the Exadata infrastructure.
    pub fn memory_size_in_gbs(self) -> Value<i64> {
        self.attribute("MemorySizeInGBs")
    }

    /// The name of the OCI resource anchor for the Exadata infrastructure.
    pub fn oci_resource_anchor_name(self) -> Value<String> {
        self.attribute("OciResourceAnchorName")
    }

    /// The HTTPS link to the Exadata infrastructure in OCI.
    pub fn oci_url(self) -> Value<String> {
        self.attribute("OciUrl")
    }

    /// The OCID of the Exadata infrastructure.
    pub fn ocid(self) -> Value<String> {
        self.attribute("Ocid")
    }

    /// The software version of the storage servers on the Exadata infrastructure.
    pub fn storage_server_version(self) -> Value<String> {
        self.attribute("StorageServerVersion")
    }

    /// The total amount of storage, in gigabytes (GB), on the the Exadata infrastructure.
    pub fn total_storage_size_in_gbs(self) -> Value<i64> {
        self.attribute("TotalStorageSizeInGBs")
    }
}

/// What [`CloudExadataInfrastructure`] is made of.
pub mod cloud_exadata_infrastructure {
    use super::*;

    /// A contact to receive notification from Oracle about maintenance updates for a specific Exadata infrastructure.
    #[derive(Clone, Debug, Default)]
    pub struct CustomerContact {
        /// The email address of the contact.
        pub email: Option<Value<String>>,
    }

    impl Lower for CustomerContact {
        fn fields(self, to: &mut Fields) {
            to.set("Email", self.email);
        }
    }

    /// The scheduling details for the maintenance window. Patching and system updates take place during the maintenance
    /// window.
    #[derive(Clone, Debug, Default)]
    pub struct MaintenanceWindow {
        /// The custom action timeout in minutes for the maintenance window.
        ///
        /// 15 to 120.
        pub custom_action_timeout_in_mins: Option<Value<i64>>,
        /// The days of the week when maintenance can be performed.
        pub days_of_week: Option<Value<Vec<String>>>,
        /// The hours of the day when maintenance can be performed.
        pub hours_of_day: Option<Value<Vec<i64>>>,
        /// Indicates whether custom action timeout is enabled for the maintenance window.
        pub is_custom_action_timeout_enabled: Option<Value<bool>>,
        /// The lead time in weeks before the maintenance window.
        ///
        /// 1 to 4.
        pub lead_time_in_weeks: Option<Value<i64>>,
        /// The months when maintenance can be performed.
        pub months: Option<Value<Vec<String>>>,
        /// The patching mode for the maintenance window.
        ///
        /// One of `NONROLLING`, `ROLLING`.
        pub patching_mode: Option<Value<String>>,
        /// The preference for the maintenance window scheduling.
        ///
        /// One of `CUSTOM_PREFERENCE`, `NO_PREFERENCE`.
        pub preference: Option<Value<String>>,
        /// The weeks of the month when maintenance can be performed.
        pub weeks_of_month: Option<Value<Vec<i64>>>,
    }

    impl Lower for MaintenanceWindow {
        fn fields(self, to: &mut Fields) {
            to.set("CustomActionTimeoutInMins", self.custom_action_timeout_in_mins);
            to.set("DaysOfWeek", self.days_of_week);
            to.set("HoursOfDay", self.hours_of_day);
            to.set("IsCustomActionTimeoutEnabled", self.is_custom_action_timeout_enabled);
            to.set("LeadTimeInWeeks", self.lead_time_in_weeks);
            to.set("Months", self.months);
            to.set("PatchingMode", self.patching_mode);
            to.set("Preference", self.preference);
            to.set("WeeksOfMonth", self.weeks_of_month);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that's 1 to 256 characters in length. You can use any of the
        /// following characters: the set of Unicode letters, digits, whitespace, \_,., /, =, +, and -.
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ODB::CloudVmCluster`.
///
/// The `AWS::ODB::CloudVmCluster` resource creates a VM cluster on the specified Exadata infrastructure in the
/// Oracle Database.
///
/// Its ARN: `arn:${Partition}:odb:${Region}:${Account}:cloud-vm-cluster/${CloudVmClusterId}`.
#[derive(Clone, Debug, Default)]
pub struct CloudVmCluster {
    /// The unique identifier of the Exadata infrastructure that this VM cluster belongs to.
    ///
    /// 6 to 2048 characters. A change replaces the resource.
    pub cloud_exadata_infrastructure_id: Option<Value<String>>,
    /// The name of the Grid Infrastructure (GI) cluster.
    ///
    /// 1 to 11 characters. A change replaces the resource.
    pub cluster_name: Option<Value<String>>,
    /// The number of CPU cores enabled on the VM cluster.
    ///
    /// 0 to 368. A change replaces the resource.
    pub cpu_core_count: Option<Value<i64>>,
    /// The set of diagnostic collection options enabled for the VM cluster.
    ///
    /// A change replaces the resource.
    pub data_collection_options: Option<Value<cloud_vm_cluster::DataCollectionOptions>>,
    /// The size of the data disk group, in terabytes (TB), that's allocated for the VM cluster.
    ///
    /// A change replaces the resource.
    pub data_storage_size_in_tbs: Option<Value<f64>>,
    /// The amount of local node storage, in gigabytes (GB), that's allocated for the VM cluster.
    ///
    /// A change replaces the resource.
    pub db_node_storage_size_in_gbs: Option<Value<i64>>,
    /// The DB nodes that are implicitly created and managed as part of this VM Cluster.
    ///
    /// At least 1 characters. Some changes replace the resource.
    pub db_nodes: Option<Value<Vec<cloud_vm_cluster::DbNode>>>,
    /// The list of database servers for the VM cluster.
    ///
    /// 1 to 1024 items. A change replaces the resource.
    pub db_servers: Option<Value<Vec<String>>>,
    /// The user-friendly name for the VM cluster.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub display_name: Option<Value<String>>,
    /// The software version of the Oracle Grid Infrastructure (GI) for the VM cluster.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub gi_version: Option<Value<String>>,
    /// The host name for the VM cluster.
    ///
    /// 1 to 12 characters. A change replaces the resource.
    pub hostname: Option<Value<String>>,
    /// The AWS Identity and Access Management (IAM) service roles associated with the VM cluster.
    pub iam_roles: Option<Value<Vec<cloud_vm_cluster::IamRole>>>,
    /// Specifies whether database backups to local Exadata storage are enabled for the VM cluster.
    ///
    /// A change replaces the resource.
    pub is_local_backup_enabled: Option<Value<bool>>,
    /// Specifies whether the VM cluster is configured with a sparse disk group.
    ///
    /// A change replaces the resource.
    pub is_sparse_diskgroup_enabled: Option<Value<bool>>,
    /// The Oracle license model applied to the VM cluster.
    ///
    /// One of `BRING_YOUR_OWN_LICENSE`, `LICENSE_INCLUDED`. A change replaces the resource.
    pub license_model: Option<Value<String>>,
    /// The amount of memory, in gigabytes (GB), that's allocated for the VM cluster.
    ///
    /// A change replaces the resource.
    pub memory_size_in_gbs: Option<Value<i64>>,
    /// The unique identifier of the ODB network for the VM cluster.
    ///
    /// 6 to 2048 characters. A change replaces the resource.
    pub odb_network_id: Option<Value<String>>,
    /// The port number for TCP connections to the single client access name (SCAN) listener.
    ///
    /// 1024 to 8999. A change replaces the resource.
    pub scan_listener_port_tcp: Option<Value<i64>>,
    /// The public key portion of one or more key pairs used for SSH access to the VM cluster.
    ///
    /// 1 to 1024 items. A change replaces the resource.
    pub ssh_public_keys: Option<Value<Vec<String>>>,
    /// The operating system version of the image chosen for the VM cluster.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub system_version: Option<Value<String>>,
    /// Tags to assign to the Vm Cluster.
    pub tags: Option<Value<Vec<cloud_vm_cluster::Tag>>>,
    /// The time zone of the VM cluster.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub time_zone: Option<Value<String>>,
}

impl Lower for CloudVmCluster {
    fn fields(self, to: &mut Fields) {
        to.set("CloudExadataInfrastructureId", self.cloud_exadata_infrastructure_id);
        to.set("ClusterName", self.cluster_name);
        to.set("CpuCoreCount", self.cpu_core_count);
        to.set("DataCollectionOptions", self.data_collection_options);
        to.set("DataStorageSizeInTBs", self.data_storage_size_in_tbs);
        to.set("DbNodeStorageSizeInGBs", self.db_node_storage_size_in_gbs);
        to.set("DbNodes", self.db_nodes);
        to.set("DbServers", self.db_servers);
        to.set("DisplayName", self.display_name);
        to.set("GiVersion", self.gi_version);
        to.set("Hostname", self.hostname);
        to.set("IamRoles", self.iam_roles);
        to.set("IsLocalBackupEnabled", self.is_local_backup_enabled);
        to.set("IsSparseDiskgroupEnabled", self.is_sparse_diskgroup_enabled);
        to.set("LicenseModel", self.license_model);
        to.set("MemorySizeInGBs", self.memory_size_in_gbs);
        to.set("OdbNetworkId", self.odb_network_id);
        to.set("ScanListenerPortTcp", self.scan_listener_port_tcp);
        to.set("SshPublicKeys", self.ssh_public_keys);
        to.set("SystemVersion", self.system_version);
        to.set("Tags", self.tags);
        to.set("TimeZone", self.time_zone);
    }
}

impl Level1 for CloudVmCluster {
    const TYPE: &'static str = "AWS::ODB::CloudVmCluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CloudVmCluster> {
    /// `Ref`: its `CloudVmClusterArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the VM cluster.
    pub fn cloud_vm_cluster_arn(self) -> Value<Arn> {
        self.attribute("CloudVmClusterArn")
    }

    /// The unique identifier of the VM cluster.
    pub fn cloud_vm_cluster_id(self) -> Value<String> {
        self.attribute("CloudVmClusterId")
    }

    /// The OCI model compute model used when you create or clone an instance: ECPU or OCPU. An ECPU is an abstracted
    /// measure of compute resources.
    pub fn compute_model(self) -> Value<String> {
        self.attribute("ComputeModel")
    }

    /// The type of redundancy configured for the VM cluster. `NORMAL` is 2-way redundancy. `HIGH` is 3-way redundancy.
    pub fn disk_redundancy(self) -> Value<String> {
        self.attribute("DiskRedundancy")
    }

    /// The domain of the VM cluster.
    pub fn domain(self) -> Value<String> {
        self.attribute("Domain")
    }

    /// The port number configured for the listener on the VM cluster.
    pub fn listener_port(self) -> Value<i64> {
        self.attribute("ListenerPort")
    }

    /// The number of nodes in the VM cluster.
    pub fn node_count(self) -> Value<i64> {
        self.attribute("NodeCount")
    }

    /// The name of the OCI resource anchor for the VM cluster.
    pub fn oci_resource_anchor_name(self) -> Value<String> {
        self.attribute("OciResourceAnchorName")
    }

    /// The HTTPS link to the VM cluster in OCI.
    pub fn oci_url(self) -> Value<String> {
        self.attribute("OciUrl")
    }

    /// The OCID of the VM cluster.
    pub fn ocid(self) -> Value<String> {
        self.attribute("Ocid")
    }

    /// The FQDN of the DNS record for the Single Client Access Name (SCAN) IP addresses that are associated with the VM
    /// cluster.
    pub fn scan_dns_name(self) -> Value<String> {
        self.attribute("ScanDnsName")
    }

    /// The OCID of the SCAN IP addresses that are associated with the VM cluster.
    pub fn scan_ip_ids(self) -> Value<Vec<String>> {
        self.attribute("ScanIpIds")
    }

    /// The hardware model name of the Exadata infrastructure that's running the VM cluster.
    pub fn shape(self) -> Value<String> {
        self.attribute("Shape")
    }

    /// The amount of local node storage, in gigabytes (GB), that's allocated to the VM cluster.
    pub fn storage_size_in_gbs(self) -> Value<i64> {
        self.attribute("StorageSizeInGBs")
    }

    /// The virtual IP (VIP) addresses that are associated with the VM cluster. Oracle's Cluster Ready Services (CRS)
    /// creates and maintains one VIP address for each node in the VM cluster to enable failover.
    pub fn vip_ids(self) -> Value<Vec<String>> {
        self.attribute("VipIds")
    }
}

/// What [`CloudVmCluster`] is made of.
pub mod cloud_vm_cluster {
    use super::*;

    /// Information about the data collection options enabled for a VM cluster.
    #[derive(Clone, Debug, Default)]
    pub struct DataCollectionOptions {
        /// Specifies whether diagnostic collection is enabled for the VM cluster.
        pub is_diagnostics_events_enabled: Option<Value<bool>>,
        /// Specifies whether health monitoring is enabled for the VM cluster.
        pub is_health_monitoring_enabled: Option<Value<bool>>,
        /// Specifies whether incident logs are enabled for the VM cluster.
        pub is_incident_logs_enabled: Option<Value<bool>>,
    }

    impl Lower for DataCollectionOptions {
        fn fields(self, to: &mut Fields) {
            to.set("IsDiagnosticsEventsEnabled", self.is_diagnostics_events_enabled);
            to.set("IsHealthMonitoringEnabled", self.is_health_monitoring_enabled);
            to.set("IsIncidentLogsEnabled", self.is_incident_logs_enabled);
        }
    }

    /// Information about a DB node.
    #[derive(Clone, Debug, Default)]
    pub struct DbNode {
        /// The unique identifier of the Db server that is associated with the DB node.
        ///
        /// Required. A change replaces the resource.
        pub db_server_id: Option<Value<String>>,
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for DbNode {
        fn fields(self, to: &mut Fields) {
            to.set("DbServerId", self.db_server_id);
            to.set("Tags", self.tags);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that's 1 to 256 characters in length. You can use any of the
        /// following characters: the set of Unicode letters, digits, whitespace, \_,., /, =, +, and -.
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// An AWS Identity and Access Management (IAM) service role associated with the VM cluster.
    #[derive(Clone, Debug, Default)]
    pub struct IamRole {
        /// The AWS integration configuration settings for the AWS Identity and Access Management (IAM) service role.
        pub aws_integration: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) service role.
        pub iam_role_arn: Option<Value<String>>,
    }

    impl Lower for IamRole {
        fn fields(self, to: &mut Fields) {
            to.set("AwsIntegration", self.aws_integration);
            to.set("IamRoleArn", self.iam_role_arn);
        }
    }
}

/// `AWS::ODB::OdbNetwork`.
///
/// The `AWS::ODB::OdbNetwork` resource creates an ODB network. An ODB network provides the networking foundation
/// for Oracle Database resources.
///
/// Its ARN: `arn:${Partition}:odb:${Region}:${Account}:odb-network/${OdbNetworkId}`.
#[derive(Clone, Debug, Default)]
pub struct OdbNetwork {
    /// The Availability Zone (AZ) where the ODB network is located.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub availability_zone: Option<Value<String>>,
    /// The AZ ID of the AZ where the ODB network is located.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub availability_zone_id: Option<Value<String>>,
    /// The CIDR range of the backup subnet in the ODB network.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub backup_subnet_cidr: Option<Value<String>>,
    /// The CIDR range of the client subnet in the ODB network.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub client_subnet_cidr: Option<Value<String>>,
    /// The cross-Region Amazon S3 restore sources for the ODB network.
    pub cross_region_s3_restore_sources: Option<Value<Vec<String>>>,
    /// The domain name for the resources in the ODB network.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub custom_domain_name: Option<Value<String>>,
    /// The DNS prefix to the default DNS domain name. The default DNS domain name is oraclevcn.com.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub default_dns_prefix: Option<Value<String>>,
    /// Specifies whether to delete associated OCI networking resources along with the ODB network.
    pub delete_associated_resources: Option<Value<bool>>,
    /// The user-friendly name of the ODB network.
    ///
    /// 1 to 255 characters.
    pub display_name: Option<Value<String>>,
    /// The AWS Key Management Service (KMS) access configuration for the ODB network.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub kms_access: Option<Value<String>>,
    /// The AWS Key Management Service (KMS) policy document that defines permissions for key usage within the ODB
    /// network.
    ///
    /// 3 to 20480 characters.
    pub kms_policy_document: Option<Value<String>>,
    /// The configuration for Amazon S3 access from the ODB network.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub s3_access: Option<Value<String>>,
    /// Specifies the endpoint policy for Amazon S3 access from the ODB network.
    ///
    /// 3 to 20480 characters.
    pub s3_policy_document: Option<Value<String>>,
    /// The AWS Security Token Service (STS) access configuration for the ODB network.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub sts_access: Option<Value<String>>,
    /// The AWS Security Token Service (STS) policy document that defines permissions for token service usage within the
    /// ODB network.
    ///
    /// 3 to 20480 characters.
    pub sts_policy_document: Option<Value<String>>,
    /// Tags to assign to the Odb Network.
    pub tags: Option<Value<Vec<odb_network::Tag>>>,
    /// The configuration for Zero-ETL access from the ODB network.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub zero_etl_access: Option<Value<String>>,
}

impl Lower for OdbNetwork {
    fn fields(self, to: &mut Fields) {
        to.set("AvailabilityZone", self.availability_zone);
        to.set("AvailabilityZoneId", self.availability_zone_id);
        to.set("BackupSubnetCidr", self.backup_subnet_cidr);
        to.set("ClientSubnetCidr", self.client_subnet_cidr);
        to.set("CrossRegionS3RestoreSources", self.cross_region_s3_restore_sources);
        to.set("CustomDomainName", self.custom_domain_name);
        to.set("DefaultDnsPrefix", self.default_dns_prefix);
        to.set("DeleteAssociatedResources", self.delete_associated_resources);
        to.set("DisplayName", self.display_name);
        to.set("KmsAccess", self.kms_access);
        to.set("KmsPolicyDocument", self.kms_policy_document);
        to.set("S3Access", self.s3_access);
        to.set("S3PolicyDocument", self.s3_policy_document);
        to.set("StsAccess", self.sts_access);
        to.set("StsPolicyDocument", self.sts_policy_document);
        to.set("Tags", self.tags);
        to.set("ZeroEtlAccess", self.zero_etl_access);
    }
}

impl Level1 for OdbNetwork {
    const TYPE: &'static str = "AWS::ODB::OdbNetwork";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<OdbNetwork> {
    /// `Ref`: its `OdbNetworkArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The list of EC2 placement group IDs associated with your ODB network.
    pub fn ec2_placement_group_ids(self) -> Value<Vec<String>> {
        self.attribute("Ec2PlacementGroupIds")
    }

    /// The managed services configuration for the ODB network.
    pub fn managed_services(self) -> Value<Json> {
        self.attribute("ManagedServices")
    }

    /// The unique identifier of the OCI network anchor for the ODB network.
    pub fn oci_network_anchor_id(self) -> Value<String> {
        self.attribute("OciNetworkAnchorId")
    }

    /// The name of the OCI resource anchor that's associated with the ODB network.
    pub fn oci_resource_anchor_name(self) -> Value<String> {
        self.attribute("OciResourceAnchorName")
    }

    /// The URL for the VCN that's associated with the ODB network.
    pub fn oci_vcn_url(self) -> Value<String> {
        self.attribute("OciVcnUrl")
    }

    /// The Amazon Resource Name (ARN) of the ODB network.
    pub fn odb_network_arn(self) -> Value<Arn> {
        self.attribute("OdbNetworkArn")
    }

    /// The unique identifier of the ODB network.
    pub fn odb_network_id(self) -> Value<String> {
        self.attribute("OdbNetworkId")
    }
}

/// What [`OdbNetwork`] is made of.
pub mod odb_network {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that's 1 to 256 characters in length. You can use any of the
        /// following characters: the set of Unicode letters, digits, whitespace, \_,., /, =, +, and -.
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ODB::OdbPeeringConnection`.
///
/// Creates a peering connection between an ODB network and a VPC.
///
/// Its ARN: `arn:${Partition}:odb:${Region}:${Account}:odb-peering-connection/${OdbPeeringConnectionId}`.
#[derive(Clone, Debug, Default)]
pub struct OdbPeeringConnection {
    /// The additional CIDR blocks for the ODB peering connection.
    pub additional_peer_network_cidrs: Option<Value<Vec<String>>>,
    /// The display name of the ODB peering connection.
    ///
    /// 1 to 255 characters.
    pub display_name: Option<Value<String>>,
    /// The unique identifier of the ODB network.
    ///
    /// 6 to 2048 characters. A change replaces the resource.
    pub odb_network_id: Option<Value<String>>,
    /// The unique identifier of the peer network.
    ///
    /// 6 to 2048 characters. A change replaces the resource.
    pub peer_network_id: Option<Value<String>>,
    /// The unique identifier of the VPC route table for which a route to the ODB network is automatically created
    /// during peering connection establishment.
    ///
    /// 1 to 1 items. A change replaces the resource.
    pub peer_network_route_table_ids: Option<Value<Vec<String>>>,
    /// Tags to assign to the Odb peering connection.
    pub tags: Option<Value<Vec<odb_peering_connection::Tag>>>,
}

impl Lower for OdbPeeringConnection {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalPeerNetworkCidrs", self.additional_peer_network_cidrs);
        to.set("DisplayName", self.display_name);
        to.set("OdbNetworkId", self.odb_network_id);
        to.set("PeerNetworkId", self.peer_network_id);
        to.set("PeerNetworkRouteTableIds", self.peer_network_route_table_ids);
        to.set("Tags", self.tags);
    }
}

impl Level1 for OdbPeeringConnection {
    const TYPE: &'static str = "AWS::ODB::OdbPeeringConnection";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<OdbPeeringConnection> {
    /// `Ref`: its `OdbPeeringConnectionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the ODB network that initiated the peering connection.
    pub fn odb_network_arn(self) -> Value<Arn> {
        self.attribute("OdbNetworkArn")
    }

    /// The Amazon Resource Name (ARN) of the ODB peering connection.
    pub fn odb_peering_connection_arn(self) -> Value<Arn> {
        self.attribute("OdbPeeringConnectionArn")
    }

    /// The unique identifier of the ODB peering connection. A sample ID is `odbpcx-abcdefgh12345678`.
    pub fn odb_peering_connection_id(self) -> Value<String> {
        self.attribute("OdbPeeringConnectionId")
    }

    /// The Amazon Resource Name (ARN) of the peer network.
    pub fn peer_network_arn(self) -> Value<Arn> {
        self.attribute("PeerNetworkArn")
    }

    /// The CIDR blocks associated with the peering connection. These CIDR blocks define the IP address ranges that can
    /// communicate through the peering connection.
    pub fn peer_network_cidrs(self) -> Value<Vec<String>> {
        self.attribute("PeerNetworkCidrs")
    }
}

/// What [`OdbPeeringConnection`] is made of.
pub mod odb_peering_connection {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that's 1 to 256 characters in length. You can use any of the
        /// following characters: Unicode letters, digits, whitespace, \_,., /, =, +, and -.
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
