//! The emulator: how it is run, and what it keeps.
//!
//! It writes its state when it is asked to end, and only then; objects in buckets are written at once. Measured: after a
//! clean end stacks, queues with their messages, tables, secrets, parameters and objects all come back. After a crash the
//! objects are those of the moment and all else is that of the last clean end: two halves that do not fit. So what was not
//! saved is dropped as a whole.

use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use tool::EMULATOR;

use super::{Ports, service::Launch, state::cannot};
use crate::{Project, Report, Result, report::Event};

pub(super) async fn prepare(project: &Project, ports: Ports, report: &Report) -> Result<Launch> {
    let python = EMULATOR.ensure(&project.tools, report).await?;
    let (run, port) = (&project.local, ports.emulator);
    let data = data(run);
    let temporary = run.join("tmp");
    if temporary.exists() {
        // Code of functions that an earlier one unpacked.
        fs::remove_dir_all(&temporary).map_err(|error| cannot("remove", &temporary, error))?;
    }
    for folder in [&temporary, &data] {
        fs::create_dir_all(folder).map_err(|error| cannot("make", folder, error))?;
    }
    let environment = vec![
        ("GATEWAY_PORT", port.to_string().into()),
        // Its default is every interface of the machine.
        ("BIND_HOST", "127.0.0.1".into()),
        ("MINISTACK_HOST", "127.0.0.1".into()),
        // A port of its own, on every interface.
        ("IOT_MTLS_ENABLED", "0".into()),
        ("SFTP_ENABLED", "0".into()),
        ("LAMBDA_EXECUTOR", "local".into()),
        // Functions get their endpoint from here.
        ("AWS_ENDPOINT_URL", format!("http://127.0.0.1:{port}").into()),
        ("PERSIST_STATE", "1".into()),
        ("STATE_DIR", state(run).into()),
        ("S3_PERSIST", "1".into()),
        ("S3_DATA_DIR", data.join("s3").into()),
        ("TMPDIR", temporary.into()),
    ];
    // Isolated: neither the user's packages nor the folder it runs in are looked at.
    let arguments = ["-I", "-m", "ministack"].map(Into::into).to_vec();
    Ok(Launch { program: python, arguments, environment, folder: None, user: None })
}

/// What the emulator keeps.
pub(super) fn data(run: &Path) -> PathBuf {
    run.join("data/emulator")
}

/// Notes that from now on there is something to lose.
pub(super) fn began(run: &Path) -> Result<()> {
    let marker = marker(run);
    fs::write(&marker, "").map_err(|error| cannot("write", &marker, error))
}

/// Notes that what was saved is not whole, because the emulator had to be killed.
pub(super) fn forget_save(run: &Path) -> Result<()> {
    match fs::remove_file(whole(run)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(cannot("remove", &whole(run), error)),
        _ => Ok(()),
    }
}

/// Drops what a crashed emulator left, and says so.
pub(super) fn drop_unsaved(run: &Path, report: &Report) -> Result<()> {
    if is_saved(run) {
        return Ok(());
    }
    let data = data(run);
    fs::remove_dir_all(&data).map_err(|error| cannot("remove", &data, error))?;
    report.say(&Event::Warning {
        code: "local-data-lost",
        message: "the emulator ended without saving: everything on the local environment is gone".to_owned(),
        help: Some("deploy again: `synth deploy`".to_owned()),
    });
    Ok(())
}

/// Whether the state was written after the emulator began.
fn is_saved(run: &Path) -> bool {
    let time = |path: &Path| fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    match (time(&marker(run)), time(&whole(run))) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(began), Some(saved)) => saved >= began,
    }
}

fn marker(run: &Path) -> PathBuf {
    data(run).join("began")
}

/// Some parts are written at other times too; the scheduler's is written in every whole save, and at no other time.
fn whole(run: &Path) -> PathBuf {
    state(run).join("scheduler.json")
}

fn state(run: &Path) -> PathBuf {
    data(run).join("state")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn state_counts_only_when_it_is_newer_than_the_beginning() {
        let run = tempfile::tempdir().unwrap();
        assert!(is_saved(run.path()), "nothing to lose");
        fs::create_dir_all(state(run.path())).unwrap();
        began(run.path()).unwrap();
        assert!(!is_saved(run.path()), "never saved");
        let file = whole(run.path());
        fs::write(&file, "{}").unwrap();
        assert!(is_saved(run.path()));
        let long_ago = std::time::SystemTime::UNIX_EPOCH;
        fs::File::options().write(true).open(file).unwrap().set_modified(long_ago).unwrap();
        assert!(!is_saved(run.path()), "saved by an earlier one");
    }
}
