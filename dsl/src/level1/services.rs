//! The services, one module each. Generated: see `generator`.
#![allow(
    missing_docs,
    unused_imports,
    clippy::doc_markdown,
    clippy::doc_lazy_continuation,
    clippy::enum_glob_use,
    clippy::large_types_passed_by_value,
    clippy::module_inception,
    clippy::too_long_first_doc_paragraph,
    clippy::too_many_lines,
    clippy::wildcard_imports,
    reason = "generated: names and words are AWS's"
)]

/// `AWS::AccessAnalyzer`, with the feature `accessanalyzer`.
#[cfg(feature = "accessanalyzer")]
pub mod accessanalyzer;

/// `AWS::AccountAccess`, with the feature `accountaccess`.
#[cfg(feature = "accountaccess")]
pub mod accountaccess;

/// `AWS::ACMPCA`, with the feature `acmpca`.
#[cfg(feature = "acmpca")]
pub mod acmpca;

/// `AWS::AgentRegistry`, with the feature `agentregistry`.
#[cfg(feature = "agentregistry")]
pub mod agentregistry;

/// `AWS::AIOps`, with the feature `aiops`.
#[cfg(feature = "aiops")]
pub mod aiops;

/// `Alexa::ASK`, with the feature `alexa_ask`.
#[cfg(feature = "alexa_ask")]
pub mod alexa_ask;

/// `AWS::AmazonMQ`, with the feature `amazonmq`.
#[cfg(feature = "amazonmq")]
pub mod amazonmq;

/// `AWS::Amplify`, with the feature `amplify`.
#[cfg(feature = "amplify")]
pub mod amplify;

/// `AWS::AmplifyUIBuilder`, with the feature `amplify`.
#[cfg(feature = "amplify")]
pub mod amplifyuibuilder;

/// `AMZN::SDC`, with the feature `amzn_sdc`.
#[cfg(feature = "amzn_sdc")]
pub mod amzn_sdc;

/// `AWS::ApiGateway`, with the feature `apigateway`.
#[cfg(feature = "apigateway")]
pub mod apigateway;

/// `AWS::ApiGatewayV2`, with the feature `apigatewayv2`.
#[cfg(feature = "apigatewayv2")]
pub mod apigatewayv2;

/// `AWS::AppConfig`, with the feature `appconfig`.
#[cfg(feature = "appconfig")]
pub mod appconfig;

/// `AWS::AppFabric`, with the feature `appfabric`.
#[cfg(feature = "appfabric")]
pub mod appfabric;

/// `AWS::AppFlow`, with the feature `appflow`.
#[cfg(feature = "appflow")]
pub mod appflow;

/// `AWS::AppIntegrations`, with the feature `appintegrations`.
#[cfg(feature = "appintegrations")]
pub mod appintegrations;

/// `AWS::ApplicationAutoScaling`, with the feature `autoscaling`.
#[cfg(feature = "autoscaling")]
pub mod applicationautoscaling;

/// `AWS::ApplicationInsights`, with the feature `applicationinsights`.
#[cfg(feature = "applicationinsights")]
pub mod applicationinsights;

/// `AWS::ApplicationSignals`, with the feature `applicationsignals`.
#[cfg(feature = "applicationsignals")]
pub mod applicationsignals;

/// `AWS::AppMesh`, with the feature `appmesh`.
#[cfg(feature = "appmesh")]
pub mod appmesh;

/// `AWS::AppRunner`, with the feature `apprunner`.
#[cfg(feature = "apprunner")]
pub mod apprunner;

/// `AWS::AppStream`, with the feature `appstream`.
#[cfg(feature = "appstream")]
pub mod appstream;

/// `AWS::AppSync`, with the feature `appsync`.
#[cfg(feature = "appsync")]
pub mod appsync;

/// `AWS::AppTest`, with the feature `apptest`.
#[cfg(feature = "apptest")]
pub mod apptest;

/// `AWS::APS`, with the feature `aps`.
#[cfg(feature = "aps")]
pub mod aps;

/// `AWS::ARCRegionSwitch`, with the feature `arcregionswitch`.
#[cfg(feature = "arcregionswitch")]
pub mod arcregionswitch;

/// `AWS::ARCZonalShift`, with the feature `arczonalshift`.
#[cfg(feature = "arczonalshift")]
pub mod arczonalshift;

/// `AWS::Athena`, with the feature `athena`.
#[cfg(feature = "athena")]
pub mod athena;

/// `AWS::AuditManager`, with the feature `auditmanager`.
#[cfg(feature = "auditmanager")]
pub mod auditmanager;

/// `AWS::AutoScaling`, with the feature `autoscaling`.
#[cfg(feature = "autoscaling")]
pub mod autoscaling;

/// `AWS::AutoScalingPlans`, with the feature `autoscaling`.
#[cfg(feature = "autoscaling")]
pub mod autoscalingplans;

/// `AWS::AWSExternalAnthropic`, with the feature `awsexternalanthropic`.
#[cfg(feature = "awsexternalanthropic")]
pub mod awsexternalanthropic;

/// `AWS::B2BI`, with the feature `b2bi`.
#[cfg(feature = "b2bi")]
pub mod b2bi;

/// `AWS::Backup`, with the feature `backup`.
#[cfg(feature = "backup")]
pub mod backup;

/// `AWS::BackupGateway`, with the feature `backupgateway`.
#[cfg(feature = "backupgateway")]
pub mod backupgateway;

