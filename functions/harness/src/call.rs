//! What came of a call to AWS that did not work.

use std::borrow::Cow;

use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;

use crate::Failure;

/// A call to AWS that did not work: which action, and why. It becomes a [`Failure`] by `?`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{action} failed: {why}")]
pub struct CallError {
    /// The IAM action, such as `dynamodb:PutItem`.
    pub action: &'static str,
    /// The service's code and message, or what happened on the way.
    pub why: Cow<'static, str>,
    /// Whether the request itself is at fault, so that trying again can never help.
    pub permanent: bool,
}

impl CallError {
    pub(crate) fn unreadable(action: &'static str, what: impl Into<Cow<'static, str>>) -> Self {
        Self { action, why: what.into(), permanent: true }
    }

    pub(crate) fn of<E: ProvideErrorMetadata, R>(action: &'static str, error: &SdkError<E, R>) -> Self {
        let (why, permanent): (Cow<'static, str>, bool) = match error {
            SdkError::TimeoutError(_) => ("no answer in time".into(), false),
            SdkError::DispatchFailure(_) => ("no connection, or no credentials".into(), false),
            SdkError::ResponseError(_) => ("the answer broke off or cannot be read".into(), false),
            SdkError::ServiceError(error) => service(error.err()),
            _ => ("the request could not be made".into(), true),
        };
        Self { action, why, permanent }
    }
}

fn service(error: &impl ProvideErrorMetadata) -> (Cow<'static, str>, bool) {
    let code = error.code().unwrap_or("an error without a code");
    // The message of a validation repeats parts of the request, which may be what a message says.
    let permanent = matches!(code, "ValidationException" | "ItemCollectionSizeLimitExceededException")
        || code.ends_with("InvalidMessageContents")
        || code.ends_with("InvalidParameterValue");
    match error.message() {
        Some(message) if !permanent => (format!("{code}: {message}").into(), false),
        _ => (code.to_owned().into(), permanent),
    }
}

impl From<CallError> for Failure {
    fn from(error: CallError) -> Self {
        if error.permanent { Self::permanent(error.to_string()) } else { Self::passing(error.to_string()) }
    }
}
