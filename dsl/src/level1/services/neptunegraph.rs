//! `AWS::NeptuneGraph`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::NeptuneGraph::Graph`.
///
/// The `AWS ::NeptuneGraph::Graph` resource creates an graph. is a memory-optimized graph database engine for
/// analytics.
///
/// Its ARN: `arn:${Partition}:neptune-graph:${Region}:${Account}:graph/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    /// A value that indicates whether the graph has deletion protection enabled. The graph can't be deleted when
    /// deletion protection is enabled.
    pub deletion_protection: Option<Value<bool>>,
    /// The graph name. For example: `my-graph-1`.
    ///
    /// 1 to 63 characters. A change replaces the resource.
    pub graph_name: Option<Value<String>>,
    /// The import task details to import data into the graph at creation time.
    ///
    /// A change replaces the resource.
    pub import_task: Option<Value<graph::ImportTask>>,
    /// The ARN of the KMS key used to encrypt data in the Neptune Analytics graph. If not specified, the graph is
    /// encrypted with an AWS managed key.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub kms_key_identifier: Option<Value<String>>,
    /// The provisioned memory-optimized Neptune Capacity Units (m-NCUs) to use for the graph.
    ///
    /// Required. 16 to 24576. Some changes replace the resource.
    pub provisioned_memory: Option<Value<i64>>,
    /// Specifies whether or not the graph can be reachable over the internet. All access to graphs is IAM
    /// authenticated.
    pub public_connectivity: Option<Value<bool>>,
    /// The number of replicas in other AZs.
    ///
    /// 0 to 2. A change replaces the resource.
    pub replica_count: Option<Value<i64>>,
    /// Adds metadata tags to the new graph. These tags can also be used with cost allocation reporting, or used in a
    /// Condition statement in an IAM policy.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<graph::Tag>>>,
    /// Specifies the number of dimensions for vector embeddings that will be loaded into the graph. The value is
    /// specified as `dimension=` value.
    ///
    /// A change replaces the resource.
    pub vector_search_configuration: Option<Value<graph::VectorSearchConfiguration>>,
}

impl Lower for Graph {
    fn fields(self, to: &mut Fields) {
        to.set("DeletionProtection", self.deletion_protection);
        to.set("GraphName", self.graph_name);
        to.set("ImportTask", self.import_task);
        to.set("KmsKeyIdentifier", self.kms_key_identifier);
        to.set("ProvisionedMemory", self.provisioned_memory);
        to.set("PublicConnectivity", self.public_connectivity);
        to.set("ReplicaCount", self.replica_count);
        to.set("Tags", self.tags);
        to.set("VectorSearchConfiguration", self.vector_search_configuration);
    }
}

impl Level1 for Graph {
    const TYPE: &'static str = "AWS::NeptuneGraph::Graph";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Graph> {
    /// `Ref`: its `GraphId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The connection endpoint for the graph. For example: `g-12a3bcdef4.us-east-1.neptune-graph.amazonaws.com`.
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The ARN of the graph. For example: `arn:aws:neptune-graph:us-east-1:111122223333:graph/g-12a3bcdef4`.
    pub fn graph_arn(self) -> Value<Arn> {
        self.attribute("GraphArn")
    }

    /// The ID of the graph. For example: `g-12a3bcdef4`.
    pub fn graph_id(self) -> Value<String> {
        self.attribute("GraphId")
    }
}

/// What [`Graph`] is made of.
pub mod graph {
    use super::*;

    /// The import task details to import data into the graph at creation time.
    #[derive(Clone, Debug, Default)]
    pub struct ImportTask {
        /// The method to handle blank nodes in the dataset. Currently, only convertToIri is supported, meaning blank nodes
        /// are converted to unique IRIs at load time.
        ///
        /// One of `convertToIri`.
        pub blank_node_handling: Option<Value<String>>,
        /// If set to true, the task halts when an import error is encountered. If set to false, the task skips the data
        /// that caused the error and continues if possible.
        pub fail_on_error: Option<Value<bool>>,
        /// Specifies the format of S3 data to be imported. Valid values are CSV, which identifies the Gremlin CSV format,
        /// OPEN\_CYPHER, which identifies the openCypher load format, or NTRIPLES, which identifies the RDF n-triples
        /// format.
        ///
        /// One of `CSV`, `OPEN_CYPHER`, `PARQUET`, `NTRIPLES`.
        pub format: Option<Value<String>>,
        /// Contains options for controlling the import process.
        pub import_options: Option<Value<ImportOptions>>,
        /// The maximum provisioned memory-optimized Neptune Capacity Units (m-NCUs) to use for the graph. Default: 1024, or
        /// the approved upper limit for your account.
        ///
        /// 16 to 24576.
        pub max_provisioned_memory: Option<Value<i64>>,
        /// The minimum provisioned memory-optimized Neptune Capacity Units (m-NCUs) to use for the graph. Default: 16.
        ///
        /// 16 to 24576.
        pub min_provisioned_memory: Option<Value<i64>>,
        /// The parquet type of the import task. Required when Format is PARQUET.
        ///
        /// One of `COLUMNAR`.
        pub parquet_type: Option<Value<String>>,
        /// The ARN of the IAM role that will allow access to the data that is to be imported.
        ///
        /// Required. 1 to 1024 characters.
        pub role_arn: Option<Value<String>>,
        /// A URL identifying to the location of the data to be imported. This can be an Amazon S3 path, or can point to a
        /// Neptune database endpoint or snapshot.
        ///
        /// Required.
        pub source: Option<Value<String>>,
    }

