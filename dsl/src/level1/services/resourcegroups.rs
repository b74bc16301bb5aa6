//! `AWS::ResourceGroups`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ResourceGroups::Group`.
///
/// Creates a resource group with the specified name and description. You can optionally include either a resource
/// query or a service configuration.
///
/// Its ARN: `arn:${Partition}:resource-groups:${Region}:${Account}:group/${GroupName}`.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// The service configuration currently associated with the resource group and in effect for the members of the
    /// resource group.
    ///
    /// 0 to 2 items.
    pub configuration: Option<Value<Vec<group::ConfigurationItem>>>,
    /// The description of the resource group.
    ///
    /// 0 to 512 characters.
    pub description: Option<Value<String>>,
    /// The name of a resource group. The name must be unique within the AWS Region in which you create the resource.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The resource query structure that is used to dynamically determine which AWS resources are members of the
    /// associated resource group.
    pub resource_query: Option<Value<group::ResourceQuery>>,
    /// A list of the Amazon Resource Names (ARNs) of AWS resources that you want to add to the specified group.
    pub resources: Option<Value<Vec<String>>>,
    /// The tag key and value pairs that are attached to the resource group.
    pub tags: Option<Value<Vec<group::Tag>>>,
}

impl Lower for Group {
    fn fields(self, to: &mut Fields) {
        to.set("Configuration", self.configuration);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("ResourceQuery", self.resource_query);
        to.set("Resources", self.resources);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Group {
    const TYPE: &'static str = "AWS::ResourceGroups::Group";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Group> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the new resource group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Group`] is made of.
pub mod group {
    use super::*;

    /// One of the items in the service configuration assigned to a resource group. A service configuration can consist
    /// of one or more items.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigurationItem {
        /// A collection of parameters for this configuration item. For the list of parameters that you can use with each
        /// configuration item `Type`, see Supported resource types and parameters in the \*Resource Groups User Guide\*.
        pub parameters: Option<Value<Vec<ConfigurationParameter>>>,
        /// Specifies the type of configuration item. Each item must have a unique value for type. For the list of the types
        /// that you can specify for a configuration item, see Supported resource types and parameters in the \*Resource
        /// Groups User Guide\*.
        ///
        /// 0 to 40 characters.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ConfigurationItem {
        fn fields(self, to: &mut Fields) {
            to.set("Parameters", self.parameters);
            to.set("Type", self.type_);
        }
    }

    /// One parameter for a group configuration item. For details about service configurations and how to construct
    /// them, see Service configurations for resource groups in the \*Resource Groups User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigurationParameter {
        /// The name of the group configuration parameter. For the list of parameters that you can use with each
        /// configuration item type, see Supported resource types and parameters in the \*Resource Groups User Guide\*.
        ///
        /// 1 to 80 characters.
        pub name: Option<Value<String>>,
        /// The value or values to be used for the specified parameter. For the list of values you can use with each
        /// parameter, see Supported resource types and parameters.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for ConfigurationParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Values", self.values);
        }
    }

    /// The query used to dynamically define the members of a group. For more information about how to construct a
    /// query, see Build queries and groups in Resource Groups.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceQuery {
        /// The query that defines the membership of the group. This is a structure with properties that depend on the
        /// `Type`.
        ///
        /// 0 to 4096 characters.
        pub query: Option<Value<Query>>,
        /// Specifies the type of resource query that determines this group's membership. There are two valid query types.
        ///
        /// One of `TAG_FILTERS_1_0`, `CLOUDFORMATION_STACK_1_0`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ResourceQuery {
        fn fields(self, to: &mut Fields) {
            to.set("Query", self.query);
            to.set("Type", self.type_);
        }
    }

    /// Specifies details within a `ResourceQuery` structure that determines the membership of the resource group.
    #[derive(Clone, Debug, Default)]
    pub struct Query {
        /// Specifies limits to the types of resources that can be included in the resource group.
        pub resource_type_filters: Option<Value<Vec<String>>>,
        /// Specifies the ARN of a CloudFormation stack. All supported resources of the CloudFormation stack are members of
        /// the resource group.
        pub stack_identifier: Option<Value<String>>,
        /// A list of key-value pair objects that limit which resources can be members of the resource group. This property
        /// is required when the `ResourceQuery.Type` property is `TAG_FILTERS_1_0`.
        pub tag_filters: Option<Value<Vec<TagFilter>>>,
    }

    impl Lower for Query {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceTypeFilters", self.resource_type_filters);
            to.set("StackIdentifier", self.stack_identifier);
            to.set("TagFilters", self.tag_filters);
        }
    }

    /// Specifies a single tag key and optional values that you can use to specify membership in a tag-based group.
    #[derive(Clone, Debug, Default)]
    pub struct TagFilter {
        /// A string that defines a tag key. Only resources in the account that are tagged with a specified tag key are
        /// members of the tag-based resource group.
        pub key: Option<Value<String>>,
        /// A list of tag values that can be included in the tag-based resource group. This is optional. If you don't
        /// specify a value or values for a key, then an AWS resource with any value for that key is a member.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for TagFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Values", self.values);
        }
    }

    /// `Tag` of `AWS::ResourceGroups::Group`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
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

/// `AWS::ResourceGroups::TagSyncTask`.
///
/// Onboards and syncs resources tagged with a specific tag key-value pair to an application.
#[derive(Clone, Debug, Default)]
pub struct TagSyncTask {
    /// The Amazon resource name (ARN) or name of the application group for which you want to create a tag-sync task.
    ///
    /// Required. 12 to 1600 characters. A change replaces the resource.
    pub group: Option<Value<String>>,
    /// The Amazon resource name (ARN) of the role assumed by the service to tag and untag resources on your behalf.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// The tag key.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub tag_key: Option<Value<String>>,
    /// The tag value.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub tag_value: Option<Value<String>>,
}

impl Lower for TagSyncTask {
    fn fields(self, to: &mut Fields) {
        to.set("Group", self.group);
        to.set("RoleArn", self.role_arn);
        to.set("TagKey", self.tag_key);
        to.set("TagValue", self.tag_value);
    }
}

impl Level1 for TagSyncTask {
    const TYPE: &'static str = "AWS::ResourceGroups::TagSyncTask";
}

impl Handle<TagSyncTask> {
    /// `Ref`: its `TaskArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon resource name (ARN) of the application group.
    pub fn group_arn(self) -> Value<Arn> {
        self.attribute("GroupArn")
    }

    /// The name of the application group.
    pub fn group_name(self) -> Value<String> {
        self.attribute("GroupName")
    }

    /// The status of the tag-sync task.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Amazon resource name (ARN) of the tag-sync task.
    pub fn task_arn(self) -> Value<Arn> {
        self.attribute("TaskArn")
    }
}
