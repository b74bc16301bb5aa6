//! `AWS::AppTest`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::AppTest::TestCase`.
///
/// Creates a test case for an application.
///
/// Its ARN: `arn:${Partition}:apptest:${Region}:${Account}:testcase/${TestCaseId}`.
#[derive(Clone, Debug, Default)]
pub struct TestCase {
    /// The description of the test case.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The name of the test case.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The steps in the test case.
    ///
    /// Required. 1 to 20 items.
    pub steps: Option<Value<Vec<test_case::Step>>>,
    /// The specified tags of the test case.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for TestCase {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Steps", self.steps);
        to.set("Tags", self.tags);
    }
}

impl Level1 for TestCase {
    const TYPE: &'static str = "AWS::AppTest::TestCase";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<TestCase> {
    /// `Ref`: its `TestCaseId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The creation time of the test case.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The last update time of the test case.
    pub fn last_update_time(self) -> Value<String> {
        self.attribute("LastUpdateTime")
    }

    /// The attribute `LatestVersion`.
    pub fn latest_version(self) -> Value<Json> {
        self.attribute("LatestVersion")
    }

    /// The status of the test case.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Amazon Resource Name (ARN) of the test case.
    pub fn test_case_arn(self) -> Value<Arn> {
        self.attribute("TestCaseArn")
    }

    /// The response test case ID of the test case.
    pub fn test_case_id(self) -> Value<String> {
        self.attribute("TestCaseId")
    }

    /// The version of the test case.
    pub fn test_case_version(self) -> Value<f64> {
        self.attribute("TestCaseVersion")
    }
}

/// What [`TestCase`] is made of.
pub mod test_case {
    use super::*;