/// `AWS::Batch`, with the feature `batch`.
#[cfg(feature = "batch")]
pub mod batch;

/// `AWS::BCM`, with the feature `bcm`.
#[cfg(feature = "bcm")]
pub mod bcm;

/// `AWS::BCMDataExports`, with the feature `bcm`.
#[cfg(feature = "bcm")]
pub mod bcmdataexports;

/// `AWS::BcmPricingCalculator`, with the feature `bcm`.
#[cfg(feature = "bcm")]
pub mod bcmpricingcalculator;

/// `AWS::Bedrock`, with the feature `bedrock`.
#[cfg(feature = "bedrock")]
pub mod bedrock;

/// `AWS::BedrockAgentCore`, with the feature `bedrock`.
#[cfg(feature = "bedrock")]
pub mod bedrockagentcore;

/// `AWS::BedrockMantle`, with the feature `bedrock`.
#[cfg(feature = "bedrock")]
pub mod bedrockmantle;

/// `AWS::Billing`, with the feature `bcm`.
#[cfg(feature = "bcm")]
pub mod billing;

/// `AWS::BillingConductor`, with the feature `bcm`.
#[cfg(feature = "bcm")]
pub mod billingconductor;

/// `AWS::Braket`, with the feature `braket`.
#[cfg(feature = "braket")]
pub mod braket;

/// `AWS::Budgets`, with the feature `budgets`.
#[cfg(feature = "budgets")]
pub mod budgets;

/// `AWS::Cases`, with the feature `cases`.
#[cfg(feature = "cases")]
pub mod cases;

/// `AWS::Cassandra`, with the feature `cassandra`.
#[cfg(feature = "cassandra")]
pub mod cassandra;

/// `AWS::CDK`, with the feature `cdk`.
#[cfg(feature = "cdk")]
pub mod cdk;

/// `AWS::CE`, with the feature `ce`.
#[cfg(feature = "ce")]
pub mod ce;

/// `AWS::CertificateManager`, with the feature `certificatemanager`.
#[cfg(feature = "certificatemanager")]
pub mod certificatemanager;

/// `AWS::Chatbot`, with the feature `chatbot`.
#[cfg(feature = "chatbot")]
pub mod chatbot;

/// `AWS::Chime`, with the feature `chime`.
#[cfg(feature = "chime")]
pub mod chime;

/// `AWS::CleanRooms`, with the feature `cleanrooms`.
#[cfg(feature = "cleanrooms")]
pub mod cleanrooms;

/// `AWS::CleanRoomsML`, with the feature `cleanrooms`.
#[cfg(feature = "cleanrooms")]
pub mod cleanroomsml;

/// `AWS::Cloud9`, with the feature `cloud9`.
#[cfg(feature = "cloud9")]
pub mod cloud9;

/// `AWS::CloudFormation`, with the feature `cloudformation`.
#[cfg(feature = "cloudformation")]
pub mod cloudformation;

/// `AWS::CloudFront`, with the feature `cloudfront`.
#[cfg(feature = "cloudfront")]
pub mod cloudfront;

/// `AWS::CloudHSM`, with the feature `cloudhsm`.
#[cfg(feature = "cloudhsm")]
pub mod cloudhsm;

/// `AWS::CloudTrail`, with the feature `cloudtrail`.
#[cfg(feature = "cloudtrail")]
pub mod cloudtrail;

/// `AWS::CloudWatch`, with the feature `cloudwatch`.
#[cfg(feature = "cloudwatch")]
pub mod cloudwatch;

/// `AWS::CodeArtifact`, with the feature `codeartifact`.
#[cfg(feature = "codeartifact")]
pub mod codeartifact;

/// `AWS::CodeBuild`, with the feature `codebuild`.
#[cfg(feature = "codebuild")]
pub mod codebuild;

/// `AWS::CodeCommit`, with the feature `codecommit`.
#[cfg(feature = "codecommit")]
pub mod codecommit;

/// `AWS::CodeConnections`, with the feature `codestar`.
#[cfg(feature = "codestar")]
pub mod codeconnections;

/// `AWS::CodeDeploy`, with the feature `codedeploy`.
#[cfg(feature = "codedeploy")]
pub mod codedeploy;

/// `AWS::CodeGuruProfiler`, with the feature `codeguru`.
#[cfg(feature = "codeguru")]
pub mod codeguruprofiler;

/// `AWS::CodeGuruReviewer`, with the feature `codeguru`.
#[cfg(feature = "codeguru")]
pub mod codegurureviewer;

/// `AWS::CodePipeline`, with the feature `codepipeline`.
#[cfg(feature = "codepipeline")]
pub mod codepipeline;

/// `AWS::CodeStar`, with the feature `codestar`.
#[cfg(feature = "codestar")]
pub mod codestar;

/// `AWS::CodeStarConnections`, with the feature `codestar`.
#[cfg(feature = "codestar")]
pub mod codestarconnections;

/// `AWS::CodeStarNotifications`, with the feature `codestar`.
#[cfg(feature = "codestar")]
pub mod codestarnotifications;

/// `AWS::Cognito`, with the feature `cognito`.
#[cfg(feature = "cognito")]
pub mod cognito;

/// `AWS::Comprehend`, with the feature `comprehend`.
#[cfg(feature = "comprehend")]
pub mod comprehend;

/// `AWS::ComputeOptimizer`, with the feature `computeoptimizer`.
#[cfg(feature = "computeoptimizer")]
pub mod computeoptimizer;

