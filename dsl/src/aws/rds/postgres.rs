//! PostgreSQL.

use serde_json::json;

use super::{Database, InstanceClass, MonitoringInterval, PostgresVersion};
use crate::{
    BackupRetention, Credentials, DatabaseStorage, Diagnostic, EncryptionKey, Expr, Handle, Removal, Resource,
    SecurityGroup, Stack, Subnets, Value,
    aws::{ec2::Inside, name::Rule, secretsmanager::identifier},
    level1::{Level1, iam, rds, secretsmanager},
    stack::logical_id,
    value::text,
};

/// A PostgreSQL server on one machine, or with a standby.
///
/// Safe until told otherwise: encrypted, TLS alone, no public address, 7 days of backups to any second, protected from deletion, a
/// snapshot when it leaves the stack, its own logs in CloudWatch, minor versions by themselves, password from a generated secret.
///
/// ```
/// use dsl::{
///     Bytes, Credentials, DatabaseStorage, InstanceClass, Postgres, RotationInterval, SecurityGroup, Vpc, VpcCidr, prelude::*,
/// };
/// const ADDRESSES: VpcCidr = VpcCidr::new([10, 20, 0, 0], 16);
/// const STORAGE: DatabaseStorage = DatabaseStorage::new(20);
/// const MONTHLY: RotationInterval = RotationInterval::new(30);
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let network = stack.add(Vpc::new("Orders", ADDRESSES));
/// let worker = stack.add(SecurityGroup::new("Worker", network, "The worker"));
/// let rotation = stack.add(SecurityGroup::new("Rotation", network, "New passwords"));
/// let group = stack.add(SecurityGroup::new("Database", network, "The database"));
/// let credentials = stack.add(Credentials::new("Database", "orders"));
/// let place = (network.isolated(), group);
/// let database = stack.add(Postgres::new("Orders", place, credentials, InstanceClass::T3_MICRO, STORAGE));
/// stack.add(database.allow_from(worker));
/// stack.add(database.rotation(MONTHLY, network.isolated(), rotation));
/// stack.add(Alarm::below("OrdersSpace", database.free_storage(), Bytes::gigabytes(2)));
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// let database = orders.template.resource("OrdersDatabase").unwrap();
/// assert_eq!(database["DeletionPolicy"], "Snapshot");
/// assert_eq!(database["Properties"]["PubliclyAccessible"], false);
/// assert_eq!(
///     database["Properties"]["MasterUserPassword"]["Fn::Sub"],
///     "{{resolve:secretsmanager:${DatabaseCredentials}:SecretString:password}}",
/// );
/// ```
#[derive(Debug)]
#[must_use = "a database is made by `Stack::add`"]
pub struct Postgres {
    given: String,
    subnets: Value<Vec<String>>,
    group: Handle<SecurityGroup>,
    credentials: Handle<Credentials>,
    storage: DatabaseStorage,
    most: Option<DatabaseStorage>,
    version: PostgresVersion,
    name: Option<String>,
    database: Option<String>,
    backups: BackupRetention,
    removal: Removal,
    key: Option<Handle<EncryptionKey>>,
    monitoring: Option<MonitoringInterval>,
    insights: bool,
    /// What is set as it is.
    body: rds::DBInstance,
}

impl Postgres {
    /// A server in subnets and a security group of its own, with its first user, its machine and its storage (gp3). Its logical id is the
    /// given name and `Database`. A change of the subnets or the user replaces it.
    pub fn new<K: Inside>(
        id: &str,
        (subnets, group): (Subnets<K>, Handle<SecurityGroup>),
        credentials: Handle<Credentials>,
        class: InstanceClass,
        storage: DatabaseStorage,
    ) -> Self {
        Self {
            given: id.to_owned(),
            subnets: subnets.ids(),
            group,
            credentials,
            storage,
            most: None,
            version: PostgresVersion::major(18),
            name: None,
            database: None,
            backups: BackupRetention::new(7),
            removal: Removal::Snapshot,
            key: None,
            monitoring: None,
            insights: false,
            body: rds::DBInstance {
                db_instance_class: Some(class.word().into()),
                deletion_protection: Some(true.into()),
                ..rds::DBInstance::default()
            },
        }
    }

