//! What becomes of objects with time.

use crate::{
    ObjectAge, Value,
    level1::s3::bucket::{self, Rule},
};

/// Where an object moves when it is seldom read. Source: S3 user guide, storage classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageClass {
    /// Read less than once a month; at least 30 days, and as many before.
    Infrequent,
    /// S3 watches and moves it.
    Intelligent,
    /// Read a few times a year, at once; at least 90 days.
    GlacierInstant,
    /// Read rarely, within hours; at least 90 days.
    Glacier,
    /// Hardly ever read, within a day; at least 180 days.
    DeepArchive,
}

impl StorageClass {
    fn word(self) -> &'static str {
        match self {
            Self::Infrequent => "STANDARD_IA",
            Self::Intelligent => "INTELLIGENT_TIERING",
            Self::GlacierInstant => "GLACIER_IR",
            Self::Glacier => "GLACIER",
            Self::DeepArchive => "DEEP_ARCHIVE",
        }
    }
}

/// What becomes of the objects under a prefix, or of all.
///
/// ```
/// use dsl::{Bucket, Lifecycle, ObjectAge, StorageClass, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let rule = Lifecycle::of("feedback/").moves(StorageClass::Infrequent, ObjectAge::new(30)).expires(ObjectAge::new(365));
/// stack.add(Bucket::new("Results").lifecycle(rule));
/// let (orders, _) = stack.finish();
/// let rules = &orders.template.resource("ResultsBucket").unwrap()["Properties"]["LifecycleConfiguration"]["Rules"];
/// assert_eq!(rules[0]["ExpirationInDays"], 365);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a rule is given to a bucket"]
pub struct Lifecycle {
    prefix: Option<String>,
    expires: Option<ObjectAge>,
    old_versions: Option<ObjectAge>,
    moves: Vec<(StorageClass, ObjectAge)>,
}

impl Lifecycle {
    /// A rule for every object.
    pub fn all() -> Self {
        Self { prefix: None, expires: None, old_versions: None, moves: Vec::new() }
    }

    /// A rule for the objects under a prefix: `feedback/`.
    pub fn of(prefix: impl Into<String>) -> Self {
        Self { prefix: Some(prefix.into()), ..Self::all() }
    }

    /// Deletes an object so many days after it was made; in a versioned bucket its last version becomes an old one.
    pub fn expires(mut self, age: ObjectAge) -> Self {
        self.expires = Some(age);
        self
    }

    /// Deletes a version for good so many days after it was replaced or deleted.
    pub fn expires_old_versions(mut self, age: ObjectAge) -> Self {
        self.old_versions = Some(age);
        self
    }

    /// Moves an object to a cheaper class so many days after it was made.
    pub fn moves(mut self, to: StorageClass, age: ObjectAge) -> Self {
        self.moves.push((to, age));
        self
    }

    pub(super) fn lower(self) -> Rule {
        let moves = |(class, age): (StorageClass, ObjectAge)| bucket::Transition {
            storage_class: Some(class.word().into()),
            transition_in_days: Some(age.into()),
            ..bucket::Transition::default()
        };
        let moves: Vec<_> = self.moves.into_iter().map(moves).collect();
        let old = |age: ObjectAge| bucket::NoncurrentVersionExpiration {
            noncurrent_days: Some(age.into()),
            ..bucket::NoncurrentVersionExpiration::default()
        };
        Rule {
            status: Some("Enabled".into()),
            prefix: self.prefix.map(Into::into),
            expiration_in_days: self.expires.map(Into::into),
            noncurrent_version_expiration: self.old_versions.map(|age| old(age).into()),
            transitions: (!moves.is_empty()).then(|| Value::from(moves)),
            ..Rule::default()
        }
    }

    /// Takes away the parts of uploads that were never ended: they cost, and nothing lists them.
    pub(super) fn of_uploads() -> Rule {
        let abort = bucket::AbortIncompleteMultipartUpload { days_after_initiation: Some(7.into()) };
        Rule {
            status: Some("Enabled".into()),
            abort_incomplete_multipart_upload: Some(abort.into()),
            ..Rule::default()
        }
    }
}