/// `AWS::Config`, with the feature `config`.
#[cfg(feature = "config")]
pub mod config;

/// `AWS::Connect`, with the feature `connect`.
#[cfg(feature = "connect")]
pub mod connect;

/// `AWS::ConnectCampaigns`, with the feature `connect`.
#[cfg(feature = "connect")]
pub mod connectcampaigns;

/// `AWS::ConnectCampaignsV2`, with the feature `connect`.
#[cfg(feature = "connect")]
pub mod connectcampaignsv2;

/// `AWS::ControlTower`, with the feature `controltower`.
#[cfg(feature = "controltower")]
pub mod controltower;

/// `AWS::CUR`, with the feature `cur`.
#[cfg(feature = "cur")]
pub mod cur;

/// `AWS::CustomerProfiles`, with the feature `customerprofiles`.
#[cfg(feature = "customerprofiles")]
pub mod customerprofiles;

/// `AWS::DataBrew`, with the feature `databrew`.
#[cfg(feature = "databrew")]
pub mod databrew;

/// `AWS::DataExchange`, with the feature `dataexchange`.
#[cfg(feature = "dataexchange")]
pub mod dataexchange;

/// `AWS::DataPipeline`, with the feature `datapipeline`.
#[cfg(feature = "datapipeline")]
pub mod datapipeline;

/// `AWS::DataSync`, with the feature `datasync`.
#[cfg(feature = "datasync")]
pub mod datasync;

/// `AWS::DataZone`, with the feature `datazone`.
#[cfg(feature = "datazone")]
pub mod datazone;

/// `AWS::DAX`, with the feature `dax`.
#[cfg(feature = "dax")]
pub mod dax;

/// `AWS::Deadline`, with the feature `deadline`.
#[cfg(feature = "deadline")]
pub mod deadline;

/// `AWS::Detective`, with the feature `detective`.
#[cfg(feature = "detective")]
pub mod detective;

/// `AWS::DeviceFarm`, with the feature `devicefarm`.
#[cfg(feature = "devicefarm")]
pub mod devicefarm;

/// `AWS::DevOpsAgent`, with the feature `devopsagent`.
#[cfg(feature = "devopsagent")]
pub mod devopsagent;

/// `AWS::DevOpsGuru`, with the feature `devopsguru`.
#[cfg(feature = "devopsguru")]
pub mod devopsguru;

/// `AWS::DirectConnect`, with the feature `directconnect`.
#[cfg(feature = "directconnect")]
pub mod directconnect;

/// `AWS::DirectoryService`, with the feature `directoryservice`.
#[cfg(feature = "directoryservice")]
pub mod directoryservice;

/// `AWS::DLM`, with the feature `dlm`.
#[cfg(feature = "dlm")]
pub mod dlm;

/// `AWS::DMS`, with the feature `dms`.
#[cfg(feature = "dms")]
pub mod dms;

/// `AWS::DocDB`, with the feature `docdb`.
#[cfg(feature = "docdb")]
pub mod docdb;

/// `AWS::DocDBElastic`, with the feature `docdb`.
#[cfg(feature = "docdb")]
pub mod docdbelastic;

/// `AWS::DRS`, with the feature `drs`.
#[cfg(feature = "drs")]
pub mod drs;

/// `AWS::DSQL`, with the feature `dsql`.
#[cfg(feature = "dsql")]
pub mod dsql;

/// `AWS::DynamoDB`, with the feature `dynamodb`.
#[cfg(feature = "dynamodb")]
pub mod dynamodb;

/// `AWS::EC2`, with the feature `ec2`.
#[cfg(feature = "ec2")]
pub mod ec2;

/// `AWS::ECR`, with the feature `ecr`.
#[cfg(feature = "ecr")]
pub mod ecr;

/// `AWS::ECS`, with the feature `ecs`.
#[cfg(feature = "ecs")]
pub mod ecs;

/// `AWS::EFS`, with the feature `efs`.
#[cfg(feature = "efs")]
pub mod efs;

/// `AWS::EKS`, with the feature `eks`.
#[cfg(feature = "eks")]
pub mod eks;

/// `AWS::ElastiCache`, with the feature `elasticache`.
#[cfg(feature = "elasticache")]
pub mod elasticache;

/// `AWS::ElasticBeanstalk`, with the feature `elasticbeanstalk`.
#[cfg(feature = "elasticbeanstalk")]
pub mod elasticbeanstalk;

/// `AWS::ElasticLoadBalancing`, with the feature `elasticloadbalancing`.
#[cfg(feature = "elasticloadbalancing")]
pub mod elasticloadbalancing;

/// `AWS::ElasticLoadBalancingV2`, with the feature `elasticloadbalancing`.
#[cfg(feature = "elasticloadbalancing")]
pub mod elasticloadbalancingv2;

/// `AWS::Elasticsearch`, with the feature `opensearch`.
#[cfg(feature = "opensearch")]
pub mod elasticsearch;

/// `AWS::ElementalInference`, with the feature `elementalinference`.
#[cfg(feature = "elementalinference")]
pub mod elementalinference;

/// `AWS::EMR`, with the feature `emr`.
#[cfg(feature = "emr")]
pub mod emr;

/// `AWS::EMRContainers`, with the feature `emr`.
#[cfg(feature = "emr")]
pub mod emrcontainers;

/// `AWS::EMRServerless`, with the feature `emr`.
#[cfg(feature = "emr")]
pub mod emrserverless;

