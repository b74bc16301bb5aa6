//! `AWS::EVS`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::EVS::Environment`.
///
/// Creates an Amazon EVS environment that runs VCF software, such as SDDC Manager, NSX Manager, and vCenter Server.
///
/// Its ARN: `arn:${Partition}:evs:${Region}:${Account}:environment/${EnvironmentIdentifier}`.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    /// The connectivity configuration for the environment. Amazon EVS requires that you specify two route server peer
    /// IDs.
    ///
    /// A change replaces the resource.
    pub connectivity_info: Option<Value<environment::ConnectivityInfo>>,
    /// The name of the environment.
    ///
    /// A change replaces the resource.
    pub environment_name: Option<Value<String>>,
    /// Required for environment resource creation.
    ///
    /// 4 to 4 items.
    pub hosts: Option<Value<Vec<environment::HostInfoForCreate>>>,
    /// The initial VLAN subnets for the environment. Amazon EVS VLAN subnets have a minimum CIDR block size of /28 and
    /// a maximum size of /24.
    pub initial_vlans: Option<Value<environment::InitialVlans>>,
    /// The AWS KMS key ID that AWS Secrets Manager uses to encrypt secrets that are associated with the environment.
    ///
    /// A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The license information that Amazon EVS requires to create an environment. Amazon EVS requires two license keys:
    /// a VCF solution key and a vSAN license key.
    ///
    /// 1 to 1 items. A change replaces the resource.
    pub license_info: Option<Value<environment::LicenseInfo>>,
    /// The security groups that allow traffic between the Amazon EVS control plane and your VPC for service access.
    ///
    /// A change replaces the resource.
    pub service_access_security_groups: Option<Value<environment::ServiceAccessSecurityGroups>>,
    /// The subnet that is used to establish connectivity between the Amazon EVS control plane and VPC. Amazon EVS uses
    /// this subnet to perform validations and create the environment.
    ///
    /// Required. 15 to 24 characters. A change replaces the resource.
    pub service_access_subnet_id: Option<Value<String>>,
    /// The Broadcom Site ID that is associated with your Amazon EVS environment. Amazon EVS uses the Broadcom Site ID
    /// that you provide to meet Broadcom VCF license usage reporting requirements for Amazon EVS.
    ///
    /// A change replaces the resource.
    pub site_id: Option<Value<String>>,
    /// Metadata that assists with categorization and organization. Each tag consists of a key and an optional value.
    pub tags: Option<Value<Vec<environment::Tag>>>,
    /// Customer confirmation that the customer has purchased and will continue to maintain the required number of VCF
    /// software licenses to cover all physical processor cores in the Amazon EVS environment.
    ///
    /// Required. A change replaces the resource.
    pub terms_accepted: Option<Value<bool>>,
    /// The DNS hostnames to be used by the VCF management appliances in your environment.
    ///
    /// A change replaces the resource.
    pub vcf_hostnames: Option<Value<environment::VcfHostnames>>,
    /// The VCF version of the environment.
    ///
    /// Required. One of `VCF-5.2.1`, `VCF-5.2.2`, `SELF_DEPLOYED`. A change replaces the resource.
    pub vcf_version: Option<Value<String>>,
    /// The VPC associated with the environment.
    ///
    /// Required. 12 to 21 characters. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for Environment {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectivityInfo", self.connectivity_info);
        to.set("EnvironmentName", self.environment_name);
        to.set("Hosts", self.hosts);
        to.set("InitialVlans", self.initial_vlans);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("LicenseInfo", self.license_info);
        to.set("ServiceAccessSecurityGroups", self.service_access_security_groups);
        to.set("ServiceAccessSubnetId", self.service_access_subnet_id);
        to.set("SiteId", self.site_id);
        to.set("Tags", self.tags);
        to.set("TermsAccepted", self.terms_accepted);
        to.set("VcfHostnames", self.vcf_hostnames);
        to.set("VcfVersion", self.vcf_version);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for Environment {
    const TYPE: &'static str = "AWS::EVS::Environment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Environment> {
    /// `Ref`: its `EnvironmentId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// A check on the environment to identify instance health and VMware VCF licensing issues. For example.
    pub fn checks(self) -> Value<Json> {
        self.attribute("Checks")
    }

    /// The date and time that the environment was created. For example: `1749081600.000`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The VCF credentials that are stored as Amazon EVS managed secrets in AWS Secrets Manager. Amazon EVS stores
    /// credentials that are needed to install vCenter Server, NSX, and SDDC Manager.
    pub fn credentials(self) -> Value<Json> {
        self.attribute("Credentials")
    }

    /// The Amazon Resource Name (ARN) that is associated with the environment. For example:
    /// `arn:aws:evs:us-east-1:000000000000:environment/env-1234567890`.
    pub fn environment_arn(self) -> Value<Arn> {
        self.attribute("EnvironmentArn")
    }

    /// The unique ID for the environment. For example: `env-1234567890`.
    pub fn environment_id(self) -> Value<String> {
        self.attribute("EnvironmentId")
    }

    /// The state of an environment. For example: `CREATED`.
    pub fn environment_state(self) -> Value<String> {
        self.attribute("EnvironmentState")
    }

    /// The date and time that the environment was modified. For example: `1749081600.000`.
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// A detailed description of the `environmentState` of an environment. For example: `Environment successfully
    /// created`.
    pub fn state_details(self) -> Value<String> {
        self.attribute("StateDetails")
    }
}

