//! `AWS::Invoicing`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Invoicing::InvoiceUnit`.
///
/// An invoice unit is a set of mutually exclusive account that correspond to your business entity. Invoice units
/// allow you separate AWS account costs and configures your invoice for each business entity going forward.
///
/// Its ARN: `arn:${Partition}:invoicing::${Account}:invoice-unit/${Identifier}`.
#[derive(Clone, Debug, Default)]
pub struct InvoiceUnit {
    /// The assigned description for an invoice unit. This information can't be modified or deleted.
    ///
    /// 0 to 500 characters.
    pub description: Option<Value<String>>,
    /// The account that receives invoices related to the invoice unit.
    ///
    /// Required. 12 to 12 characters. A change replaces the resource.
    pub invoice_receiver: Option<Value<String>>,
    /// A unique name that is distinctive within your AWS.
    ///
    /// Required. 1 to 50 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tag structure that contains a tag key and value.
    ///
    /// 0 to 200 items.
    pub resource_tags: Option<Value<Vec<invoice_unit::ResourceTag>>>,
    /// An `InvoiceUnitRule` object used the categorize invoice units.
    ///
    /// Required.
    pub rule: Option<Value<invoice_unit::Rule>>,
    /// Whether the invoice unit based tax inheritance is/ should be enabled or disabled.
    pub tax_inheritance_disabled: Option<Value<bool>>,
}

impl Lower for InvoiceUnit {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("InvoiceReceiver", self.invoice_receiver);
        to.set("Name", self.name);
        to.set("ResourceTags", self.resource_tags);
        to.set("Rule", self.rule);
        to.set("TaxInheritanceDisabled", self.tax_inheritance_disabled);
    }
}

impl Level1 for InvoiceUnit {
    const TYPE: &'static str = "AWS::Invoicing::InvoiceUnit";
    const TAGS: Tags = Tags { property: "ResourceTags", shape: TagShape::List };
}

impl Handle<InvoiceUnit> {
    /// `Ref`: its `InvoiceUnitArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN to identify an invoice unit. This information can't be modified or deleted.
    pub fn invoice_unit_arn(self) -> Value<Arn> {
        self.attribute("InvoiceUnitArn")
    }

    /// The last time the invoice unit was updated. This is important to determine the version of invoice unit
    /// configuration used to create the invoices.
    pub fn last_modified(self) -> Value<f64> {
        self.attribute("LastModified")
    }
}

/// What [`InvoiceUnit`] is made of.
pub mod invoice_unit {
    use super::*;

    /// The tag structure that contains a tag key and value.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceTag {
        /// The object key of your of your resource tag.
        ///
        /// Required. 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// The specific value of the resource tag.
        ///
        /// Required. 0 to 200 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ResourceTag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The `InvoiceUnitRule` object used to update invoice units.
    #[derive(Clone, Debug, Default)]
    pub struct Rule {
        /// The list of `LINKED_ACCOUNT` IDs where charges are included within the invoice unit.
        ///
        /// Required. 0 to 1000 items.
        pub linked_accounts: Option<Value<Vec<String>>>,
    }

    impl Lower for Rule {
        fn fields(self, to: &mut Fields) {
            to.set("LinkedAccounts", self.linked_accounts);
        }
    }
}

/// `AWS::Invoicing::ProcurementPortalPreference`.
///
/// Creates and manages a procurement portal preference configuration for e-invoice delivery and purchase order
/// retrieval.
///
/// Its ARN: `arn:${Partition}:invoicing::${Account}:procurement-portal-preference/${Identifier}`.
#[derive(Clone, Debug, Default)]
pub struct ProcurementPortalPreference {
    /// The domain identifier for the buyer in the procurement portal.
    ///
    /// Required. One of `NetworkID`. A change replaces the resource.
    pub buyer_domain: Option<Value<String>>,
    /// The unique identifier for the buyer in the procurement portal.
    ///
    /// Required. 0 to 1024 characters. A change replaces the resource.
    pub buyer_identifier: Option<Value<String>>,
    /// List of contact information for portal administrators and technical contacts.
    ///
    /// Required. 1 to 1 items.
    pub contacts: Option<Value<Vec<procurement_portal_preference::Contact>>>,
    /// Indicates whether e-invoice delivery is enabled for this procurement portal preference.
    ///
    /// Required.
    pub einvoice_delivery_enabled: Option<Value<bool>>,
    /// Specifies the preferences for e-invoice delivery.
    pub einvoice_delivery_preference: Option<Value<procurement_portal_preference::EinvoiceDeliveryPreference>>,
    /// The endpoint URL where e-invoices are delivered to the procurement portal.
    ///
    /// 0 to 1024 characters.
    pub procurement_portal_instance_endpoint: Option<Value<String>>,
    /// The name of the procurement portal.
    ///
    /// Required. One of `SAP_BUSINESS_NETWORK`, `COUPA`. A change replaces the resource.
    pub procurement_portal_name: Option<Value<String>>,
    /// The shared secret or authentication credential used for secure communication with the procurement portal.
    ///
    /// 0 to 1024 characters.
    pub procurement_portal_shared_secret: Option<Value<String>>,
    /// Indicates whether purchase order retrieval is enabled for this procurement portal preference.
    ///
    /// Required.
    pub purchase_order_retrieval_enabled: Option<Value<bool>>,
    /// Specifies criteria for selecting which invoices should be processed.
    pub selector: Option<Value<procurement_portal_preference::ProcurementPortalPreferenceSelector>>,
    /// The domain identifier for the supplier in the procurement portal.
    ///
    /// Required. One of `NetworkID`. A change replaces the resource.
    pub supplier_domain: Option<Value<String>>,
    /// The unique identifier for the supplier in the procurement portal.
    ///
    /// Required. 0 to 1024 characters. A change replaces the resource.
    pub supplier_identifier: Option<Value<String>>,
    /// The tags associated with this procurement portal preference.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<procurement_portal_preference::Tag>>>,
    /// Configuration settings for the test environment of the procurement portal.
    pub test_env_preference: Option<Value<procurement_portal_preference::TestEnvPreference>>,
}