/// `AWS::EntityResolution`, with the feature `entityresolution`.
#[cfg(feature = "entityresolution")]
pub mod entityresolution;

/// `AWS::Events`, with the feature `events`.
#[cfg(feature = "events")]
pub mod events;

/// `AWS::EventSchemas`, with the feature `eventschemas`.
#[cfg(feature = "eventschemas")]
pub mod eventschemas;

/// `AWS::EventsV2`, with the feature `eventsv2`.
#[cfg(feature = "eventsv2")]
pub mod eventsv2;

/// `AWS::Evidently`, with the feature `evidently`.
#[cfg(feature = "evidently")]
pub mod evidently;

/// `AWS::EVS`, with the feature `evs`.
#[cfg(feature = "evs")]
pub mod evs;

/// `AWS::FinSpace`, with the feature `finspace`.
#[cfg(feature = "finspace")]
pub mod finspace;

/// `AWS::FIS`, with the feature `fis`.
#[cfg(feature = "fis")]
pub mod fis;

/// `AWS::FMS`, with the feature `fms`.
#[cfg(feature = "fms")]
pub mod fms;

/// `AWS::Forecast`, with the feature `forecast`.
#[cfg(feature = "forecast")]
pub mod forecast;

/// `AWS::FraudDetector`, with the feature `frauddetector`.
#[cfg(feature = "frauddetector")]
pub mod frauddetector;

/// `AWS::FSx`, with the feature `fsx`.
#[cfg(feature = "fsx")]
pub mod fsx;

/// `AWS::GameLift`, with the feature `gamelift`.
#[cfg(feature = "gamelift")]
pub mod gamelift;

/// `AWS::GameLiftStreams`, with the feature `gamelift`.
#[cfg(feature = "gamelift")]
pub mod gameliftstreams;

/// `AWS::GammaDilithium`, with the feature `gammadilithium`.
#[cfg(feature = "gammadilithium")]
pub mod gammadilithium;

/// `AWS::GlobalAccelerator`, with the feature `globalaccelerator`.
#[cfg(feature = "globalaccelerator")]
pub mod globalaccelerator;

/// `AWS::Glue`, with the feature `glue`.
#[cfg(feature = "glue")]
pub mod glue;

/// `AWS::Grafana`, with the feature `grafana`.
#[cfg(feature = "grafana")]
pub mod grafana;

/// `AWS::Greengrass`, with the feature `greengrass`.
#[cfg(feature = "greengrass")]
pub mod greengrass;

/// `AWS::GreengrassV2`, with the feature `greengrass`.
#[cfg(feature = "greengrass")]
pub mod greengrassv2;

/// `AWS::GroundStation`, with the feature `groundstation`.
#[cfg(feature = "groundstation")]
pub mod groundstation;

/// `AWS::GuardDuty`, with the feature `guardduty`.
#[cfg(feature = "guardduty")]
pub mod guardduty;

/// `AWS::HealthAgent`, with the feature `healthagent`.
#[cfg(feature = "healthagent")]
pub mod healthagent;

/// `AWS::HealthImaging`, with the feature `healthimaging`.
#[cfg(feature = "healthimaging")]
pub mod healthimaging;

/// `AWS::HealthLake`, with the feature `healthlake`.
#[cfg(feature = "healthlake")]
pub mod healthlake;

/// `AWS::IAM`, with the feature `iam`.
#[cfg(feature = "iam")]
pub mod iam;

/// `AWS::IdentityStore`, with the feature `identitystore`.
#[cfg(feature = "identitystore")]
pub mod identitystore;

/// `AWS::ImageBuilder`, with the feature `imagebuilder`.
#[cfg(feature = "imagebuilder")]
pub mod imagebuilder;

/// `AWS::Inspector`, with the feature `inspector`.
#[cfg(feature = "inspector")]
pub mod inspector;

/// `AWS::InspectorV2`, with the feature `inspector`.
#[cfg(feature = "inspector")]
pub mod inspectorv2;

/// `AWS::Interconnect`, with the feature `interconnect`.
#[cfg(feature = "interconnect")]
pub mod interconnect;

/// `AWS::InternetMonitor`, with the feature `internetmonitor`.
#[cfg(feature = "internetmonitor")]
pub mod internetmonitor;

/// `AWS::Invoicing`, with the feature `bcm`.
#[cfg(feature = "bcm")]
pub mod invoicing;

/// `AWS::IoT`, with the feature `iot`.
#[cfg(feature = "iot")]
pub mod iot;

/// `AWS::IoTAnalytics`, with the feature `iot`.
#[cfg(feature = "iot")]
pub mod iotanalytics;

/// `AWS::IoTCoreDeviceAdvisor`, with the feature `iot`.
#[cfg(feature = "iot")]
pub mod iotcoredeviceadvisor;

/// `AWS::IoTEvents`, with the feature `iot`.
#[cfg(feature = "iot")]
pub mod iotevents;

/// `AWS::IoTFleetWise`, with the feature `iot`.
#[cfg(feature = "iot")]
pub mod iotfleetwise;

/// `AWS::IoTManagedIntegrations`, with the feature `iot`.
#[cfg(feature = "iot")]
pub mod iotmanagedintegrations;

/// `AWS::IoTSecureTunneling`, with the feature `iot`.
#[cfg(feature = "iot")]
pub mod iotsecuretunneling;

/// `AWS::IoTSiteWise`, with the feature `iot`.
#[cfg(feature = "iot")]
pub mod iotsitewise;

