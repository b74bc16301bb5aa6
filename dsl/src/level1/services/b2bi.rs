//! `AWS::B2BI`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::B2BI::Capability`.
///
/// Instantiates a capability based on the specified parameters. A trading capability contains the information
/// required to transform incoming EDI documents into JSON or XML outputs.
///
/// Its ARN: `arn:${Partition}:b2bi:${Region}:${Account}:capability/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Capability {
    /// Specifies a structure that contains the details for a capability.
    ///
    /// Required.
    pub configuration: Option<Value<capability::CapabilityConfiguration>>,
    /// Specifies one or more locations in Amazon S3, each specifying an EDI document that can be used with this
    /// capability.
    ///
    /// 0 to 5 items.
    pub instructions_documents: Option<Value<Vec<capability::S3Location>>>,
    /// The display name of the capability.
    ///
    /// Required. 1 to 254 characters.
    pub name: Option<Value<String>>,
    /// Specifies the key-value pairs assigned to ARNs that you can use to group and search for resources by type.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<capability::Tag>>>,
    /// Returns the type of the capability. Currently, only `edi` is supported.
    ///
    /// Required. One of `edi`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for Capability {
    fn fields(self, to: &mut Fields) {
        to.set("Configuration", self.configuration);
        to.set("InstructionsDocuments", self.instructions_documents);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for Capability {
    const TYPE: &'static str = "AWS::B2BI::Capability";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Capability> {
    /// `Ref`: its `CapabilityId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns an Amazon Resource Name (ARN) for a specific AWS resource, such as a capability, partnership, profile,
    /// or transformer.
    pub fn capability_arn(self) -> Value<Arn> {
        self.attribute("CapabilityArn")
    }

    /// Returns a system-assigned unique identifier for the capability.
    pub fn capability_id(self) -> Value<String> {
        self.attribute("CapabilityId")
    }

    /// Returns a timestamp for creation date and time of the capability.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Returns a timestamp that identifies the most recent date and time that the capability was modified.
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// What [`Capability`] is made of.
pub mod capability {
    use super::*;

    /// A capability object. Currently, only EDI (electronic data interchange) capabilities are supported. A trading
    /// capability contains the information required to transform incoming EDI documents into JSON or XML outputs.
    #[derive(Clone, Debug, Default)]
    pub struct CapabilityConfiguration {
        /// An EDI (electronic data interchange) configuration object.
        pub edi: Option<Value<EdiConfiguration>>,
    }

    impl Lower for CapabilityConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Edi", self.edi);
        }
    }

    /// Specifies the details for the EDI (electronic data interchange) transformation.
    #[derive(Clone, Debug, Default)]
    pub struct EdiConfiguration {
        /// Specifies whether this is capability is for inbound or outbound transformations.
        ///
        /// One of `INBOUND`, `OUTBOUND`.
        pub capability_direction: Option<Value<String>>,
        /// Contains the Amazon S3 bucket and prefix for the location of the input file, which is contained in an
        /// `S3Location` object.
        ///
        /// Required.
        pub input_location: Option<Value<S3Location>>,
        /// Contains the Amazon S3 bucket and prefix for the location of the output file, which is contained in an
        /// `S3Location` object.
        ///
        /// Required.
        pub output_location: Option<Value<S3Location>>,
        /// Returns the system-assigned unique identifier for the transformer.
        ///
        /// Required. 1 to 64 characters.
        pub transformer_id: Option<Value<String>>,
        /// Returns the type of the capability. Currently, only `edi` is supported.
        ///
        /// Required.
        pub type_: Option<Value<EdiType>>,
    }

    impl Lower for EdiConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CapabilityDirection", self.capability_direction);
            to.set("InputLocation", self.input_location);
            to.set("OutputLocation", self.output_location);
            to.set("TransformerId", self.transformer_id);
            to.set("Type", self.type_);
        }
    }

    /// Specifies the details for the Amazon S3 file location that is being used with AWS B2B Data Interchange.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// Specifies the name of the Amazon S3 bucket.
        ///
        /// 3 to 63 characters.
        pub bucket_name: Option<Value<String>>,
        /// Specifies the Amazon S3 key for the file location.
        ///
        /// 0 to 1024 characters.
        pub key: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("Key", self.key);
        }
    }

    /// `EdiType` of `AWS::B2BI::Capability`.
    #[derive(Clone, Debug, Default)]
    pub struct EdiType {
        pub x12_details: Option<Value<X12Details>>,
    }

    impl Lower for EdiType {
        fn fields(self, to: &mut Fields) {
            to.set("X12Details", self.x12_details);
        }
    }

    /// A structure that contains the X12 transaction set and version. The X12 structure is used when the system
    /// transforms an EDI (electronic data interchange) file.
    #[derive(Clone, Debug, Default)]
    pub struct X12Details {
        /// Returns an enumerated type where each value identifies an X12 transaction set. Transaction sets are maintained
        /// by the X12 Accredited Standards Committee.
        pub transaction_set: Option<Value<String>>,
        /// Returns the version to use for the specified X12 transaction set.
        ///
        /// One of `VERSION_4010`, `VERSION_4030`, `VERSION_4050`, `VERSION_4060`, `VERSION_5010`, `VERSION_5010_HIPAA`.
        pub version: Option<Value<String>>,
    }

    impl Lower for X12Details {
        fn fields(self, to: &mut Fields) {
            to.set("TransactionSet", self.transaction_set);
            to.set("Version", self.version);
        }
    }

    /// `Tag` of `AWS::B2BI::Capability`.
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

