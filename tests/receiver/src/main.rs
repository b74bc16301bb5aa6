//! The receiver as a program.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use receiver::Receiver;
use tokio::signal::unix::{SignalKind, signal};

/// Plays the outside world on 127.0.0.1.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Where to listen; 0 chooses a free port.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// A file that gets the port's number when it listens.
    #[arg(long, value_name = "FILE")]
    port_file: Option<PathBuf>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(&Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            // With standard error gone, the exit code is what is left to tell it.
            let _ = writeln!(io::stderr(), "receiver: {fault}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &Arguments) -> io::Result<()> {
    // Before the line that invites signals, so that none is missed.
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    let receiver = Receiver::start(arguments.port).await.map_err(|fault| match fault.kind() {
        ErrorKind::AddrInUse => named(&fault, format!("port {} on 127.0.0.1 is in use", arguments.port)),
        _ => named(&fault, format!("cannot listen on 127.0.0.1:{}: {fault}", arguments.port)),
    })?;
    if let Some(file) = &arguments.port_file {
        publish(file, receiver.address().port())
            .map_err(|fault| named(&fault, format!("cannot write {}: {fault}", file.display())))?;
    }
    writeln!(io::stdout(), "receiver listens on http://{}", receiver.address())?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    receiver.shutdown().await;
    Ok(())
}

fn named(fault: &io::Error, text: String) -> io::Error {
    io::Error::new(fault.kind(), text)
}

/// Whoever waits for the file never reads half of it.
fn publish(file: &Path, port: u16) -> io::Result<()> {
    let mut written = file.as_os_str().to_owned();
    written.push(".new");
    fs::write(&written, format!("{port}\n"))?;
    fs::rename(&written, file)
}