/// `AWS::IoTThingsGraph`, with the feature `iot`.
#[cfg(feature = "iot")]
pub mod iotthingsgraph;

/// `AWS::IoTTwinMaker`, with the feature `iot`.
#[cfg(feature = "iot")]
pub mod iottwinmaker;

/// `AWS::IoTWireless`, with the feature `iot`.
#[cfg(feature = "iot")]
pub mod iotwireless;

/// `AWS::IVS`, with the feature `ivs`.
#[cfg(feature = "ivs")]
pub mod ivs;

/// `AWS::IVSChat`, with the feature `ivs`.
#[cfg(feature = "ivs")]
pub mod ivschat;

/// `AWS::KafkaConnect`, with the feature `kafkaconnect`.
#[cfg(feature = "kafkaconnect")]
pub mod kafkaconnect;

/// `AWS::Kendra`, with the feature `kendra`.
#[cfg(feature = "kendra")]
pub mod kendra;

/// `AWS::KendraRanking`, with the feature `kendra`.
#[cfg(feature = "kendra")]
pub mod kendraranking;

/// `AWS::Kinesis`, with the feature `kinesis`.
#[cfg(feature = "kinesis")]
pub mod kinesis;

/// `AWS::KinesisAnalytics`, with the feature `kinesis`.
#[cfg(feature = "kinesis")]
pub mod kinesisanalytics;

/// `AWS::KinesisAnalyticsV2`, with the feature `kinesis`.
#[cfg(feature = "kinesis")]
pub mod kinesisanalyticsv2;

/// `AWS::KinesisFirehose`, with the feature `kinesis`.
#[cfg(feature = "kinesis")]
pub mod kinesisfirehose;

/// `AWS::KinesisVideo`, with the feature `kinesis`.
#[cfg(feature = "kinesis")]
pub mod kinesisvideo;

/// `AWS::KMS`, with the feature `kms`.
#[cfg(feature = "kms")]
pub mod kms;

/// `AWS::LakeFormation`, with the feature `lakeformation`.
#[cfg(feature = "lakeformation")]
pub mod lakeformation;

/// `AWS::Lambda`, with the feature `lambda`.
#[cfg(feature = "lambda")]
pub mod lambda;

/// `AWS::LaunchWizard`, with the feature `launchwizard`.
#[cfg(feature = "launchwizard")]
pub mod launchwizard;

/// `AWS::Lex`, with the feature `lex`.
#[cfg(feature = "lex")]
pub mod lex;

/// `AWS::LicenseManager`, with the feature `licensemanager`.
#[cfg(feature = "licensemanager")]
pub mod licensemanager;

/// `AWS::LicenseManagerLinuxSubscriptions`, with the feature `licensemanager`.
#[cfg(feature = "licensemanager")]
pub mod licensemanagerlinuxsubscriptions;

/// `AWS::LicenseManagerUserSubscriptions`, with the feature `licensemanager`.
#[cfg(feature = "licensemanager")]
pub mod licensemanagerusersubscriptions;

/// `AWS::Lightsail`, with the feature `lightsail`.
#[cfg(feature = "lightsail")]
pub mod lightsail;

/// `AWS::Location`, with the feature `location`.
#[cfg(feature = "location")]
pub mod location;

/// `AWS::Logs`, with the feature `logs`.
#[cfg(feature = "logs")]
pub mod logs;

/// `AWS::LookoutEquipment`, with the feature `lookout`.
#[cfg(feature = "lookout")]
pub mod lookoutequipment;

/// `AWS::LookoutVision`, with the feature `lookout`.
#[cfg(feature = "lookout")]
pub mod lookoutvision;

/// `AWS::M2`, with the feature `m2`.
#[cfg(feature = "m2")]
pub mod m2;

/// `AWS::Macie`, with the feature `macie`.
#[cfg(feature = "macie")]
pub mod macie;

/// `AWS::ManagedBlockchain`, with the feature `managedblockchain`.
#[cfg(feature = "managedblockchain")]
pub mod managedblockchain;

/// `AWS::MediaConnect`, with the feature `media`.
#[cfg(feature = "media")]
pub mod mediaconnect;

/// `AWS::MediaConvert`, with the feature `media`.
#[cfg(feature = "media")]
pub mod mediaconvert;

/// `AWS::MediaLive`, with the feature `media`.
#[cfg(feature = "media")]
pub mod medialive;

/// `AWS::MediaPackage`, with the feature `media`.
#[cfg(feature = "media")]
pub mod mediapackage;

/// `AWS::MediaPackageV2`, with the feature `media`.
#[cfg(feature = "media")]
pub mod mediapackagev2;

/// `AWS::MediaStore`, with the feature `media`.
#[cfg(feature = "media")]
pub mod mediastore;

/// `AWS::MediaTailor`, with the feature `media`.
#[cfg(feature = "media")]
pub mod mediatailor;

/// `AWS::MemoryDB`, with the feature `memorydb`.
#[cfg(feature = "memorydb")]
pub mod memorydb;

/// `AWS::MGN`, with the feature `mgn`.
#[cfg(feature = "mgn")]
pub mod mgn;

/// `AWS::MPA`, with the feature `mpa`.
#[cfg(feature = "mpa")]
pub mod mpa;

/// `AWS::MSK`, with the feature `msk`.
#[cfg(feature = "msk")]
pub mod msk;

