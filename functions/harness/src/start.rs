//! How every function starts, whatever starts it.

use std::{env, process::ExitCode};

use contract::Contract;

use crate::{Aws, Error, InFunction, log, open};

/// Opens the contract and hands it to `run`, on one thread. All that keeps the function from starting is told in one line
/// of the log, and then the exit code is a failure.
pub(crate) fn start<C, F>(run: impl FnOnce(C) -> Result<F, Error>) -> ExitCode
where
    C: Contract<InFunction>,
    F: Future<Output = Result<(), Error>>,
{
    let name = env::var("AWS_LAMBDA_FUNCTION_NAME");
    log::init(name.as_deref().unwrap_or(C::PACKAGE));
    match try_start(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(reason = %error, "the function cannot run");
            ExitCode::FAILURE
        }
    }
}

fn try_start<C, F>(run: impl FnOnce(C) -> Result<F, Error>) -> Result<(), Error>
where
    C: Contract<InFunction>,
    F: Future<Output = Result<(), Error>>,
{
    let contract = open::<C>(|name| env::var(name).ok(), &Aws::from_env())?;
    // One thread: an instance has less than one processor until 1,769 MB, and more threads only make it start later.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let _entered = runtime.enter();
    runtime.block_on(run(contract)?)
}