impl Lower for ProcurementPortalPreference {
    fn fields(self, to: &mut Fields) {
        to.set("BuyerDomain", self.buyer_domain);
        to.set("BuyerIdentifier", self.buyer_identifier);
        to.set("Contacts", self.contacts);
        to.set("EinvoiceDeliveryEnabled", self.einvoice_delivery_enabled);
        to.set("EinvoiceDeliveryPreference", self.einvoice_delivery_preference);
        to.set("ProcurementPortalInstanceEndpoint", self.procurement_portal_instance_endpoint);
        to.set("ProcurementPortalName", self.procurement_portal_name);
        to.set("ProcurementPortalSharedSecret", self.procurement_portal_shared_secret);
        to.set("PurchaseOrderRetrievalEnabled", self.purchase_order_retrieval_enabled);
        to.set("Selector", self.selector);
        to.set("SupplierDomain", self.supplier_domain);
        to.set("SupplierIdentifier", self.supplier_identifier);
        to.set("Tags", self.tags);
        to.set("TestEnvPreference", self.test_env_preference);
    }
}

impl Level1 for ProcurementPortalPreference {
    const TYPE: &'static str = "AWS::Invoicing::ProcurementPortalPreference";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ProcurementPortalPreference> {
    /// `Ref`: its `ProcurementPortalPreferenceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The AWS account ID associated with this procurement portal preference.
    pub fn aws_account_id(self) -> Value<String> {
        self.attribute("AwsAccountId")
    }

    /// The date and time when the procurement portal preference was created.
    pub fn create_date(self) -> Value<String> {
        self.attribute("CreateDate")
    }

    /// The current status of the e-invoice delivery preference.
    pub fn einvoice_delivery_preference_status(self) -> Value<String> {
        self.attribute("EinvoiceDeliveryPreferenceStatus")
    }

    /// The date and time when the procurement portal preference was last updated.
    pub fn last_update_date(self) -> Value<String> {
        self.attribute("LastUpdateDate")
    }

    /// The Amazon Resource Name (ARN) of the procurement portal preference.
    pub fn procurement_portal_preference_arn(self) -> Value<Arn> {
        self.attribute("ProcurementPortalPreferenceArn")
    }

    /// The endpoint URL used for retrieving purchase orders from the procurement portal.
    pub fn purchase_order_retrieval_endpoint(self) -> Value<String> {
        self.attribute("PurchaseOrderRetrievalEndpoint")
    }

    /// The current status of the purchase order retrieval preference.
    pub fn purchase_order_retrieval_preference_status(self) -> Value<String> {
        self.attribute("PurchaseOrderRetrievalPreferenceStatus")
    }

    /// The version number of the procurement portal preference configuration.
    pub fn version(self) -> Value<i64> {
        self.attribute("Version")
    }
}

/// What [`ProcurementPortalPreference`] is made of.
pub mod procurement_portal_preference {
    use super::*;

    /// Contact information for a person or role associated with the procurement portal preference.
    #[derive(Clone, Debug, Default)]
    pub struct Contact {
        /// The email address of the contact person or role.
        ///
        /// 1 to 1024 characters.
        pub email: Option<Value<String>>,
        /// The name of the contact person or role.
        ///
        /// 0 to 1024 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for Contact {
        fn fields(self, to: &mut Fields) {
            to.set("Email", self.email);
            to.set("Name", self.name);
        }
    }