/// `AWS::MWAA`, with the feature `mwaa`.
#[cfg(feature = "mwaa")]
pub mod mwaa;

/// `AWS::MWAAServerless`, with the feature `mwaa`.
#[cfg(feature = "mwaa")]
pub mod mwaaserverless;

/// `AWS::Neptune`, with the feature `neptune`.
#[cfg(feature = "neptune")]
pub mod neptune;

/// `AWS::NeptuneGraph`, with the feature `neptune`.
#[cfg(feature = "neptune")]
pub mod neptunegraph;

/// `AWS::NetworkFirewall`, with the feature `network`.
#[cfg(feature = "network")]
pub mod networkfirewall;

/// `AWS::NetworkFlowMonitor`, with the feature `network`.
#[cfg(feature = "network")]
pub mod networkflowmonitor;

/// `AWS::NetworkManager`, with the feature `network`.
#[cfg(feature = "network")]
pub mod networkmanager;

/// `AWS::NetworkMonitor`, with the feature `network`.
#[cfg(feature = "network")]
pub mod networkmonitor;

/// `AWS::NetworkSecurityManager`, with the feature `network`.
#[cfg(feature = "network")]
pub mod networksecuritymanager;

/// `AWS::NimbleStudio`, with the feature `nimblestudio`.
#[cfg(feature = "nimblestudio")]
pub mod nimblestudio;

/// `AWS::Notifications`, with the feature `notifications`.
#[cfg(feature = "notifications")]
pub mod notifications;

/// `AWS::NotificationsContacts`, with the feature `notificationscontacts`.
#[cfg(feature = "notificationscontacts")]
pub mod notificationscontacts;

/// `AWS::NovaAct`, with the feature `novaact`.
#[cfg(feature = "novaact")]
pub mod novaact;

/// `AWS::Oam`, with the feature `oam`.
#[cfg(feature = "oam")]
pub mod oam;

/// `AWS::ObservabilityAdmin`, with the feature `observabilityadmin`.
#[cfg(feature = "observabilityadmin")]
pub mod observabilityadmin;

/// `AWS::ODB`, with the feature `odb`.
#[cfg(feature = "odb")]
pub mod odb;

/// `AWS::Omics`, with the feature `omics`.
#[cfg(feature = "omics")]
pub mod omics;

/// `AWS::OpenSearch`, with the feature `opensearch`.
#[cfg(feature = "opensearch")]
pub mod opensearch;

/// `AWS::OpenSearchServerless`, with the feature `opensearch`.
#[cfg(feature = "opensearch")]
pub mod opensearchserverless;

/// `AWS::OpenSearchService`, with the feature `opensearch`.
#[cfg(feature = "opensearch")]
pub mod opensearchservice;

/// `AWS::OpsWorks`, with the feature `opsworks`.
#[cfg(feature = "opsworks")]
pub mod opsworks;

/// `AWS::Organizations`, with the feature `organizations`.
#[cfg(feature = "organizations")]
pub mod organizations;

/// `AWS::OSIS`, with the feature `osis`.
#[cfg(feature = "osis")]
pub mod osis;

/// `AWS::Outposts`, with the feature `outposts`.
#[cfg(feature = "outposts")]
pub mod outposts;

/// `AWS::Panorama`, with the feature `panorama`.
#[cfg(feature = "panorama")]
pub mod panorama;

/// `AWS::PaymentCryptography`, with the feature `paymentcryptography`.
#[cfg(feature = "paymentcryptography")]
pub mod paymentcryptography;

/// `AWS::PCAConnectorAD`, with the feature `pcaconnector`.
#[cfg(feature = "pcaconnector")]
pub mod pcaconnectorad;

/// `AWS::PCAConnectorSCEP`, with the feature `pcaconnector`.
#[cfg(feature = "pcaconnector")]
pub mod pcaconnectorscep;

/// `AWS::PCS`, with the feature `pcs`.
#[cfg(feature = "pcs")]
pub mod pcs;

/// `AWS::Personalize`, with the feature `personalize`.
#[cfg(feature = "personalize")]
pub mod personalize;

/// `AWS::PI`, with the feature `pi`.
#[cfg(feature = "pi")]
pub mod pi;

/// `AWS::Pinpoint`, with the feature `pinpoint`.
#[cfg(feature = "pinpoint")]
pub mod pinpoint;

/// `AWS::PinpointEmail`, with the feature `pinpoint`.
#[cfg(feature = "pinpoint")]
pub mod pinpointemail;

/// `AWS::Pipes`, with the feature `pipes`.
#[cfg(feature = "pipes")]
pub mod pipes;

/// `AWS::Polly`, with the feature `polly`.
#[cfg(feature = "polly")]
pub mod polly;

/// `AWS::PricingPlanManager`, with the feature `pricingplanmanager`.
#[cfg(feature = "pricingplanmanager")]
pub mod pricingplanmanager;

/// `AWS::Proton`, with the feature `proton`.
#[cfg(feature = "proton")]
pub mod proton;

/// `AWS::QBusiness`, with the feature `qbusiness`.
#[cfg(feature = "qbusiness")]
pub mod qbusiness;

/// `AWS::QLDB`, with the feature `qldb`.
#[cfg(feature = "qldb")]
pub mod qldb;

/// `AWS::QuickSight`, with the feature `quicksight`.
#[cfg(feature = "quicksight")]
pub mod quicksight;

/// `AWS::RAM`, with the feature `ram`.
#[cfg(feature = "ram")]
pub mod ram;

