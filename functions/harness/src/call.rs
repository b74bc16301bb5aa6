//! What came of a call to AWS that did not work.

use std::borrow::Cow;

use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;

use crate::{Again, Failure};

/// A call to AWS that did not work: which action, and why. It becomes a [`Failure`] by `?`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{action} failed: {why}")]
pub struct CallError {
    /// The IAM action, such as `dynamodb:PutItem`.
    pub action: &'static str,
    /// The service's code and message, or what happened on the way.
    pub why: Cow<'static, str>,
    /// When trying again may help. The SDK has tried again already what it takes for passing.
    pub again: Again,
}

impl CallError {
    #[cfg_attr(
        not(any(feature = "queues", feature = "signed", feature = "tables")),
        expect(dead_code, reason = "the others are asked for what can always be asked")
    )]
    pub(crate) fn unreadable(action: &'static str, what: impl Into<Cow<'static, str>>) -> Self {
        Self { action, why: what.into(), again: Again::Never }
    }

    pub(crate) fn of<E: ProvideErrorMetadata, R>(action: &'static str, error: &SdkError<E, R>) -> Self {
        let (why, again): (Cow<'static, str>, Again) = match error {
            SdkError::TimeoutError(_) => ("no answer in time".into(), Again::Soon),
            SdkError::DispatchFailure(_) => ("no connection, or no credentials".into(), Again::Soon),
            SdkError::ResponseError(_) => ("the answer broke off or cannot be read".into(), Again::Soon),
            SdkError::ServiceError(error) => service(error.err()),
            _ => ("the request could not be made".into(), Again::Never),
        };
        Self { action, why, again }
    }
}

fn service(error: &impl ProvideErrorMetadata) -> (Cow<'static, str>, Again) {
    let code = error.code().unwrap_or("an error without a code");
    let again = again(code);
    match error.message() {
        // The message of a validation repeats parts of the request, which may be what a message says.
        Some(message) if again != Again::Never => (format!("{code}: {message}").into(), again),
        _ => (code.to_owned().into(), again),
    }
}

fn again(code: &str) -> Again {
    match code {
        "ValidationException" | "ItemCollectionSizeLimitExceededException" | "EntityTooLarge" | "InvalidParameter" => {
            Again::Never
        }
        _ if code.ends_with("InvalidMessageContents") || code.ends_with("InvalidParameterValue") => Again::Never,
        // Somebody has to mend a permission or a name.
        "AuthorizationError" | "ExpiredToken" | "InvalidClientTokenId" | "NoSuchBucket" | "SignatureDoesNotMatch" => {
            Again::NextDelivery
        }
        _ if ["AccessDenied", "NotFound", "NonExistent"].iter().any(|part| code.contains(part)) => Again::NextDelivery,
        _ => Again::Soon,
    }
}

impl From<CallError> for Failure {
    fn from(error: CallError) -> Self {
        let (again, reason) = (error.again, error.to_string());
        match again {
            Again::Never => Self::permanent(reason),
            Again::NextDelivery => Self::passing(reason).at_next_delivery(),
            Again::Soon => Self::passing(reason),
            Again::After(wait) => Self::passing(reason).after(wait),
        }
    }
}
