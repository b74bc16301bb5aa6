//! What a stack's status means for the next step. Pure.

use crate::exit;

/// What is to be done with a stack before it can be as the code says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// There is none: a change set creates it.
    Create,
    /// A change set was made for it and never executed: nothing exists yet.
    Review,
    /// A change set updates it.
    Update,
    /// Something goes on: follow it to its end, then look again.
    Wait,
    /// Its creation failed. It can only be deleted, and then created.
    DeleteFirst,
    /// Its update failed and was left as it was: it is rolled back first.
    RollBackFirst,
    /// Nothing is done without a person.
    NeedsHand(Hand),
}

/// Why a person is needed, and what they do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hand {
    /// What is wrong.
    pub why: &'static str,
    /// What to do about it.
    pub help: &'static str,
}

impl Hand {
    /// What to do about it, with the stack's name.
    pub fn help_for(self, stack: &str) -> String {
        self.help.replace("STACK", stack)
    }
}

/// What to do with a stack that has this status; `None` is no stack.
///
/// ```
/// use synth::cloudformation::state::{Next, next};
/// assert_eq!(next(None), Next::Create);
/// assert_eq!(next(Some("UPDATE_ROLLBACK_COMPLETE")), Next::Update);
/// ```
pub fn next(status: Option<&str>) -> Next {
    let hand = |why, help| Next::NeedsHand(Hand { why, help });
    let Some(status) = status else { return Next::Create };
    match status {
        "DELETE_COMPLETE" => Next::Create,
        "REVIEW_IN_PROGRESS" => Next::Review,
        "CREATE_COMPLETE"
        | "UPDATE_COMPLETE"
        | "UPDATE_ROLLBACK_COMPLETE"
        | "IMPORT_COMPLETE"
        | "IMPORT_ROLLBACK_COMPLETE" => Next::Update,
        "ROLLBACK_COMPLETE" | "ROLLBACK_FAILED" | "CREATE_FAILED" => Next::DeleteFirst,
        "UPDATE_FAILED" => Next::RollBackFirst,
        "UPDATE_ROLLBACK_FAILED" => hand(
            "an update failed, and so did its rollback",
            "mend what the events name, then run `synth rollback STACK`",
        ),
        "DELETE_FAILED" => hand(
            "its deletion failed",
            "mend what the events name (often a bucket that is not empty), then run `synth destroy STACK` again",
        ),
        "IMPORT_ROLLBACK_FAILED" => hand(
            "an import failed, and so did its rollback",
            "look at the stack's events: the resources exist, but the stack does not hold them",
        ),
        _ if status.ends_with("_IN_PROGRESS") => Next::Wait,
        _ => hand("it has a status that this version does not know", "look at the stack's events, or update synth"),
    }
}

/// How an operation on a stack ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// As it was meant.
    Done,
    /// The stack is gone.
    Deleted,
    /// It failed, and the stack is as it was before.
    RolledBack,
    /// It failed, and the stack is neither old nor new.
    Broken,
}

impl End {
    /// How an operation ended that left this status; nothing while it goes on.
    ///
    /// ```
    /// use synth::cloudformation::state::End;
    /// assert_eq!(End::of("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"), None);
    /// assert_eq!(End::of("ROLLBACK_COMPLETE"), Some(End::RolledBack));
    /// ```
    pub fn of(status: &str) -> Option<Self> {
        match status {
            "CREATE_COMPLETE" | "UPDATE_COMPLETE" | "IMPORT_COMPLETE" => Some(Self::Done),
            "DELETE_COMPLETE" => Some(Self::Deleted),
            "ROLLBACK_COMPLETE" | "UPDATE_ROLLBACK_COMPLETE" | "IMPORT_ROLLBACK_COMPLETE" => Some(Self::RolledBack),
            _ if status.ends_with("_IN_PROGRESS") => None,
            _ => Some(Self::Broken),
        }
    }

    /// The exit code of a deployment that ended so.
    pub fn exit(self) -> u8 {
        match self {
            Self::Done | Self::Deleted => exit::DONE,
            Self::RolledBack => exit::ROLLED_BACK,
            Self::Broken => exit::NEEDS_HAND,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_has_a_next_step() {
        let hand = |next| matches!(next, Next::NeedsHand(_));
        let table = [
            (Next::Create, &["DELETE_COMPLETE"][..]),
            (Next::Review, &["REVIEW_IN_PROGRESS"]),
            (
                Next::Update,
                &[
                    "CREATE_COMPLETE",
                    "UPDATE_COMPLETE",
                    "UPDATE_ROLLBACK_COMPLETE",
                    "IMPORT_COMPLETE",
                    "IMPORT_ROLLBACK_COMPLETE",
                ],
            ),
            (
                Next::Wait,
                &[
                    "CREATE_IN_PROGRESS",
                    "UPDATE_IN_PROGRESS",
                    "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
                    "UPDATE_ROLLBACK_IN_PROGRESS",
                    "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
                    "ROLLBACK_IN_PROGRESS",
                    "DELETE_IN_PROGRESS",
                    "IMPORT_IN_PROGRESS",
                    "IMPORT_ROLLBACK_IN_PROGRESS",
                ],
            ),
            (Next::DeleteFirst, &["ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "CREATE_FAILED"]),
            (Next::RollBackFirst, &["UPDATE_FAILED"]),
        ];
        for (wanted, statuses) in table {
            for status in statuses {
                assert_eq!(next(Some(status)), wanted, "{status}");
            }
        }
        for status in ["UPDATE_ROLLBACK_FAILED", "DELETE_FAILED", "IMPORT_ROLLBACK_FAILED", "SOMETHING_NEW"] {
            assert!(hand(next(Some(status))), "{status}");
        }
        assert_eq!(next(None), Next::Create);
    }

    #[test]
    fn an_end_and_a_next_step_agree() {
        for (status, end) in [
            ("CREATE_COMPLETE", Some(End::Done)),
            ("UPDATE_COMPLETE", Some(End::Done)),
            ("DELETE_COMPLETE", Some(End::Deleted)),
            ("UPDATE_ROLLBACK_COMPLETE", Some(End::RolledBack)),
            ("ROLLBACK_COMPLETE", Some(End::RolledBack)),
            ("UPDATE_ROLLBACK_FAILED", Some(End::Broken)),
            ("CREATE_FAILED", Some(End::Broken)),
            ("DELETE_FAILED", Some(End::Broken)),
            ("UPDATE_IN_PROGRESS", None),
        ] {
            assert_eq!(End::of(status), end, "{status}");
            assert_eq!(end.is_none(), next(Some(status)) == Next::Wait, "{status}");
        }
    }
}
