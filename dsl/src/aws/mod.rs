//! Builders, one file a service.

pub mod cloudwatch;
pub mod dynamodb;
pub mod ec2;
pub mod kms;
pub mod lambda;
pub mod logs;
mod name;
pub mod rds;
pub mod secretsmanager;
pub mod sns;
pub mod sqs;
pub mod ssm;
