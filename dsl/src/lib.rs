//! Typed builders that describe queue-and-function pipelines as CloudFormation.
//!
//! A [`Stack`] is added to, resource by resource; each addition gives a [`Handle`], a small copy that other resources take.
//! What is wrong does not compile where a type can say so, and is a [`Diagnostic`] with its source line where not.
//!
//! ```
//! use dsl::prelude::*;
//!
//! const VISIBILITY: VisibilityTimeout = VisibilityTimeout::minutes(3);
//!
//! # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
//! let mut stack = Stack::new("orders-dev", &env, "Orders on their way");
//! let alerts = stack.add(Topic::new("Alerts").email("night@example.com"));
//! let dlq = stack.add(Queue::<Standard>::dead_letters("Orders"));
//! stack.add(
//!     Queue::<Standard>::new("Orders")
//!         .named("orders-dev")
//!         .visibility_timeout(VISIBILITY)
//!         .dead_letter(dlq, MaxReceiveCount::new(5)),
//! );
//! stack.add(Alarm::above("OrdersDead", dlq.depth(), 0).notify(alerts));
//!
//! let (assembly, findings) = App::new(env).with(stack).synth();
//! assert!(findings.is_empty());
//! assert!(assembly.stacks[0].template.text().contains("\"VisibilityTimeout\": 180"));
//! ```
//!
//! The crate does no IO and never fails: the same app gives the same bytes on every machine.

pub mod app;
pub mod aspect;
pub mod assembly;
#[cfg(feature = "builders")]
pub mod aws;
pub mod bounded;
pub mod cfn;
pub mod diagnostic;
mod fields;
mod handle;
#[cfg(feature = "builders")]
pub mod iam;
pub mod level1;
pub mod parameter;
#[cfg(feature = "builders")]
pub mod pattern;
pub mod reference;
pub mod stack;
pub mod template;
pub mod value;

pub use app::App;
pub use aspect::Aspect;
pub use assembly::{Architecture, Build, CloudAssembly, Environment, Escape, FunctionAsset, StackArtifact};
#[cfg(feature = "builders")]
pub use aws::{
    apigatewayv2::{Cors, Group, HttpApi, Method, Route, RouteTarget},
    cloudwatch::{
        Alarm, AlarmRule, Bytes, CompositeAlarm, Count, Dashboard, Evaluation, Expression, Metric, MissingData, Period,
        Statistic, Threshold, TimeSeries, dashboard,
    },
    dynamodb::Table,
    ec2::{
        GatewayService, InterfaceService, Internet, NatGateways, Network, NoInternet, SecurityGroup, Subnets, Vpc,
        VpcCidr,
    },
    events::{Archive, Cron, CronError, EventBus, Rate, Rule, Target, TargetOf, Weekday},
    kms::{EncryptionKey, KeyUser},
    lambda::{BatchOf, Destination, EventInvokeConfig, EventSourceMapping, Function},
    logs::{LogCondition, LogField, LogGroup, LogPattern, LogRetention, MetricFilter},
    rds::{Database, InstanceClass, MonitoringInterval, Postgres, PostgresVersion},
    s3::{Bucket, ExistingBucket, Lifecycle, Objects, StorageClass},
    scheduler::{Once, OnceError, Schedule, Scheduled, TimeZone, TimeZoneError, When},
    secretsmanager::{Credentials, GeneratedSecret, Secret},
    sns::{EmailAddress, EmailAddressError, Subscriber, Subscription, Topic},
    sqs::{ExistingQueue, Queue, QueueArnError},
    ssm::{ParameterName, StringParameter},
};
pub use bounded::*;
pub use cfn::{Cfn, Removal};
pub use diagnostic::{At, Diagnostic, Severity};
pub use fields::Fields;
pub use handle::Handle;
#[cfg(feature = "builders")]
pub use iam::{BoundBy, CustomerKey, Grant, InStack, Principal, PrincipalError, Resources, Role, grant_on, setting};
pub use parameter::{Condition, Parameter};
pub use reference::Export;
pub use stack::{Resource, Stack, logical_id};
pub use template::Template;
pub use value::{Arn, Expr, Key, Value};

/// What a file that describes a pipeline uses.
pub mod prelude {
    pub use contract::{Fifo, Standard};

    #[cfg(feature = "builders")]
    pub use crate::{
        Alarm, Bucket, EventBus, Function, Grant, HttpApi, LogGroup, LogRetention, Method, Period, Principal, Queue,
        Rate, Role, Rule, Schedule, Secret, Table, Topic, setting,
    };
    pub use crate::{
        App, Architecture, BatchSize, BatchingWindow, Duration, Environment, FifoBatchSize, Handle, MaxConcurrency,
        MaxReceiveCount, Memory, MessageRetention, Parameter, Removal, ReservedConcurrency, Stack, Timeout,
        VisibilityTimeout, WindowedBatchSize,
    };
}
