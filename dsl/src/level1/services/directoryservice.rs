//! `AWS::DirectoryService`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::DirectoryService::MicrosoftAD`.
///
/// The `AWS::DirectoryService::MicrosoftAD` resource specifies a Microsoft Active Directory in AWS so that your
/// directory users and groups can access the AWS Management Console and AWS applications using their existing
/// credentials.
///
/// Its ARN: `arn:${Partition}:ds:${Region}:${Account}:${DirectoryId}`.
#[derive(Clone, Debug, Default)]
pub struct MicrosoftAD {
    /// Specifies an alias for a directory and assigns the alias to the directory. The alias is used to construct the
    /// access URL for the directory, such as `http://<alias>.awsapps.com`.
    ///
    /// A change replaces the resource.
    pub create_alias: Option<Value<bool>>,
    /// AWS Managed Microsoft AD is available in two editions: `Standard` and `Enterprise`. `Enterprise` is the default.
    ///
    /// One of `Enterprise`, `Standard`. A change replaces the resource.
    pub edition: Option<Value<String>>,
    /// Whether to enable single sign-on for a Microsoft Active Directory in AWS.
    pub enable_sso: Option<Value<bool>>,
    /// The fully qualified domain name for the AWS Managed Microsoft AD directory, such as `corp.example.com`.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The password for the default administrative user named `Admin`.
    ///
    /// A change replaces the resource.
    pub password: Option<Value<String>>,
    /// The NetBIOS name for your domain, such as `CORP`. If you don't specify a NetBIOS name, it will default to the
    /// first part of your directory DNS.
    ///
    /// A change replaces the resource.
    pub short_name: Option<Value<String>>,
    /// Specifies the VPC settings of the Microsoft AD directory server in AWS.
    ///
    /// Required. A change replaces the resource.
    pub vpc_settings: Option<Value<microsoft_ad::VpcSettings>>,
}

impl Lower for MicrosoftAD {
    fn fields(self, to: &mut Fields) {
        to.set("CreateAlias", self.create_alias);
        to.set("Edition", self.edition);
        to.set("EnableSso", self.enable_sso);
        to.set("Name", self.name);
        to.set("Password", self.password);
        to.set("ShortName", self.short_name);
        to.set("VpcSettings", self.vpc_settings);
    }
}

impl Level1 for MicrosoftAD {
    const TYPE: &'static str = "AWS::DirectoryService::MicrosoftAD";
}

impl Handle<MicrosoftAD> {
    /// `Ref`: its `DirectoryId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The alias for a directory. For example: `alias4-mydirectory-12345abcgmzsk` (if you have the `CreateAlias`
    /// property set to true).
    pub fn alias(self) -> Value<String> {
        self.attribute("Alias")
    }

    /// The attribute `DirectoryId`.
    pub fn directory_id(self) -> Value<String> {
        self.attribute("DirectoryId")
    }

    /// The IP addresses of the DNS servers for the directory, such as `[ "192.0.2.1", "192.0.2.2" ]`.
    pub fn dns_ip_addresses(self) -> Value<Vec<String>> {
        self.attribute("DnsIpAddresses")
    }

    /// The directory ID. For example: `d-12373a053a`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`MicrosoftAD`] is made of.
pub mod microsoft_ad {
    use super::*;

    /// Contains VPC information for the CreateDirectory or CreateMicrosoftAD operation.
    #[derive(Clone, Debug, Default)]
    pub struct VpcSettings {
        /// The identifiers of the subnets for the directory servers. The two subnets must be in different Availability
        /// Zones.
        ///
        /// Required.
        pub subnet_ids: Option<Value<Vec<String>>>,
        /// The identifier of the VPC in which to create the directory.
        ///
        /// Required.
        pub vpc_id: Option<Value<String>>,
    }

