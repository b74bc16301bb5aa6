//! `AWS::ServiceCatalogAppRegistry`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ServiceCatalogAppRegistry::Application`.
///
/// Represents a AWS Service Catalog AppRegistry application that is the top-level node in a hierarchy of related
/// cloud resource abstractions.
///
/// Its ARN: `arn:${Partition}:servicecatalog:${Region}:${Account}:/applications/${ApplicationId}`.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// The description of the application.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The name of the application. The name must be unique in the region in which you are creating the application.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// Key-value pairs you can use to associate with the application.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::ServiceCatalogAppRegistry::Application";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Application> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The name of the application. The name must be unique in the region in which you are creating the application.
    pub fn application_name(self) -> Value<String> {
        self.attribute("ApplicationName")
    }

    /// The key of the AWS application tag, which is `awsApplication`. Applications created before 11/13/2023 or
    /// applications without the `AppTag` linked resource group return no value.
    pub fn application_tag_key(self) -> Value<String> {
        self.attribute("ApplicationTagKey")
    }

    /// The value of the AWS application tag, which is the identifier of an associated resource. Applications created
    /// before 11/13/2023 or applications without the `AppTag` linked resource group return no value.
    pub fn application_tag_value(self) -> Value<String> {
        self.attribute("ApplicationTagValue")
    }

    /// The Amazon resource name (ARN) that specifies the application across services.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The identifier of the application.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::ServiceCatalogAppRegistry::AttributeGroup`.
///
/// Creates a new attribute group as a container for user-defined attributes.
///
/// Its ARN: `arn:${Partition}:servicecatalog:${Region}:${Account}:/attribute-groups/${AttributeGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct AttributeGroup {
    /// A nested object in a JSON or YAML template that supports arbitrary definitions. Represents the attributes in an
    /// attribute group that describes an application and its components.
    ///
    /// Required. 1 to 8000 characters.
    pub attributes: Option<Value<Json>>,
    /// The description of the attribute group that the user provides.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The name of the attribute group.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// Key-value pairs you can use to associate with the attribute group.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for AttributeGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Attributes", self.attributes);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AttributeGroup {
    const TYPE: &'static str = "AWS::ServiceCatalogAppRegistry::AttributeGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<AttributeGroup> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon resource name (ARN) that specifies the attribute group across services.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The globally unique attribute group identifier of the attribute group.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation`.
///
/// Associates an attribute group with an application to augment the application's metadata with the group's
/// attributes.
#[derive(Clone, Debug, Default)]
pub struct AttributeGroupAssociation {
    /// The name or ID of the application.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub application: Option<Value<String>>,
    /// The name or ID of the attribute group which holds the attributes that describe the application.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub attribute_group: Option<Value<String>>,
}

impl Lower for AttributeGroupAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("Application", self.application);
        to.set("AttributeGroup", self.attribute_group);
    }
}

impl Level1 for AttributeGroupAssociation {
    const TYPE: &'static str = "AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation";
}

impl Handle<AttributeGroupAssociation> {
    /// `Ref`: `ApplicationArn`, `AttributeGroupArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon resource name (ARN) of the application that was augmented with attributes.
    pub fn application_arn(self) -> Value<Arn> {
        self.attribute("ApplicationArn")
    }

    /// The Amazon resource name (ARN) of the attribute group which contains the application's new attributes.
    pub fn attribute_group_arn(self) -> Value<Arn> {
        self.attribute("AttributeGroupArn")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::ServiceCatalogAppRegistry::ResourceAssociation`.
///
/// Associates a resource with an application. Both the resource and the application can be specified either by ID
/// or name.
#[derive(Clone, Debug, Default)]
pub struct ResourceAssociation {
    /// The name or ID of the application.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub application: Option<Value<String>>,
    /// The name or ID of the resource of which the application will be associated.
    ///
    /// Required. A change replaces the resource.
    pub resource: Option<Value<String>>,
    /// The type of resource of which the application will be associated.
    ///
    /// Required. One of `CFN_STACK`. A change replaces the resource.
    pub resource_type: Option<Value<String>>,
}

impl Lower for ResourceAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("Application", self.application);
        to.set("Resource", self.resource);
        to.set("ResourceType", self.resource_type);
    }
}

impl Level1 for ResourceAssociation {
    const TYPE: &'static str = "AWS::ServiceCatalogAppRegistry::ResourceAssociation";
}

impl Handle<ResourceAssociation> {
    /// `Ref`: `ApplicationArn`, `ResourceArn`, `ResourceType`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon resource name (ARN) that specifies the application.
    pub fn application_arn(self) -> Value<Arn> {
        self.attribute("ApplicationArn")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The Amazon resource name (ARN) that specifies the resource.
    pub fn resource_arn(self) -> Value<Arn> {
        self.attribute("ResourceArn")
    }
}