/// What [`Environment`] is made of.
pub mod environment {
    use super::*;

    /// The connectivity configuration for the environment. Amazon EVS requires that you specify two route server peer
    /// IDs.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectivityInfo {
        /// The unique IDs for private route server peers.
        ///
        /// Required. 2 to 2 items.
        pub private_route_server_peerings: Option<Value<Vec<String>>>,
    }

    impl Lower for ConnectivityInfo {
        fn fields(self, to: &mut Fields) {
            to.set("PrivateRouteServerPeerings", self.private_route_server_peerings);
        }
    }

    /// An object that represents a host.
    #[derive(Clone, Debug, Default)]
    pub struct HostInfoForCreate {
        /// The unique ID of the Amazon EC2 Dedicated Host.
        ///
        /// 1 to 25 characters.
        pub dedicated_host_id: Option<Value<String>>,
        /// The DNS hostname of the host. DNS hostnames for hosts must be unique across Amazon EVS environments and within
        /// VCF.
        ///
        /// Required.
        pub host_name: Option<Value<String>>,
        /// The EC2 instance type that represents the host.
        ///
        /// Required. One of `i4i.metal`, `i7i.metal-24xl`, `i7i.metal-48xl`.
        pub instance_type: Option<Value<String>>,
        /// The name of the SSH key that is used to access the host.
        ///
        /// Required. 1 to 255 characters.
        pub key_name: Option<Value<String>>,
        /// The unique ID of the placement group where the host is placed.
        ///
        /// 1 to 25 characters.
        pub placement_group_id: Option<Value<String>>,
    }

    impl Lower for HostInfoForCreate {
        fn fields(self, to: &mut Fields) {
            to.set("DedicatedHostId", self.dedicated_host_id);
            to.set("HostName", self.host_name);
            to.set("InstanceType", self.instance_type);
            to.set("KeyName", self.key_name);
            to.set("PlacementGroupId", self.placement_group_id);
        }
    }

    /// The initial VLAN subnets for the environment. Amazon EVS VLAN subnets have a minimum CIDR block size of /28 and
    /// a maximum size of /24.
    #[derive(Clone, Debug, Default)]
    pub struct InitialVlans {
        /// The edge VTEP VLAN subnet. This VLAN subnet manages traffic flowing between the internal network and external
        /// networks, including internet access and other site connections.
        ///
        /// Required.
        pub edge_v_tep: Option<Value<InitialVlanInfo>>,
        /// An additional VLAN subnet that can be used to extend VCF capabilities once configured.
        ///
        /// Required.
        pub expansion_vlan1: Option<Value<InitialVlanInfo>>,
        /// An additional VLAN subnet that can be used to extend VCF capabilities once configured.
        ///
        /// Required.
        pub expansion_vlan2: Option<Value<InitialVlanInfo>>,
        /// The HCX VLAN subnet. This VLAN subnet allows the HCX Interconnnect (IX) and HCX Network Extension (NE) to reach
        /// their peers and enable HCX Service Mesh creation.
        ///
        /// Required.
        pub hcx: Option<Value<InitialVlanInfo>>,
        /// A unique ID for a network access control list that the HCX VLAN uses. Required when `isHcxPublic` is set to
        /// `true`.
        ///
        /// 4 to 21 characters.
        pub hcx_network_acl_id: Option<Value<String>>,
        /// Determines if the HCX VLAN that Amazon EVS provisions is public or private.
        pub is_hcx_public: Option<Value<bool>>,
        /// The NSX uplink VLAN subnet. This VLAN subnet allows connectivity to the NSX overlay network.
        ///
        /// Required.
        pub nsx_up_link: Option<Value<InitialVlanInfo>>,
        /// The vMotion VLAN subnet. This VLAN subnet carries traffic for vSphere vMotion.
        ///
        /// Required.
        pub v_motion: Option<Value<InitialVlanInfo>>,
        /// The vSAN VLAN subnet. This VLAN subnet carries the communication between ESXi hosts to implement a vSAN shared
        /// storage pool.
        ///
        /// Required.
        pub v_san: Option<Value<InitialVlanInfo>>,
        /// The VTEP VLAN subnet. This VLAN subnet handles internal network traffic between virtual machines within a VCF
        /// instance.
        ///
        /// Required.
        pub v_tep: Option<Value<InitialVlanInfo>>,
        /// The VM management VLAN subnet. This VLAN subnet carries traffic for vSphere virtual machines.
        ///
        /// Required.
        pub vm_management: Option<Value<InitialVlanInfo>>,
        /// The host VMkernel management VLAN subnet. This VLAN subnet carries traffic for managing ESXi hosts and
        /// communicating with VMware vCenter Server.
        ///
        /// Required.
        pub vmk_management: Option<Value<InitialVlanInfo>>,
    }

    impl Lower for InitialVlans {
        fn fields(self, to: &mut Fields) {
            to.set("EdgeVTep", self.edge_v_tep);
            to.set("ExpansionVlan1", self.expansion_vlan1);
            to.set("ExpansionVlan2", self.expansion_vlan2);
            to.set("Hcx", self.hcx);
            to.set("HcxNetworkAclId", self.hcx_network_acl_id);
            to.set("IsHcxPublic", self.is_hcx_public);
            to.set("NsxUpLink", self.nsx_up_link);
            to.set("VMotion", self.v_motion);
            to.set("VSan", self.v_san);
            to.set("VTep", self.v_tep);
            to.set("VmManagement", self.vm_management);
            to.set("VmkManagement", self.vmk_management);
        }
    }

    /// An object that represents an initial VLAN subnet for the Amazon EVS environment. Amazon EVS creates initial VLAN
    /// subnets when you first create the environment.
    #[derive(Clone, Debug, Default)]
    pub struct InitialVlanInfo {
        /// The CIDR block that you provide to create an Amazon EVS VLAN subnet. Amazon EVS VLAN subnets have a minimum CIDR
        /// block size of /28 and a maximum size of /24.
        ///
        /// Required.
        pub cidr: Option<Value<String>>,
    }

    impl Lower for InitialVlanInfo {
        fn fields(self, to: &mut Fields) {
            to.set("Cidr", self.cidr);
        }
    }

    /// The license information that Amazon EVS requires to create an environment. Amazon EVS requires two license keys:
    /// a VCF solution key and a vSAN license key.
    #[derive(Clone, Debug, Default)]
    pub struct LicenseInfo {
        /// The VCF solution key. This license unlocks VMware VCF product features, including vSphere, NSX, SDDC Manager,
        /// and vCenter Server.
        ///
        /// Required.
        pub solution_key: Option<Value<String>>,
        /// The VSAN license key. This license unlocks vSAN features. The vSAN license key must provide at least 110 TiB of
        /// vSAN capacity.
        ///
        /// Required.
        pub vsan_key: Option<Value<String>>,
    }

    impl Lower for LicenseInfo {
        fn fields(self, to: &mut Fields) {
            to.set("SolutionKey", self.solution_key);
            to.set("VsanKey", self.vsan_key);
        }
    }

    /// The security groups that allow traffic between the Amazon EVS control plane and your VPC for Amazon EVS service
    /// access.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceAccessSecurityGroups {
        /// The security groups that allow service access.
        ///
        /// At most 2 items.
        pub security_groups: Option<Value<Vec<String>>>,
    }

    impl Lower for ServiceAccessSecurityGroups {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroups", self.security_groups);
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

    /// The DNS hostnames that Amazon EVS uses to install VMware vCenter Server, NSX, SDDC Manager, and Cloud Builder.
    #[derive(Clone, Debug, Default)]
    pub struct VcfHostnames {
        /// The hostname for VMware Cloud Builder.
        ///
        /// Required.
        pub cloud_builder: Option<Value<String>>,
        /// The VMware NSX hostname.
        ///
        /// Required.
        pub nsx: Option<Value<String>>,
        /// The hostname for the first NSX Edge node.
        ///
        /// Required.
        pub nsx_edge1: Option<Value<String>>,
        /// The hostname for the second NSX Edge node.
        ///
        /// Required.
        pub nsx_edge2: Option<Value<String>>,
        /// The hostname for the first VMware NSX Manager virtual machine (VM).
        ///
        /// Required.
        pub nsx_manager1: Option<Value<String>>,
        /// The hostname for the second VMware NSX Manager virtual machine (VM).
        ///
        /// Required.
        pub nsx_manager2: Option<Value<String>>,
        /// The hostname for the third VMware NSX Manager virtual machine (VM).
        ///
        /// Required.
        pub nsx_manager3: Option<Value<String>>,
        /// The hostname for SDDC Manager.
        ///
        /// Required.
        pub sddc_manager: Option<Value<String>>,
        /// The VMware vCenter hostname.
        ///
        /// Required.
        pub v_center: Option<Value<String>>,
    }

    impl Lower for VcfHostnames {
        fn fields(self, to: &mut Fields) {
            to.set("CloudBuilder", self.cloud_builder);
            to.set("Nsx", self.nsx);
            to.set("NsxEdge1", self.nsx_edge1);
            to.set("NsxEdge2", self.nsx_edge2);
            to.set("NsxManager1", self.nsx_manager1);
            to.set("NsxManager2", self.nsx_manager2);
            to.set("NsxManager3", self.nsx_manager3);
            to.set("SddcManager", self.sddc_manager);
            to.set("VCenter", self.v_center);
        }
    }
}
