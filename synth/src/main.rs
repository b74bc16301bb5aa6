//! The command over the pipelines of this workspace.

fn main() -> std::process::ExitCode {
    synth::run(stacks::app)
}