    impl Lower for VpcSettings {
        fn fields(self, to: &mut Fields) {
            to.set("SubnetIds", self.subnet_ids);
            to.set("VpcId", self.vpc_id);
        }
    }
}

/// `AWS::DirectoryService::SimpleAD`.
///
/// The `AWS::DirectoryService::SimpleAD` resource specifies an Directory Service Simple Active Directory ( Simple
/// AD ) in AWS so that your directory users and groups can access the AWS Management Console and AWS applications
/// using their…
///
/// Its ARN: `arn:${Partition}:ds:${Region}:${Account}:directory/${DirectoryId}`.
#[derive(Clone, Debug, Default)]
pub struct SimpleAD {
    /// If set to `true`, specifies an alias for a directory and assigns the alias to the directory. The alias is used
    /// to construct the access URL for the directory, such as `http://<alias>.awsapps.com`.
    ///
    /// A change replaces the resource.
    pub create_alias: Option<Value<bool>>,
    /// A description for the directory.
    ///
    /// 0 to 128 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// Whether to enable single sign-on for a directory. If you don't specify a value, CloudFormation disables single
    /// sign-on by default.
    pub enable_sso: Option<Value<bool>>,
    /// The fully qualified name for the directory, such as `corp.example.com`.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The password for the directory administrator. The directory creation process creates a directory administrator
    /// account with the user name `Administrator` and this password.
    ///
    /// A change replaces the resource.
    pub password: Option<Value<String>>,
    /// The NetBIOS name of the directory, such as `CORP`.
    ///
    /// A change replaces the resource.
    pub short_name: Option<Value<String>>,
    /// The size of the directory. For valid values, see CreateDirectory in the \*Directory Service API Reference\*.
    ///
    /// Required. One of `Large`, `Small`. A change replaces the resource.
    pub size: Option<Value<String>>,
    pub tags: Option<Value<Vec<simple_ad::Tag>>>,
    /// A DirectoryVpcSettings object that contains additional information for the operation.
    ///
    /// Required. A change replaces the resource.
    pub vpc_settings: Option<Value<simple_ad::VpcSettings>>,
}

impl Lower for SimpleAD {
    fn fields(self, to: &mut Fields) {
        to.set("CreateAlias", self.create_alias);
        to.set("Description", self.description);
        to.set("EnableSso", self.enable_sso);
        to.set("Name", self.name);
        to.set("Password", self.password);
        to.set("ShortName", self.short_name);
        to.set("Size", self.size);
        to.set("Tags", self.tags);
        to.set("VpcSettings", self.vpc_settings);
    }
}

impl Level1 for SimpleAD {
    const TYPE: &'static str = "AWS::DirectoryService::SimpleAD";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SimpleAD> {
    /// `Ref`: its `DirectoryId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The alias for a directory. For example: `alias4-mydirectory-12345abcgmzsk` (if you have the `CreateAlias`
    /// property set to true).
    pub fn alias(self) -> Value<String> {
        self.attribute("Alias")
    }

    /// The directory ID. For example: `d-12373a053a`.
    pub fn directory_id(self) -> Value<String> {
        self.attribute("DirectoryId")
    }

    /// The IP addresses of the DNS servers for the directory, such as `[ "172.31.3.154", "172.31.63.203" ]`.
    pub fn dns_ip_addresses(self) -> Value<Vec<String>> {
        self.attribute("DnsIpAddresses")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`SimpleAD`] is made of.
pub mod simple_ad {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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

    /// Contains VPC information for the CreateDirectory or CreateMicrosoftAD operation.
    #[derive(Clone, Debug, Default)]
    pub struct VpcSettings {
        /// The identifiers of the subnets for the directory servers. The two subnets must be in different Availability
        /// Zones.
        ///
        /// Required. A change replaces the resource.
        pub subnet_ids: Option<Value<Vec<String>>>,
        /// The identifier of the VPC in which to create the directory.
        ///
        /// Required. A change replaces the resource.
        pub vpc_id: Option<Value<String>>,
    }

    impl Lower for VpcSettings {
        fn fields(self, to: &mut Fields) {
            to.set("SubnetIds", self.subnet_ids);
            to.set("VpcId", self.vpc_id);
        }
    }
}
