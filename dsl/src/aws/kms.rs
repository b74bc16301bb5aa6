//! Keys.

use super::name::Rule;
use crate::{
    Arn, DeletionWindow, Diagnostic, Expr, Handle, KeyRotation, Principal, Removal, Resource, Stack, Value,
    iam::{Condition, CustomerKey, Statement},
    level1::{Level1, kms},
    stack::logical_id,
};

/// A customer-managed key, for what must be encrypted with a key of one's own. Rotated every year, and kept when it leaves the
/// stack: what it encrypted is lost with it.
///
/// The account's own policies say who uses it, as with every other resource; a service that uses it of its own accord, to deliver
/// an event or to write a log line, is named by [`used_by`](Self::used_by).
///
/// ```
/// use dsl::{EncryptionKey, KeyUser, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// stack.add(EncryptionKey::new("Orders").alias("orders-dev").used_by(KeyUser::CloudWatch));
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// let key = orders.template.resource("OrdersKey").unwrap();
/// assert_eq!(key["Properties"]["EnableKeyRotation"], true);
/// assert_eq!(key["Properties"]["KeyPolicy"]["Statement"][1]["Sid"], "CloudWatch");
/// assert_eq!(key["DeletionPolicy"], "Retain");
/// assert_eq!(orders.template.resource("OrdersKeyAlias").unwrap()["Properties"]["AliasName"], "alias/orders-dev");
/// ```
#[derive(Debug)]
#[must_use = "a key is made by `Stack::add`"]
pub struct EncryptionKey {
    given: String,
    alias: Option<String>,
    description: Option<String>,
    rotation: Option<KeyRotation>,
    window: Option<DeletionWindow>,
    users: Vec<KeyUser>,
    removal: Removal,
}

/// A service that uses a key of its own accord, on behalf of nobody who could be asked for a permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyUser {
    /// Alarms, which publish to an encrypted topic.
    CloudWatch,
    /// Rules of a bus, which send to an encrypted queue or topic.
    EventBridge,
    /// Log groups that are encrypted. A [`LogGroup`](crate::LogGroup) says so by itself.
    Logs,
    /// Notifications of a bucket, to an encrypted queue or topic.
    S3,
    /// Topics, which deliver to an encrypted queue.
    Sns,
}

impl EncryptionKey {
    /// A key that encrypts and decrypts (AES-256). Its logical id is the given name and `Key`.
    pub fn new(id: &str) -> Self {
        let (alias, description, rotation, window) = (None, None, None, None);
        Self { given: id.to_owned(), alias, description, rotation, window, users: Vec::new(), removal: Removal::Retain }
    }

    /// A name for people, without `alias/`: at most 250 letters, digits, `/`, `_` and `-`, not beginning with `aws/`. A change replaces the alias,
    /// not the key.
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// What it encrypts. At most 8,192 characters.
    pub fn describe(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// How often new key material is made; the old one still decrypts. AWS rotates only where it is asked to, then every 365 days;
    /// ours is asked to.
    pub fn rotated_every(mut self, rotation: KeyRotation) -> Self {
        self.rotation = Some(rotation);
        self
    }

    /// How long a deleted key can still be saved. AWS's default is 30 days.
    pub fn deletion_window(mut self, window: DeletionWindow) -> Self {
        self.window = Some(window);
        self
    }

    /// Lets a service use it, for this account's own things.
    pub fn used_by(mut self, user: KeyUser) -> Self {
        self.users.push(user);
        self
    }

    /// What becomes of it when it leaves the stack. AWS's default is to delete it after the window, ours to keep it.
    pub fn removal(mut self, removal: Removal) -> Self {
        self.removal = removal;
        self
    }
}

/// Everything one may do with a symmetric key. Written out, since no permission has a star.
/// Source: service authorization reference, AWS Key Management Service.
const EVERYTHING: [&str; 34] = [
    "kms:CancelKeyDeletion",
    "kms:CreateAlias",
    "kms:CreateGrant",
    "kms:Decrypt",
    "kms:DeleteAlias",
    "kms:DescribeKey",
    "kms:DisableKey",
    "kms:DisableKeyRotation",
    "kms:EnableKey",
    "kms:EnableKeyRotation",
    "kms:Encrypt",
    "kms:GenerateDataKey",
    "kms:GenerateDataKeyPair",
    "kms:GenerateDataKeyPairWithoutPlaintext",
    "kms:GenerateDataKeyWithoutPlaintext",
    "kms:GetKeyPolicy",
    "kms:GetKeyRotationStatus",
    "kms:ListGrants",
    "kms:ListKeyPolicies",
    "kms:ListKeyRotations",
    "kms:ListResourceTags",
    "kms:PutKeyPolicy",
    "kms:ReEncryptFrom",
    "kms:ReEncryptTo",
    "kms:ReplicateKey",
    "kms:RetireGrant",
    "kms:RevokeGrant",
    "kms:RotateKeyOnDemand",
    "kms:ScheduleKeyDeletion",
    "kms:TagResource",
    "kms:UntagResource",
    "kms:UpdateAlias",
    "kms:UpdateKeyDescription",
    "kms:UpdatePrimaryRegion",
];

const ALIAS: Rule = Rule { what: "key's alias", max: 250, also: "/_-" };

impl Resource for EncryptionKey {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let id = logical_id(&self.given, "Key");
        if let Some(alias) = &self.alias {
            check_alias(stack, &id, alias);
        }
        let owner = Statement::allow("Account", EVERYTHING, itself()).by(vec![Principal::this_account()]);
        let key = kms::Key {
            description: self.description.map(Into::into),
            enable_key_rotation: Some(true.into()),
            rotation_period_in_days: self.rotation.map(Into::into),
            pending_window_in_days: self.window.map(Into::into),
            key_policy: Some(Value::from_expr(Statement::document(vec![owner]))),
            ..kms::Key::default()
        };
        let handle: Handle<Self> = Handle::new(stack.push(id.clone(), key.lower().removal(self.removal)));
        for user in self.users {
            handle.let_in(stack, user);
        }
        if let Some(alias) = self.alias {
            let alias =
                kms::Alias { alias_name: Some(format!("alias/{alias}").into()), target_key_id: Some(handle.id()) };
            stack.push(format!("{id}Alias"), alias.lower());
        }
        handle
    }
}

