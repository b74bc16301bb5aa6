//! What the account allows, and where the stack goes.

/// What the template cannot say of itself.
///
/// ```
/// let limits = rules::Limits { concurrency: 3_000, ..rules::Limits::default() };
/// assert_eq!(limits.region, None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Calls of all functions of the account and region at the same time. AWS's default: 1,000; new accounts may have
    /// less. Source: Lambda developer guide, Lambda quotas.
    pub concurrency: u64,
    /// The region that the stack goes to, where it is known.
    pub region: Option<String>,
    /// The account that the stack goes to, where it is known.
    pub account: Option<String>,
    /// Whether a template of any size that CloudFormation takes goes up by itself, as `synth deploy` sees to. Else its size is told.
    pub uploads: bool,
}

impl Limits {
    /// What Lambda keeps free for functions without a share of their own.
    pub const UNRESERVED: u64 = 100;
}

impl Default for Limits {
    fn default() -> Self {
        Self { concurrency: 1_000, region: None, account: None, uploads: false }
    }
}
