fn main() -> std::process::ExitCode {
    synth::run_with(infra::app, infra::RULES)
}
