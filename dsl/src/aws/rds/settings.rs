//! What a database is made of.

/// A kind of machine: `db.t3.micro`. Which ones there are differs by region and version; AWS tells when it deploys.
///
/// ```
/// use dsl::InstanceClass;
/// const CLASS: InstanceClass = InstanceClass::new("db.m7g.large");
/// assert_eq!(InstanceClass::T3_MICRO.word(), "db.t3.micro");
/// assert_ne!(CLASS, InstanceClass::T3_MICRO);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InstanceClass(&'static str);

impl InstanceClass {
    /// Two virtual processors of Intel, 1 GiB.
    pub const T3_MICRO: Self = Self::new("db.t3.micro");
    /// Two virtual processors of Graviton, 1 GiB.
    pub const T4G_MICRO: Self = Self::new("db.t4g.micro");
    /// Two virtual processors of Graviton, 2 GiB.
    pub const T4G_SMALL: Self = Self::new("db.t4g.small");
    /// Two virtual processors of Graviton, 4 GiB.
    pub const T4G_MEDIUM: Self = Self::new("db.t4g.medium");

    /// A class by its name.
    ///
    /// # Panics
    /// For what is not `db.`, a family, a dot and a size: in a `const` that is a compile error.
    #[track_caller]
    pub const fn new(name: &'static str) -> Self {
        assert!(fits(name.as_bytes()), "`InstanceClass` must be `db.`, a family, a dot and a size: `db.t3.micro`");
        Self(name)
    }

    /// AWS's word.
    pub const fn word(self) -> &'static str {
        self.0
    }
}

const fn fits(name: &[u8]) -> bool {
    let [b'd', b'b', b'.', rest @ ..] = name else { return false };
    let mut dots = 0;
    let mut index = 0;
    while index < rest.len() {
        match rest[index] {
            // No part is empty.
            b'.' if index > 0 && index + 1 < rest.len() => dots += 1,
            b'a'..=b'z' | b'0'..=b'9' | b'-' => {}
            _ => return false,
        }
        index += 1;
    }
    dots == 1
}

/// A version of PostgreSQL: a major one, whose minor one AWS chooses and moves in the maintenance window, or an exact one to begin with.
/// A change upgrades in place; AWS refuses to go back.
///
/// ```
/// use dsl::PostgresVersion;
/// const VERSION: PostgresVersion = PostgresVersion::exactly(17, 9);
/// assert_eq!(VERSION.to_string(), "17.9");
/// assert_eq!(PostgresVersion::major(18).to_string(), "18");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PostgresVersion {
    major: u32,
    minor: Option<u32>,
}

impl PostgresVersion {
    /// A major version, from 14 to 18. Older ones have left RDS's standard support.
    ///
    /// # Panics
    /// Outside the range: in a `const` that is a compile error.
    #[track_caller]
    pub const fn major(major: u32) -> Self {
        assert!(major >= 14 && major <= 18, "`PostgresVersion` must be 14 to 18");
        Self { major, minor: None }
    }

    /// A version to the last digit. Which ones there are changes by the month; AWS tells when it deploys.
    ///
    /// # Panics
    /// Outside 14 to 18: in a `const` that is a compile error.
    #[track_caller]
    pub const fn exactly(major: u32, minor: u32) -> Self {
        Self { minor: Some(minor), ..Self::major(major) }
    }

    /// What RDS calls the parameters of the version.
    pub(super) fn family(self) -> String {
        format!("postgres{}", self.major)
    }
}

impl std::fmt::Display for PostgresVersion {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.minor {
            Some(minor) => write!(to, "{}.{minor}", self.major),
            None => write!(to, "{}", self.major),
        }
    }
}

/// How often enhanced monitoring measures. AWS takes these numbers of seconds alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each variant says its own time")]
pub enum MonitoringInterval {
    OneSecond,
    FiveSeconds,
    TenSeconds,
    FifteenSeconds,
    HalfMinute,
    Minute,
}

impl MonitoringInterval {
    pub(super) fn seconds(self) -> u32 {
        match self {
            Self::OneSecond => 1,
            Self::FiveSeconds => 5,
            Self::TenSeconds => 10,
            Self::FifteenSeconds => 15,
            Self::HalfMinute => 30,
            Self::Minute => 60,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_has_a_family_and_a_size() {
        for (name, expected) in [
            ("db.t3.micro", true),
            ("db.x2idn.16xlarge", true),
            ("t3.micro", false),
            ("db.t3", false),
            ("db..micro", false),
            ("db.t3.", false),
            ("db.t3.micro.x", false),
            ("db.T3.micro", false),
        ] {
            assert_eq!(fits(name.as_bytes()), expected, "{name}");
        }
    }
}