/// `AWS::Rbin`, with the feature `rbin`.
#[cfg(feature = "rbin")]
pub mod rbin;

/// `AWS::RDS`, with the feature `rds`.
#[cfg(feature = "rds")]
pub mod rds;

/// `AWS::Redshift`, with the feature `redshift`.
#[cfg(feature = "redshift")]
pub mod redshift;

/// `AWS::RedshiftServerless`, with the feature `redshift`.
#[cfg(feature = "redshift")]
pub mod redshiftserverless;

/// `AWS::RefactorSpaces`, with the feature `refactorspaces`.
#[cfg(feature = "refactorspaces")]
pub mod refactorspaces;

/// `AWS::Rekognition`, with the feature `rekognition`.
#[cfg(feature = "rekognition")]
pub mod rekognition;

/// `AWS::ResilienceHub`, with the feature `resiliencehub`.
#[cfg(feature = "resiliencehub")]
pub mod resiliencehub;

/// `AWS::ResilienceHubV2`, with the feature `resiliencehub`.
#[cfg(feature = "resiliencehub")]
pub mod resiliencehubv2;

/// `AWS::ResourceExplorer2`, with the feature `resourceexplorer2`.
#[cfg(feature = "resourceexplorer2")]
pub mod resourceexplorer2;

/// `AWS::ResourceGroups`, with the feature `resourcegroups`.
#[cfg(feature = "resourcegroups")]
pub mod resourcegroups;

/// `AWS::RoboMaker`, with the feature `robomaker`.
#[cfg(feature = "robomaker")]
pub mod robomaker;

/// `AWS::RolesAnywhere`, with the feature `rolesanywhere`.
#[cfg(feature = "rolesanywhere")]
pub mod rolesanywhere;

/// `AWS::Route53`, with the feature `route53`.
#[cfg(feature = "route53")]
pub mod route53;

/// `AWS::Route53GlobalResolver`, with the feature `route53`.
#[cfg(feature = "route53")]
pub mod route53globalresolver;

/// `AWS::Route53Profiles`, with the feature `route53`.
#[cfg(feature = "route53")]
pub mod route53profiles;

/// `AWS::Route53RecoveryControl`, with the feature `route53`.
#[cfg(feature = "route53")]
pub mod route53recoverycontrol;

/// `AWS::Route53RecoveryReadiness`, with the feature `route53`.
#[cfg(feature = "route53")]
pub mod route53recoveryreadiness;

/// `AWS::Route53Resolver`, with the feature `route53`.
#[cfg(feature = "route53")]
pub mod route53resolver;

/// `AWS::RTBFabric`, with the feature `rtbfabric`.
#[cfg(feature = "rtbfabric")]
pub mod rtbfabric;

/// `AWS::RUM`, with the feature `rum`.
#[cfg(feature = "rum")]
pub mod rum;

/// `AWS::S3`, with the feature `s3`.
#[cfg(feature = "s3")]
pub mod s3;

/// `AWS::S3Express`, with the feature `s3express`.
#[cfg(feature = "s3express")]
pub mod s3express;

/// `AWS::S3Files`, with the feature `s3files`.
#[cfg(feature = "s3files")]
pub mod s3files;

/// `AWS::S3ObjectLambda`, with the feature `s3objectlambda`.
#[cfg(feature = "s3objectlambda")]
pub mod s3objectlambda;

/// `AWS::S3Outposts`, with the feature `s3outposts`.
#[cfg(feature = "s3outposts")]
pub mod s3outposts;

/// `AWS::S3Tables`, with the feature `s3tables`.
#[cfg(feature = "s3tables")]
pub mod s3tables;

/// `AWS::S3Vectors`, with the feature `s3vectors`.
#[cfg(feature = "s3vectors")]
pub mod s3vectors;

/// `AWS::SageMaker`, with the feature `sagemaker`.
#[cfg(feature = "sagemaker")]
pub mod sagemaker;

/// `AWS::Scheduler`, with the feature `scheduler`.
#[cfg(feature = "scheduler")]
pub mod scheduler;

/// `AWS::SCN`, with the feature `scn`.
#[cfg(feature = "scn")]
pub mod scn;

/// `AWS::SDB`, with the feature `sdb`.
#[cfg(feature = "sdb")]
pub mod sdb;

/// `AWS::SecretsManager`, with the feature `secretsmanager`.
#[cfg(feature = "secretsmanager")]
pub mod secretsmanager;

/// `AWS::SecurityAgent`, with the feature `securityagent`.
#[cfg(feature = "securityagent")]
pub mod securityagent;

/// `AWS::SecurityHub`, with the feature `securityhub`.
#[cfg(feature = "securityhub")]
pub mod securityhub;

/// `AWS::SecurityLake`, with the feature `securitylake`.
#[cfg(feature = "securitylake")]
pub mod securitylake;

/// `AWS::Serverless`, with the feature `serverless`.
#[cfg(feature = "serverless")]
pub mod serverless;

/// `AWS::ServerlessRepo`, with the feature `serverlessrepo`.
#[cfg(feature = "serverlessrepo")]
pub mod serverlessrepo;

/// `AWS::ServiceCatalog`, with the feature `servicecatalog`.
#[cfg(feature = "servicecatalog")]
pub mod servicecatalog;

/// `AWS::ServiceCatalogAppRegistry`, with the feature `servicecatalog`.
#[cfg(feature = "servicecatalog")]
pub mod servicecatalogappregistry;

