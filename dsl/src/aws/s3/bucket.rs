//! The builder of buckets.

use contract::ObjectCreated;

use super::Lifecycle;
use crate::{
    Arn, CustomerKey, Diagnostic, Expr, Handle, Key, Removal, Resource, Stack, Value,
    aws::sqs::{self, Queue},
    iam::{Condition, Principal, Statement, key},
    level1::{
        Level1,
        s3::{self, bucket},
    },
    stack::logical_id,
    value::text,
};

/// A bucket. Encrypted with S3's own key unless given another, closed to the public and to plain HTTP, owned by its account alone, kept when
/// it leaves the stack unless told otherwise. Uploads that were never ended are taken away after a week.
///
/// ```
/// use dsl::{Bucket, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// stack.add(Bucket::new("Results").named("results-dev").versioned());
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// let bucket = orders.template.resource("ResultsBucket").unwrap();
/// assert_eq!(bucket["DeletionPolicy"], "Retain");
/// assert_eq!(bucket["Properties"]["PublicAccessBlockConfiguration"]["BlockPublicPolicy"], true);
/// ```
#[derive(Debug)]
#[must_use = "a bucket is made by `Stack::add`"]
pub struct Bucket {
    given: String,
    name: Option<String>,
    key: Option<Value<Arn>>,
    versioned: bool,
    lifecycle: Vec<Lifecycle>,
    logs: Option<(Handle<Bucket>, String)>,
    created: Vec<(Key, String)>,
    removal: Removal,
}

impl Bucket {
    /// A bucket. Its logical id is the given name and `Bucket`.
    pub fn new(id: &str) -> Self {
        Self {
            given: id.to_owned(),
            name: None,
            key: None,
            versioned: false,
            lifecycle: Vec::new(),
            logs: None,
            created: Vec::new(),
            removal: Removal::Retain,
        }
    }

    /// The bucket's name, one in the whole world: 3 to 63 small letters, digits, `.` and `-`. AWS's default is a name of its own making.
    /// A change replaces the bucket.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Encrypts with a key of the customer's in place of S3's own, with a bucket key, so that KMS is asked seldom. Permissions on the key
    /// follow. What lies there keeps the key it was written with.
    pub fn encrypted_with(mut self, key: impl CustomerKey) -> Self {
        self.key = Some(key.arn());
        self
    }

    /// Keeps what is overwritten or deleted as an old version. AWS's default is off.
    pub fn versioned(mut self) -> Self {
        self.versioned = true;
        self
    }

    /// Adds a rule on what becomes of objects with time. At most 1,000.
    pub fn lifecycle(mut self, rule: Lifecycle) -> Self {
        self.lifecycle.push(rule);
        self
    }

    /// Writes a line on every request into another bucket, under a prefix; that bucket's policy lets it. One that is encrypted with a
    /// customer's key does not take such lines.
    pub fn access_logs(mut self, bucket: Handle<Self>, prefix: impl Into<String>) -> Self {
        self.logs = Some((bucket, prefix.into()));
        self
    }

    /// Tells a queue of every object that is made under a prefix. The queue's policy follows.
    pub fn tells<T: 'static>(mut self, queue: Handle<Queue<ObjectCreated<T>>>, prefix: impl Into<String>) -> Self {
        self.created.push((queue.key(), prefix.into()));
        self
    }

    /// What becomes of the bucket when it leaves the stack or is replaced. Ours is to keep it. One that is to be deleted must be empty then.
    pub fn removal(mut self, removal: Removal) -> Self {
        self.removal = removal;
        self
    }
}

/// S3, as a policy names it.
const SERVICE: &str = "s3.amazonaws.com";

impl Resource for Bucket {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let id = logical_id(&self.given, "Bucket");
        if let Some(name) = &self.name {
            check_name(stack, name);
        }
        let encryption = bucket::ServerSideEncryptionByDefault {
            sse_algorithm: Some(if self.key.is_some() { "aws:kms" } else { "AES256" }.into()),
            kms_master_key_id: self.key.clone().map(Into::into),
        };
        let encryption = bucket::ServerSideEncryptionRule {
            server_side_encryption_by_default: Some(encryption.into()),
            bucket_key_enabled: self.key.is_some().then(|| true.into()),
            ..bucket::ServerSideEncryptionRule::default()
        };
        let closed = bucket::PublicAccessBlockConfiguration {
            block_public_acls: Some(true.into()),
            block_public_policy: Some(true.into()),
            ignore_public_acls: Some(true.into()),
            restrict_public_buckets: Some(true.into()),
        };
        let owner = bucket::OwnershipControlsRule { object_ownership: Some("BucketOwnerEnforced".into()) };
        let rules: Vec<_> = self.lifecycle.into_iter().map(Lifecycle::lower).chain([Lifecycle::of_uploads()]).collect();
        let (log_bucket, log_prefix) = self.logs.clone().unzip();
        let logging = bucket::LoggingConfiguration {
            destination_bucket_name: log_bucket.map(Handle::<Self>::name),
            log_file_prefix: log_prefix.map(Into::into),
            ..bucket::LoggingConfiguration::default()
        };
        let bucket = s3::Bucket {
            bucket_name: self.name.clone().map(Into::into),
            bucket_encryption: Some(
                bucket::BucketEncryption { server_side_encryption_configuration: Some([encryption].into()) }.into(),
            ),
            public_access_block_configuration: Some(closed.into()),
            ownership_controls: Some(bucket::OwnershipControls { rules: Some([owner].into()) }.into()),
            versioning_configuration: self
                .versioned
                .then(|| bucket::VersioningConfiguration { status: Some("Enabled".into()) }.into()),
            lifecycle_configuration: Some(
                bucket::LifecycleConfiguration {
                    rules: Some(rules.into()),
                    ..bucket::LifecycleConfiguration::default()
                }
                .into(),
            ),
            logging_configuration: self.logs.is_some().then(|| logging.into()),
            notification_configuration: notifications(&self.created).map(Into::into),
            ..s3::Bucket::default()
        };
        let handle: Handle<Self> = Handle::new(stack.push(id.clone(), bucket.lower().removal(self.removal)));
        if let Some(key) = &self.key {
            key::encrypt(stack, handle.key(), key);
        }