    /// The version. AWS's default is one of its own choice, ours is 18.
    pub fn version(mut self, version: PostgresVersion) -> Self {
        self.version = version;
        self
    }

    /// The instance's identifier: at most 63 letters, digits and `-`. AWS's default is one of its own making. A change replaces the
    /// instance.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The first database: 1 to 63 letters, digits and `_`, a letter first. AWS's default is `postgres` alone. A change replaces the
    /// instance.
    pub fn database(mut self, name: impl Into<String>) -> Self {
        self.database = Some(name.into());
        self
    }

    /// Lets the storage grow by itself, up to so much. AWS's default is not to.
    pub fn grows_to(mut self, most: DatabaseStorage) -> Self {
        self.most = Some(most);
        self
    }

    /// For how many days it can be restored to any second. 0 is no backup at all; AWS's default is 1 day, ours 7.
    pub fn backups(mut self, retention: BackupRetention) -> Self {
        self.backups = retention;
        self
    }

    /// Lets it be deleted. AWS's default is to let; ours is not to.
    pub fn unprotected(mut self) -> Self {
        self.body.deletion_protection = Some(false.into());
        self
    }

    /// What becomes of it when it leaves the stack or is replaced. AWS's default and ours is a snapshot.
    pub fn removal(mut self, removal: Removal) -> Self {
        self.removal = removal;
        self
    }

    /// A second machine in another zone that takes over by itself, at twice the cost.
    pub fn standby(mut self) -> Self {
        self.body.multi_az = Some(true.into());
        self
    }

    /// Encrypts with a key of one's own. AWS's default, once it is encrypted, is its key `aws/rds`. A change replaces the instance.
    pub fn encrypted_with(mut self, key: Handle<EncryptionKey>) -> Self {
        self.key = Some(key);
        self
    }

    /// Measures the machine from inside: processes, memory, disks. AWS's default is not to.
    pub fn enhanced_monitoring(mut self, every: MonitoringInterval) -> Self {
        self.monitoring = Some(every);
        self
    }

    /// Keeps for a week which statements made the load. AWS's default is not to.
    pub fn performance_insights(mut self) -> Self {
        self.insights = true;
        self
    }

    /// Lets users sign in by tokens of IAM too. AWS's default is not to.
    pub fn iam_authentication(mut self) -> Self {
        self.body.enable_iam_database_authentication = Some(true.into());
        self
    }
}

const NAME: Rule = Rule { what: "database", max: 63, also: "-" };

impl Resource for Postgres {
    type Made = Database;

    fn add_to(self, stack: &mut Stack) -> Database {
        let id = logical_id(&self.given, "Database");
        self.check(stack, &id);
        let subnets = rds::DBSubnetGroup {
            db_subnet_group_description: Some(format!("Subnets of {id}").into()),
            subnet_ids: Some(self.subnets.clone()),
            ..rds::DBSubnetGroup::default()
        };
        let subnets: Handle<rds::DBSubnetGroup> = Handle::new(stack.push(format!("{id}SubnetGroup"), subnets.lower()));
        let parameters = rds::DBParameterGroup {
            description: Some(format!("Parameters of {id}").into()),
            family: Some(self.version.family().into()),
            parameters: Some(Value::from(json!({ "rds.force_ssl": "1" }))),
            ..rds::DBParameterGroup::default()
        };
        let parameters: Handle<rds::DBParameterGroup> =
            Handle::new(stack.push(format!("{id}ParameterGroup"), parameters.lower()));
        let monitor = self.monitoring.map(|every| (every, monitoring_role(stack, &id)));

        let (group, credentials, removal) = (self.group, self.credentials, self.removal);
        let body = rds::DBInstance {
            db_subnet_group_name: Some(subnets.ref_()),
            db_parameter_group_name: Some(parameters.ref_()),
            monitoring_interval: monitor.as_ref().map(|(every, _)| every.seconds().into()),
            monitoring_role_arn: monitor.map(|(_, role)| role),
            ..self.instance()
        };
        let instance: Handle<Self> = Handle::new(stack.push(id.clone(), body.lower().removal(removal)));
        let attachment = secretsmanager::SecretTargetAttachment {
            secret_id: Some(credentials.arn().into()),
            target_id: Some(instance.reference()),
            target_type: Some("AWS::RDS::DBInstance".into()),
        };
        let attachment = Handle::new(stack.push(format!("{id}Attachment"), attachment.lower()));
        Database { instance, group, credentials, attachment }
    }
}