/// `AWS::B2BI::Partnership`.
///
/// Creates a partnership between a customer and a trading partner, based on the supplied parameters. A partnership
/// represents the connection between you and your trading partner.
///
/// Its ARN: `arn:${Partition}:b2bi:${Region}:${Account}:partnership/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Partnership {
    /// Returns one or more capabilities associated with this partnership.
    ///
    /// Required.
    pub capabilities: Option<Value<Vec<String>>>,
    /// Contains the details for an Outbound EDI capability.
    pub capability_options: Option<Value<partnership::CapabilityOptions>>,
    /// Specifies the email address associated with this trading partner.
    ///
    /// Required. 5 to 254 characters. A change replaces the resource.
    pub email: Option<Value<String>>,
    /// Returns the name of the partnership.
    ///
    /// Required. 1 to 254 characters.
    pub name: Option<Value<String>>,
    /// Specifies the phone number associated with the partnership.
    ///
    /// 7 to 22 characters. A change replaces the resource.
    pub phone: Option<Value<String>>,
    /// Returns the unique, system-generated identifier for the profile connected to this partnership.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub profile_id: Option<Value<String>>,
    /// A key-value pair for a specific partnership. Tags are metadata that you can use to search for and group
    /// capabilities for various purposes.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<partnership::Tag>>>,
}

