//! `AWS::SystemsManagerSAP`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::SystemsManagerSAP::Application`.
///
/// An SAP application registered with AWS Systems Manager for SAP.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// The ID of the application.
    ///
    /// Required.
    pub application_id: Option<Value<String>>,
    /// The type of the application.
    ///
    /// Required. One of `HANA`, `SAP_ABAP`.
    pub application_type: Option<Value<String>>,
    /// This is an optional parameter for component details to which the SAP ABAP application is attached, such as Web
    /// Dispatcher.
    ///
    /// At least 1 items. A change replaces the resource.
    pub components_info: Option<Value<Vec<application::ComponentInfo>>>,
    /// The credentials of the SAP application.
    ///
    /// At least 1 items. A change replaces the resource.
    pub credentials: Option<Value<Vec<application::Credential>>>,
    /// The Amazon Resource Name (ARN) of the database.
    ///
    /// A change replaces the resource.
    pub database_arn: Option<Value<String>>,
    /// The Amazon EC2 instances on which your SAP application is running.
    ///
    /// At least 1 items. A change replaces the resource.
    pub instances: Option<Value<Vec<String>>>,
    /// The SAP instance number of the application.
    ///
    /// A change replaces the resource.
    pub sap_instance_number: Option<Value<String>>,
    /// The System ID of the application.
    ///
    /// A change replaces the resource.
    pub sid: Option<Value<String>>,
    /// The tags on the application.
    pub tags: Option<Value<Vec<application::Tag>>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("ApplicationType", self.application_type);
        to.set("ComponentsInfo", self.components_info);
        to.set("Credentials", self.credentials);
        to.set("DatabaseArn", self.database_arn);
        to.set("Instances", self.instances);
        to.set("SapInstanceNumber", self.sap_instance_number);
        to.set("Sid", self.sid);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::SystemsManagerSAP::Application";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Application> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name of the SAP application.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Application`] is made of.
pub mod application {
    use super::*;

    /// This is information about the component of your SAP application, such as Web Dispatcher.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentInfo {
        /// This string is the type of the component.
        ///
        /// One of `HANA`, `HANA_NODE`, `ABAP`, `ASCS`, `DIALOG`, `WEBDISP`, `WD`, `ERS`.
        pub component_type: Option<Value<String>>,
        /// This is the Amazon EC2 instance on which your SAP component is running.
        pub ec2_instance_id: Option<Value<String>>,
        /// This string is the SAP System ID of the component.
        pub sid: Option<Value<String>>,
    }

    impl Lower for ComponentInfo {
        fn fields(self, to: &mut Fields) {
            to.set("ComponentType", self.component_type);
            to.set("Ec2InstanceId", self.ec2_instance_id);
            to.set("Sid", self.sid);
        }
    }

    /// The credentials of your SAP application.
    #[derive(Clone, Debug, Default)]
    pub struct Credential {
        /// The type of the application credentials.
        ///
        /// One of `ADMIN`. A change replaces the resource.
        pub credential_type: Option<Value<String>>,
        /// The name of the SAP HANA database.
        ///
        /// A change replaces the resource.
        pub database_name: Option<Value<String>>,
        /// The secret ID created in AWS Secrets Manager to store the credentials of the SAP application.
        ///
        /// A change replaces the resource.
        pub secret_id: Option<Value<String>>,
    }

    impl Lower for Credential {
        fn fields(self, to: &mut Fields) {
            to.set("CredentialType", self.credential_type);
            to.set("DatabaseName", self.database_name);
            to.set("SecretId", self.secret_id);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
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
