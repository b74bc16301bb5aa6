//! What came of a statement that did not work.

use harness::Failure;
use tokio_postgres::{Error, error::SqlState};

/// Why a statement did not work: the state's code, and nothing of what the statement said.
///
/// All is passing: either it works soon, or somebody mends it.
pub fn failed(error: &Error) -> Failure {
    let Some(state) = error.code() else {
        let what = if error.is_closed() { "has closed the connection" } else { "could not be reached" };
        return Failure::passing(format!("the database {what}"));
    };
    if [SqlState::UNDEFINED_TABLE, SqlState::UNDEFINED_COLUMN, SqlState::UNDEFINED_FUNCTION].contains(state) {
        let reason = "the database has not this build's schema: invoke the scheduler with `{\"migrate\": true}`";
        return Failure::passing(reason).at_next_delivery();
    }
    let failure = Failure::passing(format!("the database answered {}", state.code()));
    if is_refusal(error) { failure.at_next_delivery() } else { failure }
}

/// Whether the database refused who signed in: what another password may mend.
pub(crate) fn is_refusal(error: &Error) -> bool {
    let refusals = [SqlState::INVALID_PASSWORD, SqlState::INVALID_AUTHORIZATION_SPECIFICATION];
    error.code().is_some_and(|state| refusals.contains(state))
}

/// Whether the connection is at fault and not the statement, so that another connection may help.
pub fn is_broken(error: &Error) -> bool {
    let ended = [SqlState::ADMIN_SHUTDOWN, SqlState::CRASH_SHUTDOWN, SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT];
    error.is_closed() || error.code().is_none_or(|state| ended.contains(state))
}