impl Lower for Partnership {
    fn fields(self, to: &mut Fields) {
        to.set("Capabilities", self.capabilities);
        to.set("CapabilityOptions", self.capability_options);
        to.set("Email", self.email);
        to.set("Name", self.name);
        to.set("Phone", self.phone);
        to.set("ProfileId", self.profile_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Partnership {
    const TYPE: &'static str = "AWS::B2BI::Partnership";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Partnership> {
    /// `Ref`: its `PartnershipId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns a timestamp for creation date and time of the partnership.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Returns a timestamp that identifies the most recent date and time that the partnership was modified.
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// Returns an Amazon Resource Name (ARN) for a specific AWS resource, such as a capability, partnership, profile,
    /// or transformer.
    pub fn partnership_arn(self) -> Value<Arn> {
        self.attribute("PartnershipArn")
    }

    /// Returns the unique, system-generated identifier for a partnership.
    pub fn partnership_id(self) -> Value<String> {
        self.attribute("PartnershipId")
    }

    /// Returns the unique, system-generated identifier for a trading partner.
    pub fn trading_partner_id(self) -> Value<String> {
        self.attribute("TradingPartnerId")
    }
}

/// What [`Partnership`] is made of.
pub mod partnership {
    use super::*;

    /// Contains the details for an Outbound EDI capability.
    #[derive(Clone, Debug, Default)]
    pub struct CapabilityOptions {
        /// A structure that contains the inbound EDI options for the capability.
        pub inbound_edi: Option<Value<InboundEdiOptions>>,
        /// A structure that contains the outbound EDI options.
        pub outbound_edi: Option<Value<OutboundEdiOptions>>,
    }

    impl Lower for CapabilityOptions {
        fn fields(self, to: &mut Fields) {
            to.set("InboundEdi", self.inbound_edi);
            to.set("OutboundEdi", self.outbound_edi);
        }
    }

    /// Contains options for processing inbound EDI files. These options allow for customizing how incoming EDI
    /// documents are processed.
    #[derive(Clone, Debug, Default)]
    pub struct InboundEdiOptions {
        /// A structure that contains X12-specific options for processing inbound X12 EDI files.
        pub x12: Option<Value<X12InboundEdiOptions>>,
    }

    impl Lower for InboundEdiOptions {
        fn fields(self, to: &mut Fields) {
            to.set("X12", self.x12);
        }
    }

    /// Contains options specific to processing inbound X12 EDI files.
    #[derive(Clone, Debug, Default)]
    pub struct X12InboundEdiOptions {
        /// Specifies acknowledgment options for inbound X12 EDI files. These options control how functional and technical
        /// acknowledgments are handled.
        pub acknowledgment_options: Option<Value<X12AcknowledgmentOptions>>,
    }

    impl Lower for X12InboundEdiOptions {
        fn fields(self, to: &mut Fields) {
            to.set("AcknowledgmentOptions", self.acknowledgment_options);
        }
    }

    /// Contains options for configuring X12 acknowledgments. These options control how functional and technical
    /// acknowledgments are handled.
    #[derive(Clone, Debug, Default)]
    pub struct X12AcknowledgmentOptions {
        /// Specifies whether functional acknowledgments (997/999) should be generated for incoming X12 transactions.
        ///
        /// Required. One of `DO_NOT_GENERATE`, `GENERATE_ALL_SEGMENTS`, `GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP`.
        pub functional_acknowledgment: Option<Value<String>>,
        /// Specifies whether technical acknowledgments (TA1) should be generated for incoming X12 interchanges.
        ///
        /// Required. One of `DO_NOT_GENERATE`, `GENERATE_ALL_SEGMENTS`.
        pub technical_acknowledgment: Option<Value<String>>,
    }

    impl Lower for X12AcknowledgmentOptions {
        fn fields(self, to: &mut Fields) {
            to.set("FunctionalAcknowledgment", self.functional_acknowledgment);
            to.set("TechnicalAcknowledgment", self.technical_acknowledgment);
        }
    }

    /// A container for outbound EDI options.
    #[derive(Clone, Debug, Default)]
    pub struct OutboundEdiOptions {
        /// A structure that contains an X12 envelope structure.
        pub x12: Option<Value<X12Envelope>>,
    }

    impl Lower for OutboundEdiOptions {
        fn fields(self, to: &mut Fields) {
            to.set("X12", self.x12);
        }
    }

    /// A wrapper structure for an X12 definition object.
    #[derive(Clone, Debug, Default)]
    pub struct X12Envelope {
        /// A container for the X12 outbound EDI headers.
        pub common: Option<Value<X12OutboundEdiHeaders>>,
        pub wrap_options: Option<Value<WrapOptions>>,
    }

    impl Lower for X12Envelope {
        fn fields(self, to: &mut Fields) {
            to.set("Common", self.common);
            to.set("WrapOptions", self.wrap_options);
        }
    }

    /// A structure containing the details for an outbound EDI object.
    #[derive(Clone, Debug, Default)]
    pub struct X12OutboundEdiHeaders {
        /// Specifies control number configuration for outbound X12 EDI headers. These settings determine the starting
        /// values for interchange, functional group, and transaction set control numbers.
        pub control_numbers: Option<Value<X12ControlNumbers>>,
        /// The delimiters, for example semicolon ( `;` ), that separates sections of the headers for the X12 object.
        pub delimiters: Option<Value<X12Delimiters>>,
        /// The functional group headers for the X12 object.
        pub functional_group_headers: Option<Value<X12FunctionalGroupHeaders>>,
        /// Specifies the time format in the GS05 element (time) of the functional group header. The following formats use
        /// 24-hour clock time.
        ///
        /// One of `HHMM`, `HHMMSS`, `HHMMSSDD`.
        pub gs05_time_format: Option<Value<String>>,
        /// In X12 EDI messages, delimiters are used to mark the end of segments or elements, and are defined in the
        /// interchange control header.
        pub interchange_control_headers: Option<Value<X12InterchangeControlHeaders>>,
        /// Specifies whether or not to validate the EDI for this X12 object: `TRUE` or `FALSE`.
        pub validate_edi: Option<Value<bool>>,
    }

    impl Lower for X12OutboundEdiHeaders {
        fn fields(self, to: &mut Fields) {
            to.set("ControlNumbers", self.control_numbers);
            to.set("Delimiters", self.delimiters);
            to.set("FunctionalGroupHeaders", self.functional_group_headers);
            to.set("Gs05TimeFormat", self.gs05_time_format);
            to.set("InterchangeControlHeaders", self.interchange_control_headers);
            to.set("ValidateEdi", self.validate_edi);
        }
    }

    /// Contains configuration for X12 control numbers used in X12 EDI generation. Control numbers are used to uniquely
    /// identify interchanges, functional groups, and transaction sets.
    #[derive(Clone, Debug, Default)]
    pub struct X12ControlNumbers {
        /// Specifies the starting functional group control number (GS06) to use for X12 EDI generation. This number is
        /// incremented for each new functional group.
        ///
        /// 1 to 999999999.
        pub starting_functional_group_control_number: Option<Value<f64>>,
        /// Specifies the starting interchange control number (ISA13) to use for X12 EDI generation. This number is
        /// incremented for each new interchange.
        ///
        /// 1 to 999999999.
        pub starting_interchange_control_number: Option<Value<f64>>,
        /// Specifies the starting transaction set control number (ST02) to use for X12 EDI generation. This number is
        /// incremented for each new transaction set.
        ///
        /// 1 to 999999999.
        pub starting_transaction_set_control_number: Option<Value<f64>>,
    }

    impl Lower for X12ControlNumbers {
        fn fields(self, to: &mut Fields) {
            to.set("StartingFunctionalGroupControlNumber", self.starting_functional_group_control_number);
            to.set("StartingInterchangeControlNumber", self.starting_interchange_control_number);
            to.set("StartingTransactionSetControlNumber", self.starting_transaction_set_control_number);
        }
    }

    /// In X12 EDI messages, delimiters are used to mark the end of segments or elements, and are defined in the
    /// interchange control header.
    #[derive(Clone, Debug, Default)]
    pub struct X12Delimiters {
        /// The component, or sub-element, separator. The default value is `:` (colon).
        ///
        /// 1 to 1 characters.
        pub component_separator: Option<Value<String>>,
        /// The data element separator. The default value is `*` (asterisk).
        ///
        /// 1 to 1 characters.
        pub data_element_separator: Option<Value<String>>,
        /// The segment terminator. The default value is `~` (tilde).
        ///
        /// 1 to 1 characters.
        pub segment_terminator: Option<Value<String>>,
    }

    impl Lower for X12Delimiters {
        fn fields(self, to: &mut Fields) {
            to.set("ComponentSeparator", self.component_separator);
            to.set("DataElementSeparator", self.data_element_separator);
            to.set("SegmentTerminator", self.segment_terminator);
        }
    }

    /// Part of the X12 message structure. These are the functional group headers for the X12 EDI object.
    #[derive(Clone, Debug, Default)]
    pub struct X12FunctionalGroupHeaders {
        /// A value representing the code used to identify the party receiving a message, at position GS-03.
        ///
        /// 2 to 15 characters.
        pub application_receiver_code: Option<Value<String>>,
        /// A value representing the code used to identify the party transmitting a message, at position GS-02.
        ///
        /// 2 to 15 characters.
        pub application_sender_code: Option<Value<String>>,
        /// A code that identifies the issuer of the standard, at position GS-07.
        ///
        /// 1 to 2 characters.
        pub responsible_agency_code: Option<Value<String>>,
    }

    impl Lower for X12FunctionalGroupHeaders {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationReceiverCode", self.application_receiver_code);
            to.set("ApplicationSenderCode", self.application_sender_code);
            to.set("ResponsibleAgencyCode", self.responsible_agency_code);
        }
    }

    /// In X12, the Interchange Control Header is the first segment of an EDI document and is part of the Interchange
    /// Envelope.
    #[derive(Clone, Debug, Default)]
    pub struct X12InterchangeControlHeaders {
        /// Located at position ISA-14 in the header. The value "1" indicates that the sender is requesting an interchange
        /// acknowledgment at receipt of the interchange.
        ///
        /// 1 to 1 characters.
        pub acknowledgment_requested_code: Option<Value<String>>,
        /// Located at position ISA-08 in the header. This value (along with the `receiverIdQualifier` ) identifies the
        /// intended recipient of the interchange.
        ///
        /// 15 to 15 characters.
        pub receiver_id: Option<Value<String>>,
        /// Located at position ISA-07 in the header. Qualifier for the receiver ID. Together, the ID and qualifier uniquely
        /// identify the receiving trading partner.
        ///
        /// 2 to 2 characters.
        pub receiver_id_qualifier: Option<Value<String>>,
        /// Located at position ISA-11 in the header. This string makes it easier when you need to group similar adjacent
        /// element values together without using extra segments.
        ///
        /// 1 to 1 characters.
        pub repetition_separator: Option<Value<String>>,
        /// Located at position ISA-06 in the header. This value (along with the `senderIdQualifier` ) identifies the sender
        /// of the interchange.
        ///
        /// 15 to 15 characters.
        pub sender_id: Option<Value<String>>,
        /// Located at position ISA-05 in the header. Qualifier for the sender ID. Together, the ID and qualifier uniquely
        /// identify the sending trading partner.
        ///
        /// 2 to 2 characters.
        pub sender_id_qualifier: Option<Value<String>>,
        /// Located at position ISA-15 in the header. Specifies how this interchange is being used.
        ///
        /// 1 to 1 characters.
        pub usage_indicator_code: Option<Value<String>>,
    }

    impl Lower for X12InterchangeControlHeaders {
        fn fields(self, to: &mut Fields) {
            to.set("AcknowledgmentRequestedCode", self.acknowledgment_requested_code);
            to.set("ReceiverId", self.receiver_id);
            to.set("ReceiverIdQualifier", self.receiver_id_qualifier);
            to.set("RepetitionSeparator", self.repetition_separator);
            to.set("SenderId", self.sender_id);
            to.set("SenderIdQualifier", self.sender_id_qualifier);
            to.set("UsageIndicatorCode", self.usage_indicator_code);
        }
    }

    /// Contains options for wrapping (line folding) in X12 EDI files. Wrapping controls how long lines are handled in
    /// the EDI output.
    #[derive(Clone, Debug, Default)]
    pub struct WrapOptions {
        /// Specifies the maximum length of a line before wrapping occurs. This value is used when `wrapBy` is set to
        /// `LINE_LENGTH`.
        ///
        /// At least 1.
        pub line_length: Option<Value<f64>>,
        /// Specifies the character sequence used to terminate lines when wrapping. Valid values.
        ///
        /// One of `CRLF`, `LF`, `CR`.
        pub line_terminator: Option<Value<String>>,
        /// Specifies the method used for wrapping lines in the EDI output. Valid values.
        ///
        /// One of `SEGMENT`, `ONE_LINE`, `LINE_LENGTH`.
        pub wrap_by: Option<Value<String>>,
    }

    impl Lower for WrapOptions {
        fn fields(self, to: &mut Fields) {
            to.set("LineLength", self.line_length);
            to.set("LineTerminator", self.line_terminator);
            to.set("WrapBy", self.wrap_by);
        }
    }

    /// `Tag` of `AWS::B2BI::Partnership`.
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

/// `AWS::B2BI::Profile`.
///
/// Creates a customer profile. You can have up to five customer profiles, each representing a distinct private
/// network.
///
/// Its ARN: `arn:${Partition}:b2bi:${Region}:${Account}:profile/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// Returns the name for the business associated with this profile.
    ///
    /// Required. 1 to 254 characters.
    pub business_name: Option<Value<String>>,
    /// 5 to 254 characters.
    pub email: Option<Value<String>>,
    /// Specifies whether or not logging is enabled for this profile.
    ///
    /// Required. One of `ENABLED`, `DISABLED`. A change replaces the resource.
    pub logging: Option<Value<String>>,
    /// Returns the display name for profile.
    ///
    /// Required. 1 to 254 characters.
    pub name: Option<Value<String>>,
    /// Specifies the phone number associated with the profile.
    ///
    /// Required. 7 to 22 characters.
    pub phone: Option<Value<String>>,
    /// A key-value pair for a specific profile. Tags are metadata that you can use to search for and group capabilities
    /// for various purposes.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<profile::Tag>>>,
}

impl Lower for Profile {
    fn fields(self, to: &mut Fields) {
        to.set("BusinessName", self.business_name);
        to.set("Email", self.email);
        to.set("Logging", self.logging);
        to.set("Name", self.name);
        to.set("Phone", self.phone);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Profile {
    const TYPE: &'static str = "AWS::B2BI::Profile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Profile> {
    /// `Ref`: its `ProfileId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the timestamp for creation date and time of the profile.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Returns the name of the logging group.
    pub fn log_group_name(self) -> Value<String> {
        self.attribute("LogGroupName")
    }

    /// Returns the timestamp that identifies the most recent date and time that the profile was modified.
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// Returns an Amazon Resource Name (ARN) for the profile.
    pub fn profile_arn(self) -> Value<Arn> {
        self.attribute("ProfileArn")
    }

    /// The attribute `ProfileId`.
    pub fn profile_id(self) -> Value<String> {
        self.attribute("ProfileId")
    }
}

/// What [`Profile`] is made of.
pub mod profile {
    use super::*;

    /// `Tag` of `AWS::B2BI::Profile`.
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

/// `AWS::B2BI::Transformer`.
///
/// Creates a transformer. AWS B2B Data Interchange currently supports two scenarios.
///
/// Its ARN: `arn:${Partition}:b2bi:${Region}:${Account}:transformer/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Transformer {
    pub edi_type: Option<Value<transformer::EdiType>>,
    /// One of `XML`, `JSON`, `NOT_USED`.
    pub file_format: Option<Value<String>>,
    /// Returns a structure that contains the format options for the transformation.
    pub input_conversion: Option<Value<transformer::InputConversion>>,
    /// Returns the structure that contains the mapping template and its language (either XSLT or JSONATA).
    pub mapping: Option<Value<transformer::Mapping>>,
    /// This shape is deprecated: This is a legacy trait. Please use input-conversion or output-conversion.
    ///
    /// 0 to 350000 characters.
    pub mapping_template: Option<Value<String>>,
    /// Returns the descriptive name for the transformer.
    ///
    /// Required. 1 to 254 characters.
    pub name: Option<Value<String>>,
    /// Returns the `OutputConversion` object, which contains the format options for the outbound transformation.
    pub output_conversion: Option<Value<transformer::OutputConversion>>,
    /// This shape is deprecated: This is a legacy trait. Please use input-conversion or output-conversion.
    ///
    /// 0 to 1024 characters.
    pub sample_document: Option<Value<String>>,
    /// Returns a structure that contains the Amazon S3 bucket and an array of the corresponding keys used to identify
    /// the location for your sample documents.
    pub sample_documents: Option<Value<transformer::SampleDocuments>>,
    /// Returns the state of the newly created transformer. The transformer can be either `active` or `inactive`.
    ///
    /// Required. One of `active`, `inactive`.
    pub status: Option<Value<String>>,
    /// A key-value pair for a specific transformer. Tags are metadata that you can use to search for and group
    /// capabilities for various purposes.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<transformer::Tag>>>,
}

impl Lower for Transformer {
    fn fields(self, to: &mut Fields) {
        to.set("EdiType", self.edi_type);
        to.set("FileFormat", self.file_format);
        to.set("InputConversion", self.input_conversion);
        to.set("Mapping", self.mapping);
        to.set("MappingTemplate", self.mapping_template);
        to.set("Name", self.name);
        to.set("OutputConversion", self.output_conversion);
        to.set("SampleDocument", self.sample_document);
        to.set("SampleDocuments", self.sample_documents);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Transformer {
    const TYPE: &'static str = "AWS::B2BI::Transformer";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Transformer> {
    /// `Ref`: its `TransformerId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns a timestamp indicating when the transformer was created. For example, `2023-07-20T19:58:44.624Z`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Returns a timestamp representing the date and time for the most recent change for the transformer object.
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// Returns an Amazon Resource Name (ARN) for a specific transformer.
    pub fn transformer_arn(self) -> Value<Arn> {
        self.attribute("TransformerArn")
    }

    /// The system-assigned unique identifier for the transformer.
    pub fn transformer_id(self) -> Value<String> {
        self.attribute("TransformerId")
    }
}

/// What [`Transformer`] is made of.
pub mod transformer {
    use super::*;

    /// `EdiType` of `AWS::B2BI::Transformer`.
    #[derive(Clone, Debug, Default)]
    pub struct EdiType {
        pub x12_details: Option<Value<X12Details>>,
    }

    impl Lower for EdiType {
        fn fields(self, to: &mut Fields) {
            to.set("X12Details", self.x12_details);
        }
    }

    /// A structure that contains the X12 transaction set and version. The X12 structure is used when the system
    /// transforms an EDI (electronic data interchange) file.
    #[derive(Clone, Debug, Default)]
    pub struct X12Details {
        /// Returns an enumerated type where each value identifies an X12 transaction set. Transaction sets are maintained
        /// by the X12 Accredited Standards Committee.
        pub transaction_set: Option<Value<String>>,
        /// Returns the version to use for the specified X12 transaction set.
        ///
        /// One of `VERSION_4010`, `VERSION_4030`, `VERSION_4050`, `VERSION_4060`, `VERSION_5010`, `VERSION_5010_HIPAA`.
        pub version: Option<Value<String>>,
    }

    impl Lower for X12Details {
        fn fields(self, to: &mut Fields) {
            to.set("TransactionSet", self.transaction_set);
            to.set("Version", self.version);
        }
    }

    /// Contains the input formatting options for an inbound transformer (takes an X12-formatted EDI document as input
    /// and converts it to JSON or XML.
    #[derive(Clone, Debug, Default)]
    pub struct InputConversion {
        /// Specifies advanced options for the input conversion process. These options provide additional control over how
        /// EDI files are processed during transformation.
        pub advanced_options: Option<Value<AdvancedOptions>>,
        /// A structure that contains the formatting options for an inbound transformer.
        pub format_options: Option<Value<FormatOptions>>,
        /// The format for the transformer input: currently on `X12` is supported.
        ///
        /// Required. One of `X12`.
        pub from_format: Option<Value<String>>,
    }

    impl Lower for InputConversion {
        fn fields(self, to: &mut Fields) {
            to.set("AdvancedOptions", self.advanced_options);
            to.set("FormatOptions", self.format_options);
            to.set("FromFormat", self.from_format);
        }
    }

    /// A structure that contains advanced options for EDI processing. Currently, only X12 advanced options are
    /// supported.
    #[derive(Clone, Debug, Default)]
    pub struct AdvancedOptions {
        /// A structure that contains X12-specific advanced options, such as split options for processing X12 EDI files.
        pub x12: Option<Value<X12AdvancedOptions>>,
    }

    impl Lower for AdvancedOptions {
        fn fields(self, to: &mut Fields) {
            to.set("X12", self.x12);
        }
    }

    /// Contains advanced options specific to X12 EDI processing, such as splitting large X12 files into smaller units.
    #[derive(Clone, Debug, Default)]
    pub struct X12AdvancedOptions {
        /// Specifies options for splitting X12 EDI files. These options control how large X12 files are divided into
        /// smaller, more manageable units.
        pub split_options: Option<Value<X12SplitOptions>>,
        /// Specifies validation options for X12 EDI processing.
        pub validation_options: Option<Value<X12ValidationOptions>>,
    }

    impl Lower for X12AdvancedOptions {
        fn fields(self, to: &mut Fields) {
            to.set("SplitOptions", self.split_options);
            to.set("ValidationOptions", self.validation_options);
        }
    }

    /// Contains options for splitting X12 EDI files into smaller units. This is useful for processing large EDI files
    /// more efficiently.
    #[derive(Clone, Debug, Default)]
    pub struct X12SplitOptions {
        /// Specifies the method used to split X12 EDI files. Valid values include `TRANSACTION` (split by individual
        /// transaction sets), or `NONE` (no splitting).
        ///
        /// One of `NONE`, `TRANSACTION`.
        pub split_by: Option<Value<String>>,
    }

    impl Lower for X12SplitOptions {
        fn fields(self, to: &mut Fields) {
            to.set("SplitBy", self.split_by);
        }
    }

    /// Contains configuration options for X12 EDI validation.
    #[derive(Clone, Debug, Default)]
    pub struct X12ValidationOptions {
        /// Specifies a list of validation rules to apply during EDI document processing. These rules can include code list
        /// modifications, element length constraints, and element requirement changes.
        pub validation_rules: Option<Value<Vec<X12ValidationRule>>>,
    }

    impl Lower for X12ValidationOptions {
        fn fields(self, to: &mut Fields) {
            to.set("ValidationRules", self.validation_rules);
        }
    }

    /// Represents a single validation rule that can be applied during X12 EDI processing.
    #[derive(Clone, Debug, Default)]
    pub struct X12ValidationRule {
        /// Specifies a code list validation rule that modifies the allowed code values for a specific X12 element.
        pub code_list_validation_rule: Option<Value<X12CodeListValidationRule>>,
        /// Specifies an element length validation rule that defines custom length constraints for a specific X12 element.
        pub element_length_validation_rule: Option<Value<X12ElementLengthValidationRule>>,
        /// Specifies an element requirement validation rule that modifies whether a specific X12 element is required or
        /// optional within a segment.
        pub element_requirement_validation_rule: Option<Value<X12ElementRequirementValidationRule>>,
    }

    impl Lower for X12ValidationRule {
        fn fields(self, to: &mut Fields) {
            to.set("CodeListValidationRule", self.code_list_validation_rule);
            to.set("ElementLengthValidationRule", self.element_length_validation_rule);
            to.set("ElementRequirementValidationRule", self.element_requirement_validation_rule);
        }
    }

    /// Code list validation rule configuration.
    #[derive(Clone, Debug, Default)]
    pub struct X12CodeListValidationRule {
        /// Specifies a list of code values to add to the element's allowed values. These codes will be considered valid for
        /// the specified element in addition to the standard codes defined by the X12 specification.
        pub codes_to_add: Option<Value<Vec<String>>>,
        /// Specifies a list of code values to remove from the element's allowed values. These codes will be considered
        /// invalid for the specified element, even if they are part of the standard codes defined by the X12 specification.
        pub codes_to_remove: Option<Value<Vec<String>>>,
        /// Specifies the four-digit element ID to which the code list modifications apply. This identifies which X12
        /// element will have its allowed code values modified.
        ///
        /// Required. 4 to 4 characters.
        pub element_id: Option<Value<String>>,
    }

    impl Lower for X12CodeListValidationRule {
        fn fields(self, to: &mut Fields) {
            to.set("CodesToAdd", self.codes_to_add);
            to.set("CodesToRemove", self.codes_to_remove);
            to.set("ElementId", self.element_id);
        }
    }

    /// Defines a validation rule that specifies custom length constraints for a specific X12 element.
    #[derive(Clone, Debug, Default)]
    pub struct X12ElementLengthValidationRule {
        /// Specifies the four-digit element ID to which the length constraints will be applied. This identifies which X12
        /// element will have its length requirements modified.
        ///
        /// Required. 4 to 4 characters.
        pub element_id: Option<Value<String>>,
        /// Specifies the maximum allowed length for the identified element. This value defines the upper limit for the
        /// element's content length.
        ///
        /// Required. 1 to 1000000.
        pub max_length: Option<Value<f64>>,
        /// Specifies the minimum required length for the identified element. This value defines the lower limit for the
        /// element's content length.
        ///
        /// Required. 1 to 1000000.
        pub min_length: Option<Value<f64>>,
    }

    impl Lower for X12ElementLengthValidationRule {
        fn fields(self, to: &mut Fields) {
            to.set("ElementId", self.element_id);
            to.set("MaxLength", self.max_length);
            to.set("MinLength", self.min_length);
        }
    }

    /// Defines a validation rule that modifies the requirement status of a specific X12 element within a segment.
    #[derive(Clone, Debug, Default)]
    pub struct X12ElementRequirementValidationRule {
        /// Specifies the position of the element within an X12 segment for which the requirement status will be modified.
        ///
        /// Required.
        pub element_position: Option<Value<String>>,
        /// Specifies the requirement status for the element at the specified position. Valid values are OPTIONAL (the
        /// element may be omitted) or MANDATORY (the element must be present).
        ///
        /// Required. One of `OPTIONAL`, `MANDATORY`.
        pub requirement: Option<Value<String>>,
    }

    impl Lower for X12ElementRequirementValidationRule {
        fn fields(self, to: &mut Fields) {
            to.set("ElementPosition", self.element_position);
            to.set("Requirement", self.requirement);
        }
    }

    /// A structure that contains the X12 transaction set and version.
    #[derive(Clone, Debug, Default)]
    pub struct FormatOptions {
        pub x12: Option<Value<X12Details>>,
    }

    impl Lower for FormatOptions {
        fn fields(self, to: &mut Fields) {
            to.set("X12", self.x12);
        }
    }

    /// Specifies the mapping template for the transformer. This template is used to map the parsed EDI file using
    /// JSONata or XSLT.
    #[derive(Clone, Debug, Default)]
    pub struct Mapping {
        /// A string that represents the mapping template, in the transformation language specified in `templateLanguage`.
        ///
        /// 0 to 350000 characters.
        pub template: Option<Value<String>>,
        /// The transformation language for the template, either XSLT or JSONATA.
        ///
        /// Required. One of `XSLT`, `JSONATA`.
        pub template_language: Option<Value<String>>,
    }

    impl Lower for Mapping {
        fn fields(self, to: &mut Fields) {
            to.set("Template", self.template);
            to.set("TemplateLanguage", self.template_language);
        }
    }

    /// Contains the formatting options for an outbound transformer (takes JSON or XML as input and converts it to an
    /// EDI document (currently only X12 format is supported).
    #[derive(Clone, Debug, Default)]
    pub struct OutputConversion {
        pub advanced_options: Option<Value<AdvancedOptions>>,
        /// A structure that contains the X12 transaction set and version for the transformer output.
        pub format_options: Option<Value<FormatOptions>>,
        /// The format for the output from an outbound transformer: only X12 is currently supported.
        ///
        /// Required. One of `X12`.
        pub to_format: Option<Value<String>>,
    }

    impl Lower for OutputConversion {
        fn fields(self, to: &mut Fields) {
            to.set("AdvancedOptions", self.advanced_options);
            to.set("FormatOptions", self.format_options);
            to.set("ToFormat", self.to_format);
        }
    }

    /// Describes a structure that contains the Amazon S3 bucket and an array of the corresponding keys used to identify
    /// the location for your sample documents.
    #[derive(Clone, Debug, Default)]
    pub struct SampleDocuments {
        /// Contains the Amazon S3 bucket that is used to hold your sample documents.
        ///
        /// Required. 3 to 63 characters.
        pub bucket_name: Option<Value<String>>,
        /// Contains an array of the Amazon S3 keys used to identify the location for your sample documents.
        ///
        /// Required.
        pub keys: Option<Value<Vec<SampleDocumentKeys>>>,
    }

    impl Lower for SampleDocuments {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("Keys", self.keys);
        }
    }

    /// An array of the Amazon S3 keys used to identify the location for your sample documents.
    #[derive(Clone, Debug, Default)]
    pub struct SampleDocumentKeys {
        /// An array of keys for your input sample documents.
        ///
        /// 0 to 1024 characters.
        pub input: Option<Value<String>>,
        /// An array of keys for your output sample documents.
        ///
        /// 0 to 1024 characters.
        pub output: Option<Value<String>>,
    }

    impl Lower for SampleDocumentKeys {
        fn fields(self, to: &mut Fields) {
            to.set("Input", self.input);
            to.set("Output", self.output);
        }
    }

    /// `Tag` of `AWS::B2BI::Transformer`.
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
