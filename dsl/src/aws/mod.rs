//! Builders, one file or folder a service.

pub mod apigatewayv2;
pub mod cloudwatch;
pub mod dynamodb;
pub mod ec2;
pub mod events;
pub mod kms;
pub mod lambda;
pub mod logs;
mod name;
pub mod rds;
pub mod s3;
pub mod scheduler;
pub mod secretsmanager;
pub mod sns;
pub mod sqs;
pub mod ssm;

pub(crate) use name::FIFO;
