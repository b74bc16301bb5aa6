//! `AWS::ServerlessRepo`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ServerlessRepo::Application`.
///
/// Resource type definition for an AWS Serverless Application Repository application.
///
/// Its ARN: `arn:${Partition}:serverlessrepo:${Region}:${Account}:applications/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// The name of the author publishing the app.
    ///
    /// Required. 1 to 127 characters.
    pub author: Option<Value<String>>,
    /// The description of the application.
    ///
    /// Required. 1 to 256 characters.
    pub description: Option<Value<String>>,
    /// A URL with more information about the application.
    pub home_page_url: Option<Value<String>>,
    /// Labels to improve discovery of apps in search results.
    ///
    /// At most 10 items.
    pub labels: Option<Value<Vec<String>>>,
    /// A local text file that contains the license of the app.
    ///
    /// A change replaces the resource.
    pub license_body: Option<Value<String>>,
    /// The name of the application.
    ///
    /// Required. 1 to 140 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A text readme file in Markdown language that contains a more detailed description of the application.
    pub readme_body: Option<Value<String>>,
    /// The semantic version of the application.
    ///
    /// A change replaces the resource.
    pub semantic_version: Option<Value<String>>,
    /// A link to a public repository for the source code of your application.
    ///
    /// A change replaces the resource.
    pub source_code_url: Option<Value<String>>,
    /// A valid identifier from `https://spdx.org/licenses/.`.
    ///
    /// A change replaces the resource.
    pub spdx_license_id: Option<Value<String>>,
    /// The local raw packaged AWS SAM template file of your application.
    ///
    /// A change replaces the resource.
    pub template_body: Option<Value<String>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("Author", self.author);
        to.set("Description", self.description);
        to.set("HomePageUrl", self.home_page_url);
        to.set("Labels", self.labels);
        to.set("LicenseBody", self.license_body);
        to.set("Name", self.name);
        to.set("ReadmeBody", self.readme_body);
        to.set("SemanticVersion", self.semantic_version);
        to.set("SourceCodeUrl", self.source_code_url);
        to.set("SpdxLicenseId", self.spdx_license_id);
        to.set("TemplateBody", self.template_body);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::ServerlessRepo::Application";
}

impl Handle<Application> {
    /// `Ref`: its `ApplicationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the application.
    pub fn application_id(self) -> Value<String> {
        self.attribute("ApplicationId")
    }

    /// The date and time this resource was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Whether the author of this application has been verified.
    pub fn is_verified_author(self) -> Value<bool> {
        self.attribute("IsVerifiedAuthor")
    }
}