    impl Lower for ImportTask {
        fn fields(self, to: &mut Fields) {
            to.set("BlankNodeHandling", self.blank_node_handling);
            to.set("FailOnError", self.fail_on_error);
            to.set("Format", self.format);
            to.set("ImportOptions", self.import_options);
            to.set("MaxProvisionedMemory", self.max_provisioned_memory);
            to.set("MinProvisionedMemory", self.min_provisioned_memory);
            to.set("ParquetType", self.parquet_type);
            to.set("RoleArn", self.role_arn);
            to.set("Source", self.source);
        }
    }

    /// Contains options for controlling the import process.
    #[derive(Clone, Debug, Default)]
    pub struct ImportOptions {
        /// Options for importing data from a Neptune database.
        pub neptune: Option<Value<NeptuneImportOptions>>,
    }

    impl Lower for ImportOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Neptune", self.neptune);
        }
    }

    /// Options for importing data from a Neptune database.
    #[derive(Clone, Debug, Default)]
    pub struct NeptuneImportOptions {
        /// Neptune Analytics supports label-less vertices and no labels are assigned unless one is explicitly provided.
        pub preserve_default_vertex_labels: Option<Value<bool>>,
        /// Neptune Analytics currently does not support user defined edge ids. The edge ids are not imported by default.
        pub preserve_edge_ids: Option<Value<bool>>,
        /// The KMS key to use to encrypt data in the S3 bucket where the graph data is exported.
        ///
        /// Required. 1 to 1024 characters.
        pub s3_export_kms_key_id: Option<Value<String>>,
        /// The path to an S3 bucket from which to import data.
        ///
        /// Required. 1 to 1024 characters.
        pub s3_export_path: Option<Value<String>>,
    }

    impl Lower for NeptuneImportOptions {
        fn fields(self, to: &mut Fields) {
            to.set("PreserveDefaultVertexLabels", self.preserve_default_vertex_labels);
            to.set("PreserveEdgeIds", self.preserve_edge_ids);
            to.set("S3ExportKmsKeyId", self.s3_export_kms_key_id);
            to.set("S3ExportPath", self.s3_export_path);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The vector-search configuration for the graph, which specifies the vector dimension to use in the vector index,
    /// if any.
    #[derive(Clone, Debug, Default)]
    pub struct VectorSearchConfiguration {
        /// The number of dimensions.
        ///
        /// Required.
        pub vector_search_dimension: Option<Value<i64>>,
    }

    impl Lower for VectorSearchConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("VectorSearchDimension", self.vector_search_dimension);
        }
    }
}

/// `AWS::NeptuneGraph::GraphSnapshot`.
///
/// Resource Type definition for AWS::NeptuneGraph::GraphSnapshot.
///
/// Its ARN: `arn:${Partition}:neptune-graph:${Region}:${Account}:graph-snapshot/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct GraphSnapshot {
    /// The unique identifier of the Neptune Analytics graph to create the snapshot from.
    ///
    /// Required. A change replaces the resource.
    pub graph_identifier: Option<Value<String>>,
    /// The snapshot name.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub snapshot_name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<graph_snapshot::Tag>>>,
}

impl Lower for GraphSnapshot {
    fn fields(self, to: &mut Fields) {
        to.set("GraphIdentifier", self.graph_identifier);
        to.set("SnapshotName", self.snapshot_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for GraphSnapshot {
    const TYPE: &'static str = "AWS::NeptuneGraph::GraphSnapshot";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<GraphSnapshot> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the graph snapshot.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier of the graph snapshot.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ID of the KMS key used to encrypt and decrypt the snapshot.
    pub fn kms_key_identifier(self) -> Value<String> {
        self.attribute("KmsKeyIdentifier")
    }

    /// The time when the snapshot was created.
    pub fn snapshot_create_time(self) -> Value<String> {
        self.attribute("SnapshotCreateTime")
    }

    /// The current status of the graph snapshot.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`GraphSnapshot`] is made of.
pub mod graph_snapshot {
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
}

/// `AWS::NeptuneGraph::PrivateGraphEndpoint`.
///
/// Create a private graph endpoint to allow private access from to the graph from within a VPC. You can attach
/// security groups to the private graph endpoint.
#[derive(Clone, Debug, Default)]
pub struct PrivateGraphEndpoint {
    /// The unique identifier of the Neptune Analytics graph.
    ///
    /// Required. A change replaces the resource.
    pub graph_identifier: Option<Value<String>>,
    /// Security groups to be attached to the private graph endpoint..
    ///
    /// A change replaces the resource.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// Subnets in which private graph endpoint ENIs are created.
    ///
    /// 1 to 6 items. A change replaces the resource.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// The VPC in which the private graph endpoint needs to be created.
    ///
    /// Required. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for PrivateGraphEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("GraphIdentifier", self.graph_identifier);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("SubnetIds", self.subnet_ids);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for PrivateGraphEndpoint {
    const TYPE: &'static str = "AWS::NeptuneGraph::PrivateGraphEndpoint";
}

impl Handle<PrivateGraphEndpoint> {
    /// `Ref`: its `PrivateGraphEndpointIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// PrivateGraphEndpoint resource identifier generated by concatenating the associated GraphIdentifier and VpcId
    /// with an underscore separator.
    pub fn private_graph_endpoint_identifier(self) -> Value<String> {
        self.attribute("PrivateGraphEndpointIdentifier")
    }

    /// VPC endpoint that provides a private connection between the Graph and specified VPC. For example:
    /// `vpce-aabbaabbaabbaabba`.
    pub fn vpc_endpoint_id(self) -> Value<String> {
        self.attribute("VpcEndpointId")
    }
}