impl Postgres {
    fn check(&self, stack: &mut Stack, id: &str) {
        if let Some(name) = &self.name {
            NAME.check(stack, name);
        }
        if let Some(name) = self.database.as_ref().filter(|name| !identifier(name)) {
            let message = format!("`{name}` is no name for a database");
            let help = "use 1 to 63 letters, digits and `_`, a letter first";
            stack.fault(Diagnostic::error("bad-name", message).resource(id).help(help));
        }
        if let Some(most) = self.most.filter(|most| *most <= self.storage) {
            let (most, storage) = (most.get(), self.storage.get());
            let message = format!("`{id}` has {storage} GiB and may grow to {most} GiB");
            let help = "leave `grows_to` out, or let it grow by a tenth at least";
            stack.fault(Diagnostic::error("storage-cannot-grow", message).resource(id).help(help));
        }
        if self.backups == BackupRetention::MIN && self.body.multi_az.is_some() {
            let message = format!("`{id}` has a standby and no backups");
            let help = "keep backups for a day at least: the standby is made from one";
            stack.fault(Diagnostic::error("standby-without-backups", message).resource(id).help(help));
        }
    }

    /// The instance, without what lies beside it.
    fn instance(self) -> rds::DBInstance {
        rds::DBInstance {
            engine: Some("postgres".into()),
            engine_version: Some(self.version.to_string().into()),
            auto_minor_version_upgrade: Some(true.into()),
            db_instance_identifier: self.name.map(Into::into),
            db_name: self.database.map(Into::into),
            storage_type: Some("gp3".into()),
            allocated_storage: Some(self.storage.get().to_string().into()),
            max_allocated_storage: self.most.map(Into::into),
            storage_encrypted: Some(true.into()),
            kms_key_id: self.key.map(|key| key.arn().into()),
            master_username: Some(self.credentials.resolved("username")),
            master_user_password: Some(self.credentials.resolved("password")),
            vpc_security_groups: Some([self.group.id()].into()),
            publicly_accessible: Some(false.into()),
            ca_certificate_identifier: Some("rds-ca-rsa2048-g1".into()),
            backup_retention_period: Some(self.backups.into()),
            copy_tags_to_snapshot: Some(true.into()),
            enable_cloudwatch_logs_exports: Some(["postgresql", "upgrade"].into()),
            enable_performance_insights: self.insights.then(|| true.into()),
            performance_insights_kms_key_id: self.key.filter(|_| self.insights).map(|key| key.arn().into()),
            performance_insights_retention_period: self.insights.then(|| 7_u32.into()),
            ..self.body
        }
    }
}

/// The role by which RDS writes what it measures inside the machine.
fn monitoring_role(stack: &mut Stack, id: &str) -> Value<String> {
    let trust = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "Service": "monitoring.rds.amazonaws.com" },
            "Action": "sts:AssumeRole",
        }],
    });
    let managed: [Expr; 3] = [
        "arn:".into(),
        Expr::Pseudo("AWS::Partition"),
        ":iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole".into(),
    ];
    let role = iam::Role {
        assume_role_policy_document: Some(Value::from(trust)),
        managed_policy_arns: Some([Value::<String>::from_expr(text(managed))].into()),
        ..iam::Role::default()
    };
    let role: Handle<iam::Role> = Handle::new(stack.push(format!("{id}MonitoringRole"), role.lower()));
    role.attribute("Arn")
}
