//! Numbers with a range: one named type each, checked in `const`, so that a wrong one does not compile.
//!
//! ```
//! use dsl::VisibilityTimeout;
//! const VISIBILITY: VisibilityTimeout = VisibilityTimeout::minutes(3);
//! assert_eq!(VISIBILITY.get(), 180);
//! ```
//!
//! ```compile_fail
//! use dsl::MessageRetention;
//! // `MessageRetention` must be 60 to 1_209_600 seconds
//! const RETENTION: MessageRetention = MessageRetention::days(15);
//! ```

/// Declares a number with a range. `seconds` gives it constructors by unit of time, `count` one named `new`.
macro_rules! bounded {
    ($( $(#[$doc:meta])* $name:ident: $min:literal to $max:literal $unit:ident; )*) => { $(
        $(#[$doc])*
        #[doc = concat!("\n\nRange: ", stringify!($min), " to ", stringify!($max), ".")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl $name {
            /// The least there is.
            pub const MIN: Self = Self($min);
            /// The most there is.
            pub const MAX: Self = Self($max);

            /// The number, if it is in the range.
            pub const fn checked(number: u32) -> Option<Self> {
                // A range that begins at zero has no lower bound to check.
                #[allow(unused_comparisons, clippy::absurd_extreme_comparisons, reason = "the lower bound may be zero")]
                if number < $min || number > $max { None } else { Some(Self(number)) }
            }

            /// The number.
            pub const fn get(self) -> u32 {
                self.0
            }
        }

        bounded!(@unit $name $min $max $unit);

        impl From<$name> for $crate::Expr {
            fn from(number: $name) -> Self {
                Self::from(number.0)
            }
        }

        impl From<$name> for $crate::Value<i64> {
            fn from(number: $name) -> Self {
                Self::from(i64::from(number.0))
            }
        }
    )* };
    (@unit $name:ident $min:literal $max:literal seconds) => {
        impl $name {
            /// So many seconds.
            ///
            /// # Panics
            /// Outside the range: in a `const` that is a compile error.
            #[track_caller]
            pub const fn seconds(seconds: u32) -> Self {
                match Self::checked(seconds) {
                    Some(valid) => valid,
                    None => panic!(concat!("`", stringify!($name), "` must be ", stringify!($min), " to ", stringify!($max), " seconds")),
                }
            }

            /// So many minutes.
            ///
            /// # Panics
            /// Outside the range: in a `const` that is a compile error.
            #[track_caller]
            pub const fn minutes(minutes: u32) -> Self {
                Self::seconds(minutes.saturating_mul(60))
            }

            /// So many hours.
            ///
            /// # Panics
            /// Outside the range: in a `const` that is a compile error.
            #[track_caller]
            pub const fn hours(hours: u32) -> Self {
                Self::seconds(hours.saturating_mul(3_600))
            }

            /// So many days.
            ///
            /// # Panics
            /// Outside the range: in a `const` that is a compile error.
            #[track_caller]
            pub const fn days(days: u32) -> Self {
                Self::seconds(days.saturating_mul(86_400))
            }
        }
    };
    (@unit $name:ident $min:literal $max:literal $unit:ident) => {
        impl $name {
            #[doc = concat!("So many ", stringify!($unit), ".")]
            ///
            /// # Panics
            /// Outside the range: in a `const` that is a compile error.
            #[track_caller]
            pub const fn new(number: u32) -> Self {
                match Self::checked(number) {
                    Some(valid) => valid,
                    None => panic!(concat!("`", stringify!($name), "` must be ", stringify!($min), " to ", stringify!($max), " ", stringify!($unit))),
                }
            }
        }
    };
}

bounded! {
    /// How long a received message stays hidden from other receivers. AWS's default is 30 seconds.
    /// Source: SQS developer guide, visibility timeout.
    VisibilityTimeout: 0 to 43_200 seconds;
    /// How long a queue keeps a message, from its first send on. AWS's default is 4 days.
    /// Source: SQS developer guide, quotas.
    MessageRetention: 60 to 1_209_600 seconds;
    /// How long a message stays hidden after it was sent. AWS's default is 0.
    DeliveryDelay: 0 to 900 seconds;
    /// How long a receive waits for a message. AWS's default is 0, ours is 20: fewer empty receives.
    ReceiveWait: 0 to 20 seconds;
    /// The largest message. AWS's default is 1,048,576 bytes.
    MessageSize: 1_024 to 1_048_576 bytes;
    /// How many times a message is received before it goes to the dead-letter queue.
    MaxReceiveCount: 1 to 1_000 receives;
    /// Messages of a FIFO queue in one invocation. AWS's default is 10.
    FifoBatchSize: 1 to 10 messages;
    /// Messages of a standard queue in one invocation that waits for no window. AWS's default is 10.
    BatchSize: 1 to 10 messages;
    /// Messages of a standard queue in one invocation that waits for a window.
    WindowedBatchSize: 1 to 10_000 messages;
    /// How long an invocation waits for its batch to fill. AWS's default is 0.
    BatchingWindow: 1 to 300 seconds;
    /// How many instances of a function one mapping keeps busy.
    MaxConcurrency: 2 to 1_000 instances;
    /// Instances of a function that are set aside for it, and the most it may have.
    ReservedConcurrency: 0 to 1_000_000 instances;
    /// A function's memory. AWS's default is 128 MB; processor time grows with it.
    Memory: 128 to 10_240 megabytes;
    /// How long an invocation may take. AWS's default is 3 seconds.
    Timeout: 1 to 900 seconds;
    /// How long something lasts: the age of a message, a period.
    Duration: 0 to 31_536_000 seconds;
    /// How long a deleted secret can still be restored. AWS's default is 30 days.
    RecoveryWindow: 7 to 30 days;
    /// A share of a whole, and the unit of metrics that are one. In whole percent.
    Percent: 0 to 100 percent;
    /// A short time, and the unit of metrics that measure one: a function's duration, an API's latency.
    Milliseconds: 0 to 86_400_000 milliseconds;
    /// How wide a widget is. A dashboard has 24 columns.
    /// Source: CloudWatch API reference, dashboard body structure.
    Columns: 1 to 24 columns;
    /// How high a widget is. Ours differs by the widget.
    WidgetHeight: 1 to 1_000 rows;
    /// How often a customer key gets new material. AWS's default is 365 days, once rotation is on.
    /// Source: KMS API reference, `EnableKeyRotation`.
    KeyRotation: 90 to 2_560 days;
    /// How long a deleted key can still be saved. AWS's default is 30 days.
    /// Source: KMS API reference, `ScheduleKeyDeletion`.
    DeletionWindow: 7 to 30 days;
    /// In how many zones a network has subnets. A region has two at least; AWS has no default, ours is 2.
    Zones: 2 to 4 zones;
    /// A port of TCP.
    Port: 1 to 65_535 ports;
    /// How long a generated secret is. AWS's default is 32 characters.
    /// Source: CloudFormation, `AWS::SecretsManager::Secret GenerateSecretString`.
    SecretLength: 1 to 4_096 characters;
    /// How often a password is changed. Source: Secrets Manager API reference, `RotationRulesType`.
    RotationInterval: 1 to 1_000 days;
    /// Storage of a database, general purpose (gp3). Source: RDS user guide, storage types.
    DatabaseStorage: 20 to 65_536 gibibytes;
    /// For how many days a database can be restored to any second. AWS's default is 1 day.
    /// Source: RDS API reference, `CreateDBInstance`.
    BackupRetention: 0 to 35 days;
    /// How long a queue uses a data key before it asks KMS for another. AWS's default is 5 minutes.
    DataKeyReuse: 60 to 86_400 seconds;
    /// A function's room under `/tmp`. AWS's default is 512 MB.
    EphemeralStorage: 512 to 10_240 megabytes;
    /// How often a failed asynchronous invocation is tried again. AWS's default is 2.
    InvocationRetries: 0 to 2 retries;
    /// How long an asynchronous invocation waits at most. AWS's default is 6 hours.
    InvocationAge: 60 to 21_600 seconds;
    /// How often a rule or schedule tries again to deliver. AWS's default is 185.
    EventRetries: 0 to 185 retries;
    /// How long a rule or schedule tries to deliver. AWS's default is 24 hours.
    EventAge: 60 to 86_400 seconds;
    /// Within how many minutes of its time a schedule may begin.
    FlexibleWindow: 1 to 1_440 minutes;
    /// How long an archive keeps events. AWS's default is for ever, and it names no most; ours is a century.
    ArchiveRetention: 1 to 36_500 days;
    /// Requests that an API takes at once before it refuses any. The account's own limit, 5,000 unless raised, holds besides.
    RequestBurst: 1 to 1_000_000 requests;
    /// Requests that an API takes in a second, lasting. The account's own limit, 10,000 unless raised, holds besides.
    RequestRate: 1 to 1_000_000 requests;
    /// How long a browser keeps what an API allows it. AWS's default is 0.
    CorsAge: 0 to 86_400 seconds;
    /// After how long a bucket moves or deletes an object. AWS names no most; ours is a century.
    ObjectAge: 1 to 36_500 days;
}

impl Port {
    /// What AWS's services and the web are reached by.
    pub const HTTPS: Self = Self::new(443);
    /// What a PostgreSQL server is reached by.
    pub const POSTGRES: Self = Self::new(5_432);
}