fn check_alias(stack: &mut Stack, id: &str, alias: &str) {
    ALIAS.check(stack, alias);
    if alias.starts_with("alias/") || alias.starts_with("aws/") {
        let message = format!("`{alias}` is no alias for a key of one's own");
        let help = "leave out `alias/`, which is put before it, and `aws/`, which belongs to AWS";
        stack.fault(Diagnostic::error("bad-alias", message).resource(id).help(help));
    }
}

/// In a key's policy a star is the key itself, and the one way to name it.
fn itself() -> Vec<Expr> {
    vec!["*".into()]
}

impl KeyUser {
    fn statement(self, region: &str) -> Statement {
        let (sid, service) = match self {
            Self::CloudWatch => ("CloudWatch", "cloudwatch.amazonaws.com"),
            Self::EventBridge => ("EventBridge", "events.amazonaws.com"),
            Self::Logs => return Self::logs(region),
            Self::S3 => ("S3", "s3.amazonaws.com"),
            Self::Sns => ("Sns", "sns.amazonaws.com"),
        };
        let here =
            Condition { operator: "StringEquals", key: "aws:SourceAccount", value: Value::account().into_expr() };
        Statement::allow(sid, ["kms:Decrypt", "kms:GenerateDataKey"], itself())
            .by(vec![Principal::service(service)])
            .when(here)
    }

    /// CloudWatch Logs has a principal for each region, and says which group it encrypts.
    fn logs(region: &str) -> Statement {
        let groups = Value::<Arn>::in_this_account("logs", Expr::from("log-group:*")).into_expr();
        let context = Condition { operator: "ArnLike", key: "kms:EncryptionContext:aws:logs:arn", value: groups };
        let actions = [
            "kms:Decrypt",
            "kms:DescribeKey",
            "kms:Encrypt",
            "kms:GenerateDataKey",
            "kms:ReEncryptFrom",
            "kms:ReEncryptTo",
        ];
        Statement::allow("Logs", actions, itself())
            .by(vec![Principal::service(&format!("logs.{region}.amazonaws.com"))])
            .when(context)
    }
}

impl CustomerKey for Handle<EncryptionKey> {
    fn arn(self) -> Value<Arn> {
        Handle::<EncryptionKey>::arn(self)
    }
}

impl Handle<EncryptionKey> {
    /// The key's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The key's id: a UUID.
    pub fn id(self) -> Value<String> {
        self.reference()
    }

    /// Lets a service use a key that is there already: what is encrypted with it says so by itself.
    pub(crate) fn let_in(self, stack: &mut Stack, user: KeyUser) {
        let region = stack.environment().region.clone();
        let Expr::Map(document) = Statement::document(vec![user.statement(&region)]) else { return };
        let Some(Expr::List(new)) = document.get("Statement").cloned() else { return };
        let Some(key) = stack.resource_mut(self.key()) else { return };
        if let Some(Expr::Map(policy)) = key.properties.get_mut("KeyPolicy")
            && let Some(Expr::List(statements)) = policy.get_mut("Statement")
        {
            let unknown: Vec<Expr> = new.into_iter().filter(|statement| !statements.contains(statement)).collect();
            statements.extend(unknown);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Architecture, Environment, LogGroup, LogRetention};

    #[test]
    fn a_service_is_let_in_once() {
        let (name, account, region) = ("dev".into(), "111122223333".into(), "eu-west-1".into());
        let env = Environment { name, account, region, architecture: Architecture::Arm64 };
        let mut stack = Stack::new("orders", &env, "");
        let key = stack.add(EncryptionKey::new("Orders").used_by(KeyUser::Sns).used_by(KeyUser::Sns));
        stack.add(LogGroup::new("One", LogRetention::OneWeek).encrypted_with(key));
        stack.add(LogGroup::new("Other", LogRetention::OneWeek).encrypted_with(key));
        let (artifact, findings) = stack.finish();
        assert!(findings.is_empty(), "{findings:?}");
        let policy = &artifact.template.resource("OrdersKey").unwrap()["Properties"]["KeyPolicy"]["Statement"];
        let sids: Vec<_> = policy.as_array().unwrap().iter().map(|statement| &statement["Sid"]).collect();
        assert_eq!(sids, ["Account", "Sns", "Logs"]);
        assert_eq!(policy[2]["Principal"]["Service"], "logs.eu-west-1.amazonaws.com");
    }

    #[test]
    fn an_alias_is_ones_own() {
        let (name, account, region) = ("dev".into(), "111122223333".into(), "eu-west-1".into());
        let env = Environment { name, account, region, architecture: Architecture::Arm64 };
        for (alias, code) in [("orders/dev", None), ("aws/sqs", Some("bad-alias")), ("a b", Some("bad-name"))] {
            let mut stack = Stack::new("orders", &env, "");
            stack.add(EncryptionKey::new("Orders").alias(alias));
            let (_, findings) = stack.finish();
            assert_eq!(findings.first().map(|found| found.code.as_ref()), code, "{alias}");
        }
    }
}
