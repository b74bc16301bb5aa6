//! `AWS::UXC`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::UXC::AccountCustomization`.
///
/// Resource schema for managing AWS account-level UX customization settings, including account color, visible
/// services, and visible regions.
#[derive(Clone, Debug, Default)]
pub struct AccountCustomization {
    /// The color theme assigned to the account for visual identification in the AWS Console.
    ///
    /// One of `none`, `pink`, `purple`, `darkBlue`, `lightBlue`, `teal`, `green`, `yellow`, `orange`, `red`.
    pub account_color: Option<Value<String>>,
    /// A list of AWS region identifiers visible to the account in the AWS Console.
    ///
    /// At most 100 items.
    pub visible_regions: Option<Value<Vec<String>>>,
    /// A list of AWS service identifiers visible to the account in the AWS Console.
    ///
    /// At most 500 items.
    pub visible_services: Option<Value<Vec<String>>>,
}

impl Lower for AccountCustomization {
    fn fields(self, to: &mut Fields) {
        to.set("AccountColor", self.account_color);
        to.set("VisibleRegions", self.visible_regions);
        to.set("VisibleServices", self.visible_services);
    }
}

impl Level1 for AccountCustomization {
    const TYPE: &'static str = "AWS::UXC::AccountCustomization";
}

impl Handle<AccountCustomization> {
    /// `Ref`: its `AccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The AWS account ID that this customization belongs to. This is automatically determined from the caller's
    /// identity.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }
}
