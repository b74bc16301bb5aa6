fn main() -> std::process::ExitCode {
    synth::run(infra::app)
}