    /// Specifies the preferences for e-invoice delivery.
    #[derive(Clone, Debug, Default)]
    pub struct EinvoiceDeliveryPreference {
        /// The method to use for testing the connection to the procurement portal.
        ///
        /// One of `PROD_ENV_DOLLAR_TEST`, `TEST_ENV_REPLAY_TEST`.
        pub connection_testing_method: Option<Value<String>>,
        /// The ISO 8601 date-time when e-invoice delivery should be activated.
        pub einvoice_delivery_activation_date: Option<Value<String>>,
        /// The types of attachments to include with the e-invoice delivery.
        pub einvoice_delivery_attachment_types: Option<Value<Vec<String>>>,
        /// The types of e-invoice documents to be delivered.
        ///
        /// 0 to 10 items.
        pub einvoice_delivery_document_types: Option<Value<Vec<String>>>,
        /// The communication protocol to use for e-invoice delivery.
        ///
        /// One of `CXML`.
        pub protocol: Option<Value<String>>,
        /// The sources of purchase order data.
        pub purchase_order_data_sources: Option<Value<Vec<PurchaseOrderDataSource>>>,
    }

    impl Lower for EinvoiceDeliveryPreference {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionTestingMethod", self.connection_testing_method);
            to.set("EinvoiceDeliveryActivationDate", self.einvoice_delivery_activation_date);
            to.set("EinvoiceDeliveryAttachmentTypes", self.einvoice_delivery_attachment_types);
            to.set("EinvoiceDeliveryDocumentTypes", self.einvoice_delivery_document_types);
            to.set("Protocol", self.protocol);
            to.set("PurchaseOrderDataSources", self.purchase_order_data_sources);
        }
    }

    /// Specifies the source configuration for retrieving purchase order data.
    #[derive(Clone, Debug, Default)]
    pub struct PurchaseOrderDataSource {
        /// The type of e-invoice document that requires purchase order data.
        ///
        /// One of `AWS_CLOUD_INVOICE`, `AWS_CLOUD_CREDIT_MEMO`, `AWS_MARKETPLACE_INVOICE`, `AWS_MARKETPLACE_CREDIT_MEMO`,
        /// `AWS_REQUEST_FOR_PAYMENT`.
        pub einvoice_delivery_document_type: Option<Value<String>>,
        /// The type of source for purchase order data.
        ///
        /// One of `ASSOCIATED_PURCHASE_ORDER_REQUIRED`, `PURCHASE_ORDER_NOT_REQUIRED`.
        pub purchase_order_data_source_type: Option<Value<String>>,
    }

    impl Lower for PurchaseOrderDataSource {
        fn fields(self, to: &mut Fields) {
            to.set("EinvoiceDeliveryDocumentType", self.einvoice_delivery_document_type);
            to.set("PurchaseOrderDataSourceType", self.purchase_order_data_source_type);
        }
    }

    /// Specifies criteria for selecting which invoices should be processed.
    #[derive(Clone, Debug, Default)]
    pub struct ProcurementPortalPreferenceSelector {
        /// The Amazon Resource Name (ARN) of invoice unit identifiers to which this preference applies.
        ///
        /// 0 to 500 items.
        pub invoice_unit_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for ProcurementPortalPreferenceSelector {
        fn fields(self, to: &mut Fields) {
            to.set("InvoiceUnitArns", self.invoice_unit_arns);
        }
    }

    /// A tag key-value pair.
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

    /// Configuration settings for the test environment of the procurement portal.
    #[derive(Clone, Debug, Default)]
    pub struct TestEnvPreference {
        /// The domain identifier for the buyer in the test environment.
        ///
        /// One of `NetworkID`.
        pub buyer_domain: Option<Value<String>>,
        /// The unique identifier for the buyer in the test environment.
        ///
        /// 0 to 1024 characters.
        pub buyer_identifier: Option<Value<String>>,
        /// The endpoint URL for e-invoice delivery in the test environment.
        ///
        /// 0 to 1024 characters.
        pub procurement_portal_instance_endpoint: Option<Value<String>>,
        /// The shared secret for secure communication in the test environment.
        ///
        /// 0 to 1024 characters.
        pub procurement_portal_shared_secret: Option<Value<String>>,
        /// The domain identifier for the supplier in the test environment.
        ///
        /// One of `NetworkID`.
        pub supplier_domain: Option<Value<String>>,
        /// The unique identifier for the supplier in the test environment.
        ///
        /// 0 to 1024 characters.
        pub supplier_identifier: Option<Value<String>>,
    }

    impl Lower for TestEnvPreference {
        fn fields(self, to: &mut Fields) {
            to.set("BuyerDomain", self.buyer_domain);
            to.set("BuyerIdentifier", self.buyer_identifier);
            to.set("ProcurementPortalInstanceEndpoint", self.procurement_portal_instance_endpoint);
            to.set("ProcurementPortalSharedSecret", self.procurement_portal_shared_secret);
            to.set("SupplierDomain", self.supplier_domain);
            to.set("SupplierIdentifier", self.supplier_identifier);
        }
    }
}
