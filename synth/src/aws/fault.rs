//! What a service answered, or why it did not answer.

use std::{error::Error as StdError, fmt};

use aws_credential_types::provider::error::CredentialsError;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_types::request_id::RequestId;

use crate::{Error, exit};

pub(super) type SdkError<E> = aws_smithy_runtime_api::client::result::SdkError<E, HttpResponse>;

/// An operation's error, as the SDK generates it.
pub trait Coded: ProvideErrorMetadata + StdError + Send + Sync + 'static {}

impl<E: ProvideErrorMetadata + StdError + Send + Sync + 'static> Coded for E {}

/// What kind of failure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The service answered with an error.
    Answered,
    /// There are no usable credentials.
    Credentials,
    /// Nothing answers at the endpoint.
    Unreachable,
    /// The answer took too long.
    TimedOut,
    /// The request could not be made, or the answer not be read.
    Other,
}

/// A request that failed.
#[derive(Debug)]
pub struct Fault {
    /// The service, as people call it.
    pub service: &'static str,
    /// The operation's name in the API.
    pub operation: &'static str,
    /// What kind of failure it is.
    pub kind: Kind,
    /// The service's error code.
    pub code: Option<String>,
    /// What the service says, or what the SDK does.
    pub message: String,
    /// What AWS's support asks for.
    pub request_id: Option<String>,
    local: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Fault {
    pub(super) fn new<E: Coded>(
        service: &'static str,
        operation: &'static str,
        local: bool,
        error: SdkError<E>,
    ) -> Self {
        let request_id = error.request_id().map(str::to_owned);
        let kind = match &error {
            SdkError::<E>::ServiceError(_) => Kind::Answered,
            _ if is_about_credentials(&error) => Kind::Credentials,
            SdkError::<E>::TimeoutError(_) => Kind::TimedOut,
            SdkError::<E>::DispatchFailure(failure) if failure.is_timeout() => Kind::TimedOut,
            SdkError::<E>::DispatchFailure(failure) if failure.is_io() => Kind::Unreachable,
            _ => Kind::Other,
        };
        let code = error.code().map(str::to_owned);
        let said = error.message().map(|message| message.trim().to_owned());
        let message = said.filter(|message| !message.is_empty()).unwrap_or_else(|| root(&error));
        let source = (kind != Kind::Answered).then(|| Box::new(error) as Box<dyn StdError + Send + Sync>);
        Self { service, operation, kind, code, message, request_id, local, source }
    }

    /// Whether the service answered with this code, in CloudFormation's old or new spelling.
    pub fn is(&self, code: &str) -> bool {
        self.code.as_deref().is_some_and(|there| there == code || there.strip_suffix("Exception") == Some(code))
    }

    /// Whether the service's message holds these words.
    pub fn says(&self, words: &str) -> bool {
        self.kind == Kind::Answered && self.message.contains(words)
    }

    fn help(&self) -> Option<&'static str> {
        match self.kind {
            Kind::Unreachable | Kind::TimedOut if self.local => {
                Some("`synth deploy` starts it anew and deploys; `synth local up` starts it alone")
            }
            Kind::Unreachable => Some("check the network, the proxy settings and the environment's region"),
            Kind::TimedOut => Some("try again; the request may have been carried out"),
            Kind::Credentials => {
                Some("sign in (`aws sso login`), or set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY")
            }
            Kind::Other => None,
            Kind::Answered => match self.code.as_deref()? {
                "ExpiredToken" | "ExpiredTokenException" | "RequestExpired" | "TokenRefreshRequired" => {
                    Some("the credentials have expired: sign in again (`aws sso login`)")
                }
                "InvalidClientTokenId"
                | "UnrecognizedClientException"
                | "InvalidAccessKeyId"
                | "SignatureDoesNotMatch" => {
                    Some("the credentials are not valid for this account: check AWS_PROFILE and the access key")
                }
                "AccessDenied" | "AccessDeniedException" | "UnauthorizedOperation" => {
                    Some("the credentials lack a permission: the message names the action and the role")
                }
                "RequestTimeTooSkewed" | "SignatureExpired" => Some("set this machine's clock"),
                "Throttling" | "ThrottlingException" | "TooManyRequestsException" | "RequestLimitExceeded" => {
                    Some("the account's limit of requests is used up: try again in a minute, or with `--concurrency 1`")
                }
                _ => None,
            },
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { service, operation, .. } = self;
        match self.kind {
            Kind::Unreachable if self.local => {
                write!(to, "the local environment does not answer ({service} {operation})")
            }
            Kind::Unreachable => write!(to, "{service} cannot be reached ({operation})"),
            Kind::TimedOut => write!(to, "{service} did not answer in time ({operation})"),
            Kind::Credentials => write!(to, "there are no usable credentials for {service} ({operation})"),
            Kind::Other => write!(to, "{service} {operation} failed: {}", self.message),
            Kind::Answered => {
                write!(to, "{service} refused {operation}")?;
                if let Some(code) = &self.code {
                    write!(to, " with `{code}`")?;
                }
                write!(to, ": {}", self.message)?;
                match &self.request_id {
                    Some(id) => write!(to, " (request {id})"),
                    None => Ok(()),
                }
            }
        }
    }
}

impl StdError for Fault {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        let code = match fault.kind {
            Kind::Answered => "aws-refused",
            Kind::Credentials => "no-credentials",
            Kind::Unreachable if fault.local => "local-is-down",
            Kind::Unreachable => "aws-unreachable",
            Kind::TimedOut => "aws-timed-out",
            Kind::Other => "aws-failed",
        };
        let mut error = Self::new(code, exit::FAILED, fault.to_string());
        if let Some(help) = fault.help() {
            error = error.help(help);
        }
        match fault.source {
            Some(source) if fault.kind != Kind::Other => error.because(Root(root(source.as_ref()))),
            _ => error,
        }
    }
}

/// The innermost cause alone: the SDK's own chain says the same thing four times.
#[derive(Debug)]
struct Root(String);

impl fmt::Display for Root {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

impl StdError for Root {}

fn chain<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error| (*error).source())
}

fn root(error: &(dyn StdError + 'static)) -> String {
    chain(error).last().map(ToString::to_string).unwrap_or_default()
}

fn is_about_credentials(error: &(dyn StdError + 'static)) -> bool {
    chain(error).any(|error| {
        error.downcast_ref::<CredentialsError>().is_some()
            || error.to_string().contains("no providers in chain provided")
    })
}