        let all = text([handle.arn().into_expr(), "/*".into()]);
        let policy = s3::BucketPolicy { bucket: Some(handle.name()), ..s3::BucketPolicy::default() };
        let policy = stack.push(format!("{id}Policy"), policy.lower());
        stack.permissions().companions.insert(handle.key(), policy);
        stack.allow(policy, [Statement::tls_only("s3:*", vec![handle.arn().into_expr(), all])]);

        if let Some((into, prefix)) = self.logs {
            let_log(stack, into, &id, self.name.as_deref(), &prefix);
        }
        let_tell(stack, handle, &id, self.name.as_deref(), self.created);
        handle
    }
}

fn notifications(created: &[(Key, String)]) -> Option<bucket::NotificationConfiguration> {
    let one = |(queue, prefix): &(Key, String)| {
        let rule = bucket::FilterRule { name: Some("prefix".into()), value: Some(prefix.as_str().into()) };
        let filter =
            bucket::NotificationFilter { s3_key: Some(bucket::S3KeyFilter { rules: Some([rule].into()) }.into()) };
        bucket::QueueConfiguration {
            event: Some("s3:ObjectCreated:*".into()),
            queue: Some(Value::from_expr(Expr::Att(*queue, "Arn".into()))),
            filter: (!prefix.is_empty()).then(|| filter.into()),
        }
    };
    let queues: Vec<_> = created.iter().map(one).collect();
    (!queues.is_empty()).then(|| bucket::NotificationConfiguration {
        queue_configurations: Some(queues.into()),
        ..bucket::NotificationConfiguration::default()
    })
}

/// Lets the bucket send to the queues that it tells. S3 tries that when the bucket is made, so their policies come first and name the bucket
/// by its written name, or the two would wait for each other.
fn let_tell(stack: &mut Stack, bucket: Handle<Bucket>, id: &str, name: Option<&str>, created: Vec<(Key, String)>) {
    if created.is_empty() {
        return;
    }
    let Some(name) = name else {
        let message = format!("`{id}` tells a queue of its objects, but has no name");
        let help = "write `.named(…)`: the queue's permission needs the name of the bucket";
        stack.fault(Diagnostic::error("unnamed-source", message).resource(id).help(help));
        return;
    };
    for (queue, _) in created {
        sqs::let_send(stack, queue, SERVICE, (id, named_arn(name)));
        let policy = stack.permissions().companions.get(&queue).copied();
        if let (Some(policy), Some(bucket)) = (policy, stack.resource_mut(bucket.key())) {
            bucket.depends_on.push(policy);
        }
    }
}

/// Lets a bucket write its access log into another. Source: S3 user guide, server access logging.
fn let_log(stack: &mut Stack, into: Handle<Bucket>, id: &str, name: Option<&str>, prefix: &str) {
    let Some(policy) = stack.permissions().companions.get(&into.key()).copied() else { return };
    if stack.permissions().keys.contains_key(&into.key()) {
        let message = format!("`{id}` writes its access log into a bucket that a customer's key encrypts");
        let help = "log into a bucket that S3's own key encrypts: others do not take access logs";
        stack.fault(Diagnostic::error("encrypted-log", message).resource(id).help(help));
    }
    let under = text([into.arn().into_expr(), format!("/{prefix}*").into()]);
    let logs = Statement::allow(&format!("LogsOf{id}"), ["s3:PutObject"], vec![under])
        .by(vec![Principal::service("logging.s3.amazonaws.com")])
        .when(key::in_this_account());
    let logs = match name {
        Some(name) => {
            logs.when(Condition { operator: "ArnEquals", key: "aws:SourceArn", value: named_arn(name).into_expr() })
        }
        None => logs,
    };
    stack.allow(policy, [logs]);
}

fn named_arn(name: &str) -> Value<Arn> {
    Value::from_expr(text(["arn:".into(), Expr::Pseudo("AWS::Partition"), format!(":s3:::{name}").into()]))
}

/// Source: S3 user guide, bucket naming rules.
fn check_name(stack: &mut Stack, name: &str) {
    let end = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let fits = (3..=63).contains(&name.len())
        && name.chars().all(|c| end(c) || ".-".contains(c))
        && name.starts_with(end)
        && name.ends_with(end)
        && !name.contains("..")
        && name.parse::<std::net::Ipv4Addr>().is_err();
    if !fits {
        let message = format!("`{name}` ({} characters) is no name for a bucket", name.len());
        let help = "use 3 to 63 small letters, digits, `-` and `.`, a letter or digit at each end";
        stack.fault(Diagnostic::error("bad-name", message).help(help));
    }
}

impl Handle<Bucket> {
    /// The bucket's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The bucket's name.
    pub fn name(self) -> Value<String> {
        self.reference()
    }
}