/// `AWS::ServiceDiscovery`, with the feature `servicediscovery`.
#[cfg(feature = "servicediscovery")]
pub mod servicediscovery;

/// `AWS::SES`, with the feature `ses`.
#[cfg(feature = "ses")]
pub mod ses;

/// `AWS::Shield`, with the feature `shield`.
#[cfg(feature = "shield")]
pub mod shield;

/// `AWS::Signer`, with the feature `signer`.
#[cfg(feature = "signer")]
pub mod signer;

/// `AWS::SimSpaceWeaver`, with the feature `simspaceweaver`.
#[cfg(feature = "simspaceweaver")]
pub mod simspaceweaver;

/// `AWS::SMSVOICE`, with the feature `smsvoice`.
#[cfg(feature = "smsvoice")]
pub mod smsvoice;

/// `AWS::SNS`, with the feature `sns`.
#[cfg(feature = "sns")]
pub mod sns;

/// `AWS::SQS`, with the feature `sqs`.
#[cfg(feature = "sqs")]
pub mod sqs;

/// `AWS::SSM`, with the feature `ssm`.
#[cfg(feature = "ssm")]
pub mod ssm;

/// `AWS::SSMContacts`, with the feature `ssmcontacts`.
#[cfg(feature = "ssmcontacts")]
pub mod ssmcontacts;

/// `AWS::SSMGuiConnect`, with the feature `ssmguiconnect`.
#[cfg(feature = "ssmguiconnect")]
pub mod ssmguiconnect;

/// `AWS::SSMIncidents`, with the feature `ssmincidents`.
#[cfg(feature = "ssmincidents")]
pub mod ssmincidents;

/// `AWS::SSMQuickSetup`, with the feature `ssmquicksetup`.
#[cfg(feature = "ssmquicksetup")]
pub mod ssmquicksetup;

/// `AWS::SSO`, with the feature `sso`.
#[cfg(feature = "sso")]
pub mod sso;

/// `AWS::StepFunctions`, with the feature `stepfunctions`.
#[cfg(feature = "stepfunctions")]
pub mod stepfunctions;

/// `AWS::StorageGateway`, with the feature `storagegateway`.
#[cfg(feature = "storagegateway")]
pub mod storagegateway;

/// `AWS::SupportApp`, with the feature `supportapp`.
#[cfg(feature = "supportapp")]
pub mod supportapp;

/// `AWS::SupportAuthZ`, with the feature `supportauthz`.
#[cfg(feature = "supportauthz")]
pub mod supportauthz;

/// `AWS::Synthetics`, with the feature `synthetics`.
#[cfg(feature = "synthetics")]
pub mod synthetics;

/// `AWS::SystemsManagerSAP`, with the feature `systemsmanagersap`.
#[cfg(feature = "systemsmanagersap")]
pub mod systemsmanagersap;

/// `AWS::Textract`, with the feature `textract`.
#[cfg(feature = "textract")]
pub mod textract;

/// `AWS::Timestream`, with the feature `timestream`.
#[cfg(feature = "timestream")]
pub mod timestream;

/// `AWS::Transcribe`, with the feature `transcribe`.
#[cfg(feature = "transcribe")]
pub mod transcribe;

/// `AWS::Transfer`, with the feature `transfer`.
#[cfg(feature = "transfer")]
pub mod transfer;

/// `AWS::Translate`, with the feature `translate`.
#[cfg(feature = "translate")]
pub mod translate;

/// `AWS::UXC`, with the feature `uxc`.
#[cfg(feature = "uxc")]
pub mod uxc;

/// `AWS::VerifiedPermissions`, with the feature `verifiedpermissions`.
#[cfg(feature = "verifiedpermissions")]
pub mod verifiedpermissions;

/// `AWS::VoiceID`, with the feature `voiceid`.
#[cfg(feature = "voiceid")]
pub mod voiceid;

/// `AWS::VpcLattice`, with the feature `vpclattice`.
#[cfg(feature = "vpclattice")]
pub mod vpclattice;

/// `AWS::WAF`, with the feature `waf`.
#[cfg(feature = "waf")]
pub mod waf;

/// `AWS::WAFRegional`, with the feature `waf`.
#[cfg(feature = "waf")]
pub mod wafregional;

/// `AWS::WAFv2`, with the feature `waf`.
#[cfg(feature = "waf")]
pub mod wafv2;

/// `AWS::WellArchitected`, with the feature `wellarchitected`.
#[cfg(feature = "wellarchitected")]
pub mod wellarchitected;

/// `AWS::Wickr`, with the feature `wickr`.
#[cfg(feature = "wickr")]
pub mod wickr;

/// `AWS::Wisdom`, with the feature `wisdom`.
#[cfg(feature = "wisdom")]
pub mod wisdom;

/// `AWS::WorkSpaces`, with the feature `workspaces`.
#[cfg(feature = "workspaces")]
pub mod workspaces;

/// `AWS::WorkspacesInstances`, with the feature `workspaces`.
#[cfg(feature = "workspaces")]
pub mod workspacesinstances;

/// `AWS::WorkSpacesThinClient`, with the feature `workspaces`.
#[cfg(feature = "workspaces")]
pub mod workspacesthinclient;

/// `AWS::WorkSpacesWeb`, with the feature `workspaces`.
#[cfg(feature = "workspaces")]
pub mod workspacesweb;

/// `AWS::XRay`, with the feature `xray`.
#[cfg(feature = "xray")]
pub mod xray;
