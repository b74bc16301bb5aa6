//! `AWS::Panorama`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Panorama::ApplicationInstance`.
///
/// Creates an application instance and deploys it to a device.
///
/// Its ARN: `arn:${Partition}:panorama:${Region}:${Account}:applicationInstance/${ApplicationInstanceId}`.
#[derive(Clone, Debug, Default)]
pub struct ApplicationInstance {
    /// The ID of an application instance to replace with the new instance.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub application_instance_id_to_replace: Option<Value<String>>,
    /// The device's ID.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub default_runtime_context_device: Option<Value<String>>,
    /// A description for the application instance.
    ///
    /// 0 to 255 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// Setting overrides for the application manifest.
    ///
    /// A change replaces the resource.
    pub manifest_overrides_payload: Option<Value<application_instance::ManifestOverridesPayload>>,
    /// The application's manifest document.
    ///
    /// Required. A change replaces the resource.
    pub manifest_payload: Option<Value<application_instance::ManifestPayload>>,
    /// A name for the application instance.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The ARN of a runtime role for the application instance.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub runtime_role_arn: Option<Value<String>>,
    /// Tags for the application instance.
    pub tags: Option<Value<Vec<application_instance::Tag>>>,
}

impl Lower for ApplicationInstance {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationInstanceIdToReplace", self.application_instance_id_to_replace);
        to.set("DefaultRuntimeContextDevice", self.default_runtime_context_device);
        to.set("Description", self.description);
        to.set("ManifestOverridesPayload", self.manifest_overrides_payload);
        to.set("ManifestPayload", self.manifest_payload);
        to.set("Name", self.name);
        to.set("RuntimeRoleArn", self.runtime_role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ApplicationInstance {
    const TYPE: &'static str = "AWS::Panorama::ApplicationInstance";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ApplicationInstance> {
    /// `Ref`: its `ApplicationInstanceId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The application instance's ID.
    pub fn application_instance_id(self) -> Value<String> {
        self.attribute("ApplicationInstanceId")
    }

    /// The application instance's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The application instance's created time.
    pub fn created_time(self) -> Value<i64> {
        self.attribute("CreatedTime")
    }

    /// The application instance's default runtime context device name.
    pub fn default_runtime_context_device_name(self) -> Value<String> {
        self.attribute("DefaultRuntimeContextDeviceName")
    }

    /// The application instance's health status.
    pub fn health_status(self) -> Value<String> {
        self.attribute("HealthStatus")
    }

    /// The application instance's last updated time.
    pub fn last_updated_time(self) -> Value<i64> {
        self.attribute("LastUpdatedTime")
    }

    /// The application instance's status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The application instance's status description.
    pub fn status_description(self) -> Value<String> {
        self.attribute("StatusDescription")
    }
}

/// What [`ApplicationInstance`] is made of.
pub mod application_instance {
    use super::*;

    /// Parameter overrides for an application instance. This is a JSON document that has a single key ( `PayloadData` )
    /// where the value is an escaped string representation of the overrides document.
    #[derive(Clone, Debug, Default)]
    pub struct ManifestOverridesPayload {
        /// The overrides document.
        ///
        /// 0 to 51200 characters. A change replaces the resource.
        pub payload_data: Option<Value<String>>,
    }

    impl Lower for ManifestOverridesPayload {
        fn fields(self, to: &mut Fields) {
            to.set("PayloadData", self.payload_data);
        }
    }

    /// A application verion's manifest file. This is a JSON document that has a single key ( `PayloadData` ) where the
    /// value is an escaped string representation of the application manifest ( `graph.json` ).
    #[derive(Clone, Debug, Default)]
    pub struct ManifestPayload {
        /// The application manifest.
        ///
        /// 1 to 51200 characters. A change replaces the resource.
        pub payload_data: Option<Value<String>>,
    }

    impl Lower for ManifestPayload {
        fn fields(self, to: &mut Fields) {
            to.set("PayloadData", self.payload_data);
        }
    }

    /// `Tag` of `AWS::Panorama::ApplicationInstance`.
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

/// `AWS::Panorama::Package`.
///
/// Creates a package and storage location in an Amazon S3 access point.
///
/// Its ARN: `arn:${Partition}:panorama:${Region}:${Account}:package/${PackageId}`.
#[derive(Clone, Debug, Default)]
pub struct Package {
    /// A name for the package.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub package_name: Option<Value<String>>,
    /// A storage location.
    pub storage_location: Option<Value<package::StorageLocation>>,
    /// Tags for the package.
    pub tags: Option<Value<Vec<package::Tag>>>,
}

impl Lower for Package {
    fn fields(self, to: &mut Fields) {
        to.set("PackageName", self.package_name);
        to.set("StorageLocation", self.storage_location);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Package {
    const TYPE: &'static str = "AWS::Panorama::Package";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Package> {
    /// `Ref`: its `PackageId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The package's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// When the package was created.
    pub fn created_time(self) -> Value<i64> {
        self.attribute("CreatedTime")
    }

    /// The package's ID.
    pub fn package_id(self) -> Value<String> {
        self.attribute("PackageId")
    }

    /// The location's binary prefix.
    pub fn storage_location_binary_prefix_location(self) -> Value<String> {
        self.attribute("StorageLocation.BinaryPrefixLocation")
    }

    /// The location's bucket.
    pub fn storage_location_bucket(self) -> Value<String> {
        self.attribute("StorageLocation.Bucket")
    }

    /// The location's generated prefix.
    pub fn storage_location_generated_prefix_location(self) -> Value<String> {
        self.attribute("StorageLocation.GeneratedPrefixLocation")
    }

    /// The location's manifest prefix.
    pub fn storage_location_manifest_prefix_location(self) -> Value<String> {
        self.attribute("StorageLocation.ManifestPrefixLocation")
    }

    /// The location's repo prefix.
    pub fn storage_location_repo_prefix_location(self) -> Value<String> {
        self.attribute("StorageLocation.RepoPrefixLocation")
    }
}

/// What [`Package`] is made of.
pub mod package {
    use super::*;

    /// A storage location.
    #[derive(Clone, Debug, Default)]
    pub struct StorageLocation {}

    impl Lower for StorageLocation {
        fn fields(self, _: &mut Fields) {}
    }

    /// `Tag` of `AWS::Panorama::Package`.
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

/// `AWS::Panorama::PackageVersion`.
///
/// Registers a package version.
#[derive(Clone, Debug, Default)]
pub struct PackageVersion {
    /// Whether to mark the new version as the latest version.
    pub mark_latest: Option<Value<bool>>,
    /// An owner account.
    ///
    /// 1 to 12 characters. A change replaces the resource.
    pub owner_account: Option<Value<String>>,
    /// A package ID.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub package_id: Option<Value<String>>,
    /// A package version.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub package_version: Option<Value<String>>,
    /// A patch version.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub patch_version: Option<Value<String>>,
    /// If the version was marked latest, the new version to maker as latest.
    ///
    /// 1 to 255 characters.
    pub updated_latest_patch_version: Option<Value<String>>,
}

impl Lower for PackageVersion {
    fn fields(self, to: &mut Fields) {
        to.set("MarkLatest", self.mark_latest);
        to.set("OwnerAccount", self.owner_account);
        to.set("PackageId", self.package_id);
        to.set("PackageVersion", self.package_version);
        to.set("PatchVersion", self.patch_version);
        to.set("UpdatedLatestPatchVersion", self.updated_latest_patch_version);
    }
}

impl Level1 for PackageVersion {
    const TYPE: &'static str = "AWS::Panorama::PackageVersion";
}

impl Handle<PackageVersion> {
    /// `Ref`: `PackageId`, `PackageVersion`, `PatchVersion`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Whether the package version is the latest version.
    pub fn is_latest_patch(self) -> Value<bool> {
        self.attribute("IsLatestPatch")
    }

    /// The package version's ARN.
    pub fn package_arn(self) -> Value<Arn> {
        self.attribute("PackageArn")
    }

    /// The package version's name.
    pub fn package_name(self) -> Value<String> {
        self.attribute("PackageName")
    }

    /// The package version's registered time.
    pub fn registered_time(self) -> Value<i64> {
        self.attribute("RegisteredTime")
    }

    /// The package version's status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The package version's status description.
    pub fn status_description(self) -> Value<String> {
        self.attribute("StatusDescription")
    }
}
