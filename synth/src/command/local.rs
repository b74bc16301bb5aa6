//! `synth local up, down, status, reset`: the local environment on its own.

use crate::{Project, Report, Result, cloudformation::Interrupt, exit, local};

/// Starts what is not running, and what the stacks need. Interrupted, it ends what it had started.
///
/// # Errors
/// What [`local::up`] says, or the interruption.
pub async fn up(project: &Project, instances: &[local::Instance], report: &Report) -> Result<u8> {
    let interrupt = Interrupt::listen(report);
    let endpoints = tokio::select! {
        endpoints = local::up(project, instances, report) => endpoints?,
        () = interrupt.wait() => return Err(Interrupt::error()),
    };
    if endpoints.started.is_empty() {
        report.note("running", format!("{endpoints}, as before"));
    }
    Ok(exit::DONE)
}

/// Ends everything that was started.
///
/// # Errors
/// What [`local::down`] says.
pub async fn down(project: &Project, report: &Report) -> Result<u8> {
    if !local::down(project, report).await? {
        report.note("stopped", "the local environment was not running");
    }
    Ok(exit::DONE)
}

/// Shows what runs. Fails where something that was started does not work.
///
/// # Errors
/// What [`local::status`] says.
pub async fn status(project: &Project, report: &Report) -> Result<u8> {
    let status = local::status(project).await?;
    report.data(&status);
    Ok(if status.is_broken() { exit::FAILED } else { exit::DONE })
}

/// Ends everything and deletes what it holds; with `ports` also which ports it has.
///
/// # Errors
/// What [`local::reset`] says.
pub async fn reset(project: &Project, ports: bool, report: &Report) -> Result<u8> {
    local::reset(project, ports, report).await?;
    report.note("reset", format!("`{}` is empty", project.shown(&project.local)));
    Ok(exit::DONE)
}