    /// Defines a step.
    #[derive(Clone, Debug, Default)]
    pub struct Step {
        /// The action of the step.
        ///
        /// Required.
        pub action: Option<Value<StepAction>>,
        /// The description of the step.
        ///
        /// 0 to 1000 characters.
        pub description: Option<Value<String>>,
        /// The name of the step.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for Step {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Description", self.description);
            to.set("Name", self.name);
        }
    }

    /// Specifies a step action.
    #[derive(Clone, Debug, Default)]
    pub struct StepAction {
        /// The compare action of the step action.
        pub compare_action: Option<Value<CompareAction>>,
        /// The mainframe action of the step action.
        pub mainframe_action: Option<Value<MainframeAction>>,
        /// The resource action of the step action.
        pub resource_action: Option<Value<ResourceAction>>,
    }

    impl Lower for StepAction {
        fn fields(self, to: &mut Fields) {
            to.set("CompareAction", self.compare_action);
            to.set("MainframeAction", self.mainframe_action);
            to.set("ResourceAction", self.resource_action);
        }
    }

    /// Compares the action.
    #[derive(Clone, Debug, Default)]
    pub struct CompareAction {
        /// The input of the compare action.
        ///
        /// Required.
        pub input: Option<Value<Input>>,
        /// The output of the compare action.
        pub output: Option<Value<Output>>,
    }

    impl Lower for CompareAction {
        fn fields(self, to: &mut Fields) {
            to.set("Input", self.input);
            to.set("Output", self.output);
        }
    }

    /// Specifies the input.
    #[derive(Clone, Debug, Default)]
    pub struct Input {
        /// The file in the input.
        pub file: Option<Value<InputFile>>,
    }

    impl Lower for Input {
        fn fields(self, to: &mut Fields) {
            to.set("File", self.file);
        }
    }

    /// Specifies the input file.
    #[derive(Clone, Debug, Default)]
    pub struct InputFile {
        /// The file metadata of the input file.
        ///
        /// Required.
        pub file_metadata: Option<Value<FileMetadata>>,
        /// The source location of the input file.
        ///
        /// Required.
        pub source_location: Option<Value<String>>,
        /// The target location of the input file.
        ///
        /// Required.
        pub target_location: Option<Value<String>>,
    }

    impl Lower for InputFile {
        fn fields(self, to: &mut Fields) {
            to.set("FileMetadata", self.file_metadata);
            to.set("SourceLocation", self.source_location);
            to.set("TargetLocation", self.target_location);
        }
    }

    /// Specifies a file metadata.
    #[derive(Clone, Debug, Default)]
    pub struct FileMetadata {
        /// The data sets of the file metadata.
        pub data_sets: Option<Value<Vec<DataSet>>>,
        /// The database CDC of the file metadata.
        pub database_cdc: Option<Value<DatabaseCDC>>,
    }

    impl Lower for FileMetadata {
        fn fields(self, to: &mut Fields) {
            to.set("DataSets", self.data_sets);
            to.set("DatabaseCDC", self.database_cdc);
        }
    }

    /// Defines a data set.
    #[derive(Clone, Debug, Default)]
    pub struct DataSet {
        /// The CCSID of the data set.
        ///
        /// Required.
        pub ccsid: Option<Value<String>>,
        /// The format of the data set.
        ///
        /// Required. One of `FIXED`, `VARIABLE`, `LINE_SEQUENTIAL`.
        pub format: Option<Value<String>>,
        /// The length of the data set.
        ///
        /// Required.
        pub length: Option<Value<f64>>,
        /// The name of the data set.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The type of the data set.
        ///
        /// Required. One of `PS`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for DataSet {
        fn fields(self, to: &mut Fields) {
            to.set("Ccsid", self.ccsid);
            to.set("Format", self.format);
            to.set("Length", self.length);
            to.set("Name", self.name);
            to.set("Type", self.type_);
        }
    }

    /// Defines the Change Data Capture (CDC) of the database.
    #[derive(Clone, Debug, Default)]
    pub struct DatabaseCDC {
        /// The source metadata of the database CDC.
        ///
        /// Required.
        pub source_metadata: Option<Value<SourceDatabaseMetadata>>,
        /// The target metadata of the database CDC.
        ///
        /// Required.
        pub target_metadata: Option<Value<TargetDatabaseMetadata>>,
    }

    impl Lower for DatabaseCDC {
        fn fields(self, to: &mut Fields) {
            to.set("SourceMetadata", self.source_metadata);
            to.set("TargetMetadata", self.target_metadata);
        }
    }

    /// Specifies the source database metadata.
    #[derive(Clone, Debug, Default)]
    pub struct SourceDatabaseMetadata {
        /// The capture tool of the source database metadata.
        ///
        /// Required. One of `Precisely`, `AWS DMS`.
        pub capture_tool: Option<Value<String>>,
        /// The type of the source database metadata.
        ///
        /// Required. One of `z/OS-DB2`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for SourceDatabaseMetadata {
        fn fields(self, to: &mut Fields) {
            to.set("CaptureTool", self.capture_tool);
            to.set("Type", self.type_);
        }
    }

    /// Specifies a target database metadata.
    #[derive(Clone, Debug, Default)]
    pub struct TargetDatabaseMetadata {
        /// The capture tool of the target database metadata.
        ///
        /// Required. One of `Precisely`, `AWS DMS`.
        pub capture_tool: Option<Value<String>>,
        /// The type of the target database metadata.
        ///
        /// Required. One of `PostgreSQL`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for TargetDatabaseMetadata {
        fn fields(self, to: &mut Fields) {
            to.set("CaptureTool", self.capture_tool);
            to.set("Type", self.type_);
        }
    }

    /// Specifies an output.
    #[derive(Clone, Debug, Default)]
    pub struct Output {
        /// The file of the output.
        pub file: Option<Value<OutputFile>>,
    }

    impl Lower for Output {
        fn fields(self, to: &mut Fields) {
            to.set("File", self.file);
        }
    }

    /// Specifies an output file.
    #[derive(Clone, Debug, Default)]
    pub struct OutputFile {
        /// The file location of the output file.
        ///
        /// 0 to 1024 characters.
        pub file_location: Option<Value<String>>,
    }

    impl Lower for OutputFile {
        fn fields(self, to: &mut Fields) {
            to.set("FileLocation", self.file_location);
        }
    }

    /// Specifies the mainframe action.
    #[derive(Clone, Debug, Default)]
    pub struct MainframeAction {
        /// The action type of the mainframe action.
        ///
        /// Required.
        pub action_type: Option<Value<MainframeActionType>>,
        /// The properties of the mainframe action.
        pub properties: Option<Value<MainframeActionProperties>>,
        /// The resource of the mainframe action.
        ///
        /// Required.
        pub resource: Option<Value<String>>,
    }

    impl Lower for MainframeAction {
        fn fields(self, to: &mut Fields) {
            to.set("ActionType", self.action_type);
            to.set("Properties", self.properties);
            to.set("Resource", self.resource);
        }
    }

    /// Specifies the mainframe action type.
    #[derive(Clone, Debug, Default)]
    pub struct MainframeActionType {
        /// The batch of the mainframe action type.
        pub batch: Option<Value<Batch>>,
        /// The tn3270 port of the mainframe action type.
        pub tn3270: Option<Value<TN3270>>,
    }

    impl Lower for MainframeActionType {
        fn fields(self, to: &mut Fields) {
            to.set("Batch", self.batch);
            to.set("Tn3270", self.tn3270);
        }
    }

    /// Defines a batch.
    #[derive(Clone, Debug, Default)]
    pub struct Batch {
        /// The job name of the batch.
        ///
        /// Required.
        pub batch_job_name: Option<Value<String>>,
        /// The batch job parameters of the batch.
        pub batch_job_parameters: Option<Value<BTreeMap<String, String>>>,
        /// The export data set names of the batch.
        pub export_data_set_names: Option<Value<Vec<String>>>,
    }

    impl Lower for Batch {
        fn fields(self, to: &mut Fields) {
            to.set("BatchJobName", self.batch_job_name);
            to.set("BatchJobParameters", self.batch_job_parameters);
            to.set("ExportDataSetNames", self.export_data_set_names);
        }
    }

    /// Specifies the TN3270 protocol.
    #[derive(Clone, Debug, Default)]
    pub struct TN3270 {
        /// The data set names of the TN3270 protocol.
        pub export_data_set_names: Option<Value<Vec<String>>>,
        /// The script of the TN3270 protocol.
        ///
        /// Required.
        pub script: Option<Value<Script>>,
    }

    impl Lower for TN3270 {
        fn fields(self, to: &mut Fields) {
            to.set("ExportDataSetNames", self.export_data_set_names);
            to.set("Script", self.script);
        }
    }

    /// Specifies the script.
    #[derive(Clone, Debug, Default)]
    pub struct Script {
        /// The script location of the scripts.
        ///
        /// Required. 0 to 1024 characters.
        pub script_location: Option<Value<String>>,
        /// The type of the scripts.
        ///
        /// Required. One of `Selenium`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Script {
        fn fields(self, to: &mut Fields) {
            to.set("ScriptLocation", self.script_location);
            to.set("Type", self.type_);
        }
    }

    /// Specifies the mainframe action properties.
    #[derive(Clone, Debug, Default)]
    pub struct MainframeActionProperties {
        /// The DMS task ARN of the mainframe action properties.
        pub dms_task_arn: Option<Value<String>>,
    }

    impl Lower for MainframeActionProperties {
        fn fields(self, to: &mut Fields) {
            to.set("DmsTaskArn", self.dms_task_arn);
        }
    }

    /// Specifies a resource action.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceAction {
        /// The CloudFormation action of the resource action.
        pub cloud_formation_action: Option<Value<CloudFormationAction>>,
        /// The Mainframe Modernization managed application action of the resource action.
        pub m2_managed_application_action: Option<Value<M2ManagedApplicationAction>>,
        /// The Mainframe Modernization non-managed application action of the resource action.
        pub m2_non_managed_application_action: Option<Value<M2NonManagedApplicationAction>>,
    }

    impl Lower for ResourceAction {
        fn fields(self, to: &mut Fields) {
            to.set("CloudFormationAction", self.cloud_formation_action);
            to.set("M2ManagedApplicationAction", self.m2_managed_application_action);
            to.set("M2NonManagedApplicationAction", self.m2_non_managed_application_action);
        }
    }

    /// Specifies the CloudFormation action.
    #[derive(Clone, Debug, Default)]
    pub struct CloudFormationAction {
        /// The action type of the CloudFormation action.
        ///
        /// One of `Create`, `Delete`.
        pub action_type: Option<Value<String>>,
        /// The resource of the CloudFormation action.
        ///
        /// Required.
        pub resource: Option<Value<String>>,
    }

    impl Lower for CloudFormationAction {
        fn fields(self, to: &mut Fields) {
            to.set("ActionType", self.action_type);
            to.set("Resource", self.resource);
        }
    }

    /// Specifies the Mainframe Modernization managed application action.
    #[derive(Clone, Debug, Default)]
    pub struct M2ManagedApplicationAction {
        /// The action type of the Mainframe Modernization managed application action.
        ///
        /// Required. One of `Configure`, `Deconfigure`.
        pub action_type: Option<Value<String>>,
        /// The properties of the Mainframe Modernization managed application action.
        pub properties: Option<Value<M2ManagedActionProperties>>,
        /// The resource of the Mainframe Modernization managed application action.
        ///
        /// Required.
        pub resource: Option<Value<String>>,
    }

    impl Lower for M2ManagedApplicationAction {
        fn fields(self, to: &mut Fields) {
            to.set("ActionType", self.action_type);
            to.set("Properties", self.properties);
            to.set("Resource", self.resource);
        }
    }

    /// Specifies the Mainframe Modernization managed action properties.
    #[derive(Clone, Debug, Default)]
    pub struct M2ManagedActionProperties {
        /// Force stops the Mainframe Modernization managed action properties.
        pub force_stop: Option<Value<bool>>,
        /// The import data set location of the Mainframe Modernization managed action properties.
        pub import_data_set_location: Option<Value<String>>,
    }

    impl Lower for M2ManagedActionProperties {
        fn fields(self, to: &mut Fields) {
            to.set("ForceStop", self.force_stop);
            to.set("ImportDataSetLocation", self.import_data_set_location);
        }
    }

    /// Specifies the Mainframe Modernization non-managed application action.
    #[derive(Clone, Debug, Default)]
    pub struct M2NonManagedApplicationAction {
        /// The action type of the Mainframe Modernization non-managed application action.
        ///
        /// Required. One of `Configure`, `Deconfigure`.
        pub action_type: Option<Value<String>>,
        /// The resource of the Mainframe Modernization non-managed application action.
        ///
        /// Required.
        pub resource: Option<Value<String>>,
    }

    impl Lower for M2NonManagedApplicationAction {
        fn fields(self, to: &mut Fields) {
            to.set("ActionType", self.action_type);
            to.set("Resource", self.resource);
        }
    }
}
